import type { Bilingual, IssueRule } from '../issue-rule.ts';

const NOTHING_TO_IMPORT = { zh: '没有可以导入的内容。', en: 'There is nothing to import.' };
const NOT_IMPORTED = { zh: '这个文件没有导入。', en: 'Nothing of it was imported.' };
const LOST_BYTES = {
  zh: '网页存下之前就按错误的编码转换过，文件里已没有原来的字。',
  en: 'The page was converted with the wrong encoding before it was saved, and its bytes no longer hold the text.',
};

function sayLost({ places }: { readonly places: number }) {
  return {
    what: {
      zh: `有 ${places} 处的字已经丢失，文件里只剩替换符。`,
      en: `Characters are lost in ${places} place${places === 1 ? '' : 's'}: the file holds only replacement characters there.`,
    },
  };
}

/** Issues of saved pages that are read wrongly, or not at all. */
export const CAPTURE_RULES = {
  'capture-again': {
    severity: 'warning',
    what: {
      zh: '这个文件与另一个逐字节相同。',
      en: 'The file is byte for byte the same as another one.',
    },
    why: { zh: '一份原页只做成一篇报道。', en: 'One capture makes one article.' },
    fix: { zh: '删去其中一个。', en: 'Delete one of the two.' },
    guide: 'importing',
    say: ({ first }: { readonly first: string }) => ({
      what: {
        zh: `这个文件与 ${first} 逐字节相同。`,
        en: `The file is byte for byte the same as ${first}.`,
      },
    }),
  },
  'capture-empty': {
    severity: 'error',
    what: { zh: '原页是空的。', en: 'The capture is empty.' },
    why: NOTHING_TO_IMPORT,
    fix: { zh: '重新保存网页。', en: 'Save the page again.' },
    guide: 'importing',
  },
  'capture-not-found': {
    severity: 'error',
    what: { zh: '没有这个文件或文件夹。', en: 'There is no such file or folder.' },
    why: NOT_IMPORTED,
    fix: { zh: '检查路径。', en: 'Check the path.' },
    guide: 'importing',
  },
  'capture-not-text': {
    severity: 'error',
    what: {
      zh: '文件不是保存的网页，而是图片、PDF、压缩包之类，或者太大。',
      en: 'The file is no saved page but a picture, a PDF, an archive or the like, or it is too large.',
    },
    why: { zh: '只能读文本、HTML 和 MHTML。', en: 'Only text, HTML and MHTML can be read.' },
    fix: {
      zh: '把网页存成文本或网页，再导入那个文件。',
      en: 'Save the page as text or as a web page, and import that file.',
    },
    guide: 'importing',
    say: ({ type, megabytes }: { readonly type: Bilingual | undefined; readonly megabytes: number }) => ({
      what: type
        ? { zh: `文件是${type.zh}，不是保存的网页。`, en: `The file is ${type.en}, not a saved page.` }
        : {
            zh: `文件有 ${megabytes} MB，比一张保存的网页大得多。`,
            en: `The file has ${megabytes} MB, more than one saved page.`,
          },
    }),
  },
  'capture-of-error': {
    severity: 'error',
    what: {
      zh: '存下的不是文章，而是一张出错、验证或拦截的页。',
      en: 'The capture is no article but a page that says that it is gone, refused or to be unlocked.',
    },
    why: {
      zh: '这样的页上没有报道；同页的推荐标题属于别的文章。',
      en: 'Such a page holds no article, and the headlines beside it are those of others.',
    },
    fix: {
      zh: '到网页存档里找那篇文章，或在浏览器里打开原网址再保存。',
      en: 'Look for the article in a web archive, or open its address in a browser and save it from there.',
    },
    guide: 'importing',
    say: ({ notice }: { readonly notice: string }) => ({
      what: {
        zh: `存下的不是文章，页上写着“${notice}”。`,
        en: `The capture is no article; the page says "${notice}".`,
      },
    }),
  },
  'capture-too-long': {
    severity: 'error',
    what: {
      zh: '文件里的文字比一篇文章长得多。',
      en: 'The file holds far more text than one article.',
    },
    why: {
      zh: '一个文件只做成一篇报道；这么长的文字不是一篇文章，读它要很久。',
      en: 'One file makes one article; so much text is none, and reading it would take very long.',
    },
    fix: {
      zh: '只保存那一篇文章，一段一行，再导入。',
      en: 'Save the one article by itself, a line for each paragraph, and import that.',
    },
    guide: 'importing',
    say: ({
      characters,
      most,
      oneLine,
    }: {
      readonly characters: number;
      readonly most: number;
      readonly oneLine: boolean;
    }) => ({
      what: oneLine
        ? {
            zh: `这一行有 ${characters} 个字符，最多 ${most} 个。`,
            en: `This line has ${characters} characters; at most ${most} can be read.`,
          }
        : {
            zh: `文件里有 ${characters} 个字符的文字，最多 ${most} 个。`,
            en: `The file holds ${characters} characters of text; at most ${most} can be read.`,
          },
    }),
  },
  'capture-unreadable': {
    severity: 'error',
    what: { zh: '文件读不出来。', en: 'The file cannot be read.' },
    why: NOT_IMPORTED,
    fix: { zh: '检查它的权限。', en: 'Check its permissions.' },
    guide: 'importing',
    say: ({ reason }: { readonly reason: string }) => ({
      what: { zh: `文件读不出来：${reason}。`, en: `The file cannot be read: ${reason}.` },
    }),
  },
  'capture-without-text': {
    severity: 'error',
    what: { zh: '原页里没有找到正文。', en: 'No article text was found in the capture.' },
    why: { zh: '一篇报道总要有正文。', en: 'An article needs a text.' },
    fix: {
      zh: '看看保存的是不是那篇文章，文字是不是只在图片里。',
      en: 'Check that the file is the saved article, and that its text is not only in pictures.',
    },
    guide: 'importing',
    say: ({ dropped }: { readonly dropped: number }) => ({
      what: {
        zh: `没有找到正文；${dropped} 行当作网页的框架去掉了。`,
        en: `No article text was found; ${dropped} lines were dropped as furniture of the page.`,
      },
    }),
  },
  'encoding-damaged': {
    severity: 'warning',
    what: { zh: '有几处的字已经丢失。', en: 'Characters are lost in a few places.' },
    why: LOST_BYTES,
    fix: {
      zh: '对照原页看标出的地方，或重新保存。',
      en: 'Compare the marked places with the page, or save the page again.',
    },
    guide: 'gaps',
    say: sayLost,
  },
  'encoding-lost': {
    severity: 'error',
    what: { zh: '大部分的字已经丢失。', en: 'Most of the characters are lost.' },
    why: LOST_BYTES,
    fix: {
      zh: '从原网址或网页存档重新保存，再导入那个文件。',
      en: 'Save the page again from its address or from a web archive, then import that file.',
    },
    guide: 'gaps',
    say: sayLost,
  },
  'encoding-unknown': {
    severity: 'error',
    what: {
      zh: '试过的编码里，没有一种能读出中文。',
      en: 'The file reads as no Chinese in any encoding that was tried.',
    },
    why: {
      zh: '可能是别的文字，也可能错读的次数太多，已无法还原。',
      en: 'It is in another language, or was read with wrong encodings more often than can be undone.',
    },
    fix: {
      zh: '从原网址或网页存档重新保存，再导入那个文件。',
      en: 'Save the page again from its address or from a web archive, then import that file.',
    },
    guide: 'gaps',
    say: ({ begins }: { readonly begins: string }) => ({
      what: {
        zh: `试过的编码里，没有一种能读出中文；文件里的字是“${begins}”。`,
        en: `The file reads as no Chinese in any encoding that was tried; it begins "${begins}".`,
      },
    }),
  },
  'encoding-misdeclared': {
    severity: 'warning',
    what: {
      zh: '文件声明的编码与实际的不同。',
      en: 'The file declares another encoding than its bytes have.',
    },
    why: { zh: '照声明去读，读不出中文。', en: 'Read as declared, the text would not be Chinese.' },
    fix: {
      zh: '不必做什么：已按实际的编码读取。',
      en: 'Nothing is needed: it was read by its bytes.',
    },
    guide: 'importing',
    say: ({ declared, encoding }: { readonly declared: string; readonly encoding: string }) => ({
      what: {
        zh: `文件声明的编码是 ${declared}，字节却是 ${encoding}。`,
        en: `The file declares the encoding ${declared}, but its bytes are ${encoding}.`,
      },
      fix: {
        zh: `不必做什么：已按 ${encoding} 读取。`,
        en: `Nothing is needed: it was read as ${encoding}.`,
      },
    }),
  },
  'folder-without-captures': {
    severity: 'error',
    what: {
      zh: '文件夹里没有 .txt、.html、.htm、.mhtml、.md 或 .eml 文件。',
      en: 'The folder holds no .txt, .html, .htm, .mhtml, .md or .eml file.',
    },
    why: NOTHING_TO_IMPORT,
    fix: { zh: '写出存有网页的文件夹。', en: 'Name the folder with the saved pages.' },
    guide: 'importing',
  },
  'import-failed': {
    severity: 'error',
    what: {
      zh: '导入这个文件时出了意外。',
      en: 'Something unforeseen happened while this file was imported.',
    },
    why: NOT_IMPORTED,
    fix: {
      zh: '看看输出文件夹能不能写；不是它的缘故，就把这个文件和这句话一起报给维护者。',
      en: 'Check that the output folder can be written; if it can, report this file and this message to the maintainers.',
    },
    guide: 'importing',
    say: (fault: { readonly reason: string } | { readonly unwritten: string; readonly why: Bilingual }) => ({
      what:
        'unwritten' in fault
          ? {
              zh: `写不到 ${fault.unwritten}：${fault.why.zh}。`,
              en: `${fault.unwritten} cannot be written: ${fault.why.en}.`,
            }
          : {
              zh: `导入这个文件时出了意外：${fault.reason}。`,
              en: `Something unforeseen happened while this file was imported: ${fault.reason}.`,
            },
    }),
  },
  'mhtml-without-page': {
    severity: 'error',
    what: { zh: '网页存档里没有网页。', en: 'The web archive holds no HTML page.' },
    why: NOTHING_TO_IMPORT,
    fix: {
      zh: '重新存成 HTML 或网页存档。',
      en: 'Save the page again as HTML or as a web archive.',
    },
    guide: 'importing',
  },
} as const satisfies Record<string, IssueRule>;
