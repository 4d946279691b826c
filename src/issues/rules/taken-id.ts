import type { Bilingual } from '../issue-rule.ts';

/** How two files that claim one id can be told apart. */
export interface TakenId {
  readonly id: string;
  readonly other: string;
  readonly cure:
    | { readonly kind: 'former' }
    | { readonly kind: 'same' }
    | { readonly kind: 'one' }
    | { readonly kind: 'capitals' }
    | { readonly kind: 'longer'; readonly path: string };
}

/** How they are told apart, in words. */
export function sayCure(id: string, cure: TakenId['cure']): Bilingual {
  switch (cure.kind) {
    case 'former':
      return {
        zh: `从其中一篇的 formerIds 里删去“${id}”。`,
        en: `Remove "${id}" from formerIds of one of the two.`,
      };
    case 'same':
      return {
        zh: '删去其中一个，或按它自己网址的校验值命名。',
        en: 'Remove one of the two, or name one by the hash of its own address.',
      };
    case 'one':
      return {
        zh: '删去其中一个，把要留的内容并在一起。',
        en: 'Remove one of the two, and join what is to be kept.',
      };
    case 'capitals':
      return {
        zh: '改其中一个的文件名：不分大小写的磁盘上只留得下一个。',
        en: 'Rename one of the two: a disk that knows no capitals keeps but one.',
      };
    case 'longer':
      return {
        zh: `两篇不同的，这个文件改名为 ${cure.path}，校验值更长；同一篇的，删去一个。`,
        en: `If they are two articles, rename this file to ${cure.path}, whose hash is longer; if they are one, remove one of the two.`,
      };
  }
}
