import type { Bilingual, IssueRule } from '../issue-rule.ts';
import { asIn, type MarkAttribute, sayAttribute } from './attribute-problem.ts';
import { type SyntaxProblem, saySyntax } from './syntax-problem.ts';
import { mendValue, sayValue, type ValueProblem } from './value-problem.ts';

interface LackingAttribute {
  readonly mark: string;
  readonly attribute: string;
  readonly example: string;
  /** Why the attribute matters, where it says so itself. */
  readonly why: Bilingual | undefined;
}

interface WrongAttribute extends LackingAttribute {
  readonly problem: ValueProblem;
}

interface UnknownMark {
  readonly name: string;
  readonly near: string | undefined;
  readonly known: readonly string[];
}

interface MarkContent {
  readonly mark: string;
  readonly isEmpty: boolean;
  readonly example: string;
}

/** Constructs of Markdown and MDX by the names of mdast. */
const CONSTRUCTS: Readonly<Record<string, string>> = {
  image: '图片',
  imageReference: '图片',
  code: '代码',
  inlineCode: '代码',
  definition: '链接定义',
  linkReference: '引用式链接',
  math: '公式',
  inlineMath: '公式',
};

const CONTENT_IS_DATA = {
  zh: '内容只是数据：合并请求不得在建站时运行代码或插入网页标签。',
  en: 'Content is data: a pull request must not be able to run code or inject markup at build time.',
};
const MADE_FROM_MARKS = {
  zh: '时间线、名单和导出的数据都由标记生成。',
  en: 'Timelines, lists and exports are made from these marks.',
};
const USE_MARKDOWN = {
  zh: '只用 Markdown 和编者手册列出的标记。',
  en: 'Use Markdown and the marks that the editor’s guide lists.',
};
/** Issues of bodies: Markdown, the marks and their attributes. */
export const MARK_RULES = {
  'mdx-attribute': {
    severity: 'error',
    what: {
      zh: '标记有它不认得的属性，或属性写了两次、写成了表达式。',
      en: 'A mark has an attribute it does not know, or one that stands twice or is an expression.',
    },
    why: MADE_FROM_MARKS,
    fix: {
      zh: '只写它的属性，各一次，值加引号。',
      en: 'Write only its attributes, each once, as quoted text.',
    },
    guide: 'marks',
    say: ({ mark, problem }: MarkAttribute) => sayAttribute(mark, problem),
  },
  'mdx-attribute-invalid': {
    severity: 'error',
    what: { zh: '标记的属性值不合规定。', en: 'An attribute of a mark has a wrong value.' },
    why: MADE_FROM_MARKS,
    fix: { zh: '照例子写。', en: 'Write it as in the example.' },
    guide: 'marks',
    say: ({ mark, attribute, problem, example, why }: WrongAttribute) => ({
      ...(why && { why }),
      what: sayValue(
        { zh: `<${mark}> 的“${attribute}”`, en: `The attribute "${attribute}" of <${mark}>` },
        problem,
      ),
      fix: problem.kind === 'empty' ? asIn(example) : mendValue(problem),
    }),
  },
  'mdx-attribute-missing': {
    severity: 'error',
    what: { zh: '标记缺少必需的属性。', en: 'A mark lacks an attribute that it needs.' },
    why: MADE_FROM_MARKS,
    fix: { zh: '照例子补上。', en: 'Add it as in the example.' },
    guide: 'marks',
    say: ({ mark, attribute, example, why }: LackingAttribute) => ({
      ...(why && { why }),
      what: { zh: `<${mark}> 缺少属性 ${attribute}。`, en: `<${mark}> lacks the attribute "${attribute}".` },
      fix: asIn(example),
    }),
  },
  'mdx-component': {
    severity: 'error',
    what: { zh: '没有这个标记。', en: 'A component is not part of the vocabulary.' },
    why: CONTENT_IS_DATA,
    fix: USE_MARKDOWN,
    guide: 'marks',
    say: ({ name, near, known }: UnknownMark) => ({
      what: { zh: `没有 <${name}> 这个标记。`, en: `<${name}> is not a component of the vocabulary.` },
      fix:
        known.length === 0
          ? { zh: '这里只用 Markdown。', en: 'Use Markdown alone here.' }
          : {
              zh: `${near === undefined ? '' : `是不是 <${near}>？`}只用 Markdown，或这些标记：${known.join('、')}。`,
              en: `${near === undefined ? '' : `Did you mean <${near}>? `}Use Markdown, or one of ${known.join(', ')}.`,
            },
    }),
  },
  'mdx-construct': {
    severity: 'error',
    what: {
      zh: '用了内容里不许用的写法，如图片、代码。',
      en: 'A construct such as a picture or code is not allowed in the content.',
    },
    why: CONTENT_IS_DATA,
    fix: {
      zh: '只用段落、标题、列表、引文、表格、链接和标记。',
      en: 'Use paragraphs, headings, lists, quotations, tables, links and the marks.',
    },
    guide: 'marks',
    say: ({ construct }: { readonly construct: string }) => ({
      what: {
        zh: `内容里不许用“${CONSTRUCTS[construct] ?? construct}”。`,
        en: `The construct "${construct}" is not allowed in the content.`,
      },
    }),
  },
  'mdx-crowded': {
    severity: 'error',
    what: {
      zh: '一段或全文里的标记和符号多得不合情理。',
      en: 'A paragraph or a body holds more marks and signs than anybody writes.',
    },
    why: {
      zh: '解析它的时间按数目的平方增长，会让建站停住。',
      en: 'The time to parse it grows with the square of their number and would hold up the build.',
    },
    fix: {
      zh: '用空行分成几段，或分成几篇。',
      en: 'Part it by blank lines, or into several articles.',
    },
    guide: 'marks',
    say: ({ part, most }: { readonly part: 'block' | 'body'; readonly most: number }) => ({
      what:
        part === 'block'
          ? {
              zh: `到这里，一段里的 < [ * _ & 之类符号已超过 ${most} 个。`,
              en: `Up to here one paragraph holds more than ${most} signs such as < [ * _ &.`,
            }
          : {
              zh: `到这里，正文里的 < [ * _ & 之类符号已超过 ${most} 个。`,
              en: `Up to here the body holds more than ${most} signs such as < [ * _ &.`,
            },
    }),
  },
  'mdx-depth': {
    severity: 'error',
    what: {
      zh: '列表、引文或标记套得太深。',
      en: 'Lists, quotations or marks stand too deep within each other.',
    },
    why: {
      zh: '没有人这样写，多半是粘贴或转换时出了错。',
      en: 'Nobody writes so; most often something went wrong in pasting or converting.',
    },
    fix: { zh: '去掉多余的层次。', en: 'Remove the levels that mean nothing.' },
    guide: 'marks',
    say: ({ most }: { readonly most: number }) => ({
      what: {
        zh: `从这里起套了 ${most} 层以上。`,
        en: `From here on more than ${most} levels stand within each other.`,
      },
    }),
  },
  'mdx-esm': {
    severity: 'error',
    what: { zh: '内容里不许用 import 和 export。', en: 'import and export are not allowed in the content.' },
    why: CONTENT_IS_DATA,
    fix: {
      zh: '删去这一行；标记不必引入。',
      en: 'Remove the line; the marks need no import.',
    },
    guide: 'marks',
  },
  'mdx-expression': {
    severity: 'error',
    what: { zh: '内容里不许用 {表达式}。', en: 'An {expression} is not allowed in the content.' },
    why: CONTENT_IS_DATA,
    fix: {
      zh: '直接写文字；要写“{”本身，前面加反斜杠。',
      en: 'Write the text itself, or put a backslash before a literal "{".',
    },
    guide: 'marks',
  },
  'mdx-html': {
    severity: 'error',
    what: { zh: '内容里不许用 HTML 标签。', en: 'Raw HTML is not allowed in the content.' },
    why: CONTENT_IS_DATA,
    fix: USE_MARKDOWN,
    guide: 'marks',
    say: ({ name }: { readonly name: string }) => ({
      what: {
        zh: `内容里不许用 HTML 标签：<${name}>。`,
        en: `Raw HTML is not allowed in the content: <${name}>.`,
      },
    }),
  },
  'mdx-link': {
    severity: 'error',
    what: {
      zh: '链接既不是完整的网址，也不是本站的路径。',
      en: 'A link leads neither to an address of the web nor to a path of this site.',
    },
    why: CONTENT_IS_DATA,
    fix: {
      zh: '链接写 http:// 或 https:// 开头的网址，或以一个“/”开头的本站路径。',
      en: 'Link to an http:// or https:// address, or to a path of this site that begins with a single "/".',
    },
    guide: 'marks',
    say: ({ target }: { readonly target: string }) => ({
      what: {
        zh: `链接的目标“${target}”既不是网址，也不是本站的路径。`,
        en: `The link target "${target}" is neither http(s) nor a path of this site.`,
      },
    }),
  },
  'mdx-mark-content': {
    severity: 'error',
    what: {
      zh: '标记里没有文字，或 Gap 里有了文字。',
      en: 'A mark stands around no words, or a Gap around some.',
    },
    why: MADE_FROM_MARKS,
    fix: {
      zh: '标记要包住它所说的字；Gap 只占缺字的位置。',
      en: 'A mark stands around the words it speaks of; a Gap only stands where words are missing.',
    },
    guide: 'marks',
    say: ({ mark, isEmpty, example }: MarkContent) => ({
      what: isEmpty
        ? { zh: `<${mark}> 里没有文字。`, en: `<${mark}> stands around no words.` }
        : {
            zh: `<${mark}> 里有了文字，这些字会丢失。`,
            en: `<${mark}> stands around words, and they would be lost.`,
          },
      fix: asIn(example),
    }),
  },
  'mdx-syntax': {
    severity: 'error',
    what: {
      zh: '正文不是完整的 MDX，多半是标记没有合上。',
      en: 'The body is not valid MDX; most often a mark is not closed.',
    },
    why: { zh: '这一页无法显示。', en: 'The page cannot be rendered.' },
    fix: {
      zh: '合上标记；要写“<”或“{”本身，前面加反斜杠。',
      en: 'Close the mark, or put a backslash before a literal "<" or "{".',
    },
    guide: 'marks',
    say: ({ problem }: { readonly problem: SyntaxProblem }) => ({ what: saySyntax(problem) }),
  },
} as const satisfies Record<string, IssueRule>;
