import type { Bilingual, IssueRule } from '../issue-rule.ts';

const CHARACTERS: Readonly<Record<string, Bilingual>> = {
  control: { zh: '控制符', en: 'control character' },
  direction: { zh: '改变文字方向的符号', en: 'mark that turns the direction of text' },
  invisible: { zh: '看不见的字符', en: 'invisible character' },
  surrogate: { zh: '半个字符', en: 'half of a character' },
  noncharacter: { zh: '不表示任何字的代码', en: 'code that stands for no character' },
};

/** What lies where a content file should be. */
const KINDS: Readonly<Record<string, Bilingual>> = {
  folder: { zh: '文件夹', en: 'a folder' },
  link: { zh: '链接', en: 'a link' },
  pipe: { zh: '管道', en: 'a pipe' },
  device: { zh: '设备', en: 'a device' },
  socket: { zh: '套接字', en: 'a socket' },
};

/** Why the system did not hand over a file or folder, by its code. */
const DENIALS: Readonly<Record<string, Bilingual>> = {
  EACCES: { zh: '没有读取的权限', en: 'there is no permission to read it' },
  EPERM: { zh: '没有读取的权限', en: 'there is no permission to read it' },
  ENOENT: { zh: '没有这个文件或文件夹', en: 'there is no such file or folder' },
  ENOTDIR: { zh: '它不是文件夹', en: 'it is not a folder' },
  ENAMETOOLONG: { zh: '名字太长', en: 'its name is too long' },
  EMFILE: { zh: '同时打开的文件太多', en: 'too many files are open' },
  EIO: { zh: '磁盘出错', en: 'the disk reports an error' },
};

interface TooLarge {
  readonly part: 'file' | 'front-matter';
  /** Bytes of a file, characters of front matter. */
  readonly size: number;
  readonly most: number;
}

const NEEDS_UTF8 = {
  zh: '猜着读会悄悄改字；检索和引用要求每个字都确定。',
  en: 'A guess would change words in silence, and search and citations need every character to be certain.',
};
const SAVE_AS_UTF8 = {
  zh: '在编辑器里另存为 UTF-8（无 BOM）。',
  en: 'Save it as UTF-8 (without BOM) in your editor.',
};
const CONTENT_IS_DATA = {
  zh: '内容文件夹里全是数据：只读普通的 .mdx 文件，别的既不运行也不发布。',
  en: 'All of the content is data: only plain .mdx files are read, and nothing else is run or published.',
};

