import type { Bilingual, IssueRule } from '../issue-rule.ts';
import { mendValue, sayValue, type ValueProblem } from './value-problem.ts';
import {
  type BrokenYaml,
  mendFullWidth,
  mendYaml,
  type PlacedSign,
  sayFullWidth,
  sayYaml,
} from './yaml-problem.ts';

/** A field, and why it matters where its schema says it. */
interface NamedField {
  readonly field: string;
  readonly why: Bilingual | undefined;
}

/** Issues of front matter: its YAML and its fields, each by itself. */
export const FIELD_RULES = {
  'field-comment': {
    severity: 'warning',
    what: {
      zh: '没有加引号的一段文字里有井号，从井号起没有读进去。',
      en: 'A text without quotes has a number sign, and from there on nothing of it was read.',
    },
    why: {
      zh: '在 YAML 里，空格后面的井号到行尾是注释，不发布也检索不到。',
      en: 'To YAML, what follows a blank and a number sign is a comment: it is not published and cannot be found.',
    },
    fix: {
      zh: '是文字，就把整段加上半角双引号；真是注释，井号后空一格。',
      en: 'Put the whole text into quotes; where it is a comment, leave a blank after the number sign.',
    },
    guide: 'article',
    say: ({ written }: { readonly written: string }) => ({
      what: {
        zh: `“#${written}”没有读进去：空格后面的井号是注释的开始。`,
        en: `"#${written}" was not read: a number sign after a blank begins a comment.`,
      },
    }),
  },
  'field-invalid': {
    severity: 'error',
    what: { zh: '字段的值不合规定。', en: 'A field has a value that its schema refuses.' },
    why: {
      zh: '每个网页、列表和导出的数据都要靠它正确。',
      en: 'Every page, list and export relies on this field being right.',
    },
    fix: { zh: '按说明的写法改。', en: 'Write it in the form described.' },
    guide: 'article',
    say: ({ field, why, problem }: NamedField & { readonly problem: ValueProblem }) => ({
      ...(why && { why }),
      what: sayValue({ zh: `字段“${field}”`, en: `The field "${field}"` }, problem),
      fix: mendValue(problem),
    }),
  },
  'field-missing': {
    severity: 'error',
    what: { zh: '缺少必需的字段。', en: 'A field that is needed is missing.' },
    why: {
      zh: '每个网页、列表和导出的数据都要靠它正确。',
      en: 'Every page, list and export relies on this field being right.',
    },
    fix: { zh: '补上这个字段。', en: 'Add the field.' },
    guide: 'article',
    say: ({ field, why }: NamedField) => ({
      ...(why && { why }),
      what: { zh: `缺少字段“${field}”。`, en: `The field "${field}" is missing.` },
      fix: { zh: `补上“${field}”。`, en: `Add "${field}".` },
    }),
  },
  'field-unknown': {
    severity: 'error',
    what: { zh: '没有这个字段。', en: 'A field is not part of the schema.' },
    why: {
      zh: '字段拼错会被默默忽略。',
      en: 'A misspelt field would be ignored in silence.',
    },
    fix: {
      zh: '改正拼写或删去；编者手册列有全部字段。',
      en: 'Correct its spelling or remove it; the editor’s guide lists the fields.',
    },
    guide: 'article',
    say: ({ field, near }: { readonly field: string; readonly near: string | undefined }) => ({
      what: { zh: `没有“${field}”这个字段。`, en: `The field "${field}" is not part of the schema.` },
      ...(near !== undefined && {
        fix: { zh: `是不是“${near}”？不是就删去。`, en: `Did you mean "${near}"? If not, remove it.` },
      }),
    }),
  },
  'front-matter-fence': {
    severity: 'error',
    what: {
      zh: '隔开字段和正文的这一行不是三个半角连字符。',
      en: 'The line that sets the fields off is not three half-width hyphens.',
    },
    why: {
      zh: '别的横线、多一个少一个、前后有空格或上面有空行，都认不出字段从哪里开始、到哪里为止。',
      en: 'By other dashes, more or fewer, blanks around them or lines above the first, nothing tells where the fields begin and end.',
    },
    fix: {
      zh: '用英文输入法重打这一行，只写三个连字符：---；第一个这样的行上面不空行。',
      en: 'Type the line again with an English keyboard, three hyphens and nothing else: ---; no blank line above the first.',
    },
    guide: 'article',
    say: ({ sign }: { readonly sign: string }) => ({
      what: {
        zh: `这一行应是三个半角连字符，前后和上面都不空，写的却是“${sign}”。`,
        en: `This line must be three half-width hyphens with nothing around or above them; it is "${sign}".`,
      },
    }),
  },
  'front-matter-missing': {
    severity: 'error',
    what: {
      zh: '文件不以两行三个连字符之间的字段开头。',
      en: 'The file does not begin with front matter.',
    },
    why: {
      zh: '标题、日期、地方和权利都写在那里。',
      en: 'Title, date, place and rights stand there.',
    },
    fix: {
      zh: '开头写一行三个连字符，然后是字段，再一行三个连字符。',
      en: 'Begin the file with a line of three hyphens, the fields, and a line of three hyphens.',
    },
    guide: 'article',
  },
  'front-matter-unclosed': {
    severity: 'error',
    what: {
      zh: '开头的字段部分没有结束：缺第二行三个连字符。',
      en: 'The front matter is opened and never closed: the second line of three hyphens is missing.',
    },
    why: {
      zh: '没有这一行，就不知道字段到哪里为止、正文从哪里开始。',
      en: 'Without that line nothing tells where the fields end and the text begins.',
    },
    fix: {
      zh: '在最后一个字段下面、正文上面加一行，只写三个半角连字符，前面不空格。',
      en: 'Below the last field and above the text add a line of three half-width hyphens, with nothing before them.',
    },
    guide: 'article',
  },
  'url-and-address': {
    severity: 'error',
    what: {
      zh: '同一页既写了 url 又写了 address。',
      en: 'A page has both a "url" and an "address".',
    },
    why: {
      zh: 'url 会做成链接，address 永远不会，一页只能有其一。',
      en: 'A url is linked and an address never is, so a page can have only one of them.',
    },
    fix: {
      zh: '可以请读者去看的写 url，不可以的写 address。',
      en: 'Keep url for a page that readers may be sent to, or address for one that they must not be.',
    },
    guide: 'article',
  },
  'yaml-alias': {
    severity: 'error',
    what: {
      zh: '字段部分用了 YAML 的别名（*）。',
      en: 'The front matter uses an alias (*) of YAML.',
    },
    why: {
      zh: '别名让一行字变成几百万行，或指向没有的东西；一篇报道用不着它。',
      en: 'An alias can make millions of lines of one, or lead to nothing, and an article needs none.',
    },
    fix: {
      zh: '写出值本身；“*”开头的文字要加引号。',
      en: 'Write the value itself, and quote a text that begins with "*".',
    },
    guide: 'article',
    say: ({ alias }: { readonly alias: string }) => ({
      what: {
        zh: `“*${alias}”被读作 YAML 的别名。`,
        en: `"*${alias}" is read as an alias of YAML.`,
      },
    }),
  },
  'yaml-full-width': {
    severity: 'error',
    what: {
      zh: '字段部分该用半角符号的地方用了全角的。',
      en: 'The front matter has a full-width sign where YAML takes the half-width one.',
    },
    why: {
      zh: 'YAML 只认半角的冒号、引号、逗号、括号、连字符和空格，全角的只是文字。',
      en: 'YAML knows colons, quotes, commas, brackets, hyphens and blanks by their half-width forms only.',
    },
    fix: {
      zh: '换成英文输入法重打那个符号。',
      en: 'Type the sign again with an English keyboard.',
    },
    guide: 'article',
    say: ({ signs }: { readonly signs: readonly PlacedSign[] }) => ({
      what: sayFullWidth(signs),
      fix: mendFullWidth(signs),
    }),
  },
  'yaml-syntax': {
    severity: 'error',
    what: { zh: '字段部分不是完整的 YAML。', en: 'The front matter is not valid YAML.' },
    why: {
      zh: '字段部分读不出来，整个文件就读不出来。',
      en: 'Nothing of the file can be read until its front matter parses.',
    },
    fix: {
      zh: '按说明的原因改。',
      en: 'Mend what is described.',
    },
    guide: 'article',
    say: (broken: BrokenYaml) => ({ what: sayYaml(broken), fix: mendYaml(broken) }),
  },
} as const satisfies Record<string, IssueRule>;