/** Issues of a content file as a whole: what it is, its name, its bytes and its characters. */
export const FILE_RULES = {
  'character-forbidden': {
    severity: 'error',
    what: {
      zh: '有看不见而会改变文字的字符：控制符、方向符、零宽字符或半个字符。',
      en: 'There is a character that does not show and yet changes the text: a control or direction mark, a zero-width character or half of one.',
    },
    why: {
      zh: '它会让显示的字和实际的字不同，也会让词检索不到。',
      en: 'It makes what is shown differ from what is held, and keeps words from being found.',
    },
    fix: { zh: '删去这个字符。', en: 'Delete the character.' },
    guide: 'files',
    say: ({ kind, name }: { readonly kind: string; readonly name: string }) => ({
      what: {
        zh: `这里有一个${CHARACTERS[kind]?.zh ?? '字符'}（${name}）。`,
        en: `There is a ${CHARACTERS[kind]?.en ?? 'character'} (${name}).`,
      },
    }),
  },
  'file-conflict': {
    severity: 'error',
    what: {
      zh: '两个人改了同一处，git 把两种写法都留在这里，还没有选定。',
      en: 'Two people changed the same place: git has left both here, and nobody has chosen.',
    },
    why: {
      zh: '不选定，两种写法和 git 的记号都会发布出去。',
      en: 'Until somebody chooses, both and the signs of git would be published.',
    },
    fix: {
      zh: '从 <<<<<<< 到 ======= 是一种写法，到 >>>>>>> 是另一种：留下对的，删去这三行记号。',
      en: 'From <<<<<<< to ======= stands one, from there to >>>>>>> the other: keep what is right and remove these three lines.',
    },
    guide: 'files',
  },
  'file-bom': {
    severity: 'warning',
    what: {
      zh: '文件以字节顺序标记（BOM）开头；读的时候已略去。',
      en: 'The file begins with a byte order mark (BOM), which was left out in reading.',
    },
    why: {
      zh: '别的程序会把它当作正文的第一个字。',
      en: 'Other programs take it for the first character of the text.',
    },
    fix: SAVE_AS_UTF8,
    guide: 'files',
  },
  'file-encoding': {
    severity: 'error',
    what: { zh: '文件不是 UTF-8。', en: 'The file is not UTF-8.' },
    why: NEEDS_UTF8,
    fix: SAVE_AS_UTF8,
    guide: 'files',
    say: ({ encoding }: { readonly encoding?: string | undefined }) => ({
      what:
        encoding === undefined
          ? {
              zh: '从这里起有不是 UTF-8 的字节。',
              en: 'There are bytes here that are not UTF-8.',
            }
          : {
              zh: `文件不是 UTF-8，多半是 ${encoding}。`,
              en: `The file is not UTF-8; it looks like ${encoding}.`,
            },
    }),
  },
  'file-ending': {
    severity: 'error',
    what: { zh: '文件名的后缀不是小写的 .mdx。', en: 'The ending of the file name is not lower-case .mdx.' },
    why: {
      zh: '只读 .mdx 文件；别的写法在有的电脑上会读到，有的读不到。',
      en: 'Only .mdx files are read; other spellings would be found on some computers and not on others.',
    },
    fix: { zh: '把后缀改成小写的 .mdx。', en: 'Rename it to end in lower-case .mdx.' },
    guide: 'files',
  },
  'file-failed': {
    severity: 'error',
    what: { zh: '读这个文件时程序出了错。', en: 'The program failed on this file.' },
    why: {
      zh: '这个文件读不出来；其他文件已照常检查。',
      en: 'This file could not be read; all others were checked as usual.',
    },
    fix: {
      zh: '找出近来改动的地方，改得简单些；并请报告这个错误。',
      en: 'Look at what was changed last and write it more simply, and please report this.',
    },
    guide: 'files',
    say: ({ reason }: { readonly reason: string }) => ({
      what: {
        zh: `读这个文件时程序出了错：${reason}。`,
        en: `The program failed on this file: ${reason.replace(/\.?$/, '.')}`,
      },
    }),
  },
  'file-ignored': {
    severity: 'warning',
    what: { zh: '这不是内容文件，没有读它。', en: 'This is no content file and was not read.' },
    why: CONTENT_IS_DATA,
    fix: {
      zh: '移出内容文件夹；要发布的写成 .mdx，放进它的文件夹。',
      en: 'Move it out of the content folder; what is to be published is an .mdx file in its folder.',
    },
    guide: 'files',
  },
  'file-kind': {
    severity: 'error',
    what: {
      zh: '应是文件的地方，是文件夹、链接、管道或设备。',
      en: 'Where a file should be there is a folder, a link, a pipe or a device.',
    },
    why: CONTENT_IS_DATA,
    fix: { zh: '换成文件本身，或删去它。', en: 'Put the file itself there, or remove it.' },
    guide: 'files',
    say: ({ kind }: { readonly kind: string }) => ({
      what: {
        zh: `这里应是文件，却是${KINDS[kind]?.zh ?? '别的东西'}。`,
        en: `A file should be here, but this is ${KINDS[kind]?.en ?? 'something else'}.`,
      },
    }),
  },
  'file-line-ends': {
    severity: 'warning',
    what: {
      zh: '有的行以旧式 Mac 的回车（CR）结尾；读的时候已改成换行。',
      en: 'Some lines end as on old Macs (CR), which was read as a plain line end.',
    },
    why: {
      zh: '别的程序会把整个文件看成一行，版本库也看不出改了哪一行。',
      en: 'Other programs see one single line, and so does the history of the repository.',
    },
    fix: { zh: '在编辑器里把行尾改成 LF，再保存。', en: 'Set line ends to LF in your editor and save.' },
    guide: 'files',
  },
  'file-name': {
    severity: 'error',
    what: { zh: '文件名不合规定。', en: 'The name of the file is not one that its folder takes.' },
    why: {
      zh: '文件名就是它的编号，会成为网址。',
      en: 'The name is its id and becomes an address.',
    },
    fix: { zh: '按规定的写法改名。', en: 'Rename it as described.' },
    guide: 'files',
    say: ({ name, form }: { readonly name: string; readonly form: Bilingual }) => ({
      what: {
        zh: `文件名“${name}”不合规定。`,
        en: `The file name "${name}" is not one that its folder takes.`,
      },
      fix: { zh: `改名为：${form.zh}。`, en: `Rename it to ${form.en}.` },
    }),
  },
  'file-too-large': {
    severity: 'error',
    what: { zh: '文件太大。', en: 'The file is too large.' },
    why: {
      zh: '一个文件是一篇；太大的会让建站停住。',
      en: 'One file is one article, and a larger one would hold up the whole build.',
    },
    fix: { zh: '分成几篇，或删去不属于它的部分。', en: 'Split it, or remove what does not belong to it.' },
    guide: 'files',
    say: ({ part, size, most }: TooLarge) => ({
      what:
        part === 'file'
          ? {
              zh: `文件有 ${size} 字节，最多 ${most}。`,
              en: `The file has ${size} bytes; ${most} are the most.`,
            }
          : {
              zh: `字段部分有 ${size} 个字符，最多 ${most}。`,
              en: `The front matter has ${size} characters; ${most} are the most.`,
            },
    }),
  },
  'file-unreadable': {
    severity: 'error',
    what: { zh: '文件或文件夹读不了。', en: 'A file or folder cannot be read.' },
    why: {
      zh: '读不到的内容不会发布，缺了也看不出来。',
      en: 'What cannot be read would be missing from the site without a word.',
    },
    fix: { zh: '查它的名字、权限和磁盘。', en: 'Look at its name, its permissions and the disk.' },
    guide: 'files',
    say: ({ reason }: { readonly reason: string }) => ({
      what: {
        zh: `读不了：${DENIALS[reason]?.zh ?? reason}。`,
        en: `It cannot be read: ${DENIALS[reason]?.en ?? reason}.`,
      },
    }),
  },
} as const satisfies Record<string, IssueRule>;
