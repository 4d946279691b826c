import type { Bilingual, IssueRule } from '../issue-rule.ts';
import { mendValue, sayValue, type ValueProblem } from './value-problem.ts';

/** What the YAML parser says, by its code and in its own words. */
interface BrokenYaml {
  readonly yaml: string;
  readonly reason: string;
}

/** The codes of the YAML parser. @see https://eemeli.org/yaml/#errors */
const YAML_PROBLEMS: Readonly<Record<string, string>> = {
  ALIAS_PROPS: '别名（*）不能带标签或锚点',
  BAD_ALIAS: '有一个 * 开头的词被当作别名，要加引号',
  BAD_COLLECTION_TYPE: '列表或字段组的标签不对',
  BAD_DIRECTIVE: '百分号开头的一行被当作指令',
  BAD_DQ_ESCAPE: '双引号里的反斜杠后面不是转义字符',
  BAD_INDENT: '缩进不齐',
  BAD_PROP_ORDER: '锚点和标签的位置不对',
  BAD_SCALAR_START: '文字以 @、` 之类的记号开头，要加引号',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号，后一段文字要加引号',
  BLOCK_IN_FLOW: '方括号或花括号里不能再用缩进的写法',
  DUPLICATE_KEY: '同一个字段写了两次',
  IMPOSSIBLE: '读不懂',
  KEY_OVER_1024_CHARS: '字段名太长，多半是漏了引号',
  MISSING_CHAR: '少了引号、括号、逗号、冒号或空格',
  MULTILINE_IMPLICIT_KEY: '这一行不是“字段: 值”，多半漏了冒号或缩进',
  MULTIPLE_ANCHORS: '一个值有两个锚点',
  MULTIPLE_TAGS: '一个值有两个标签',
  NON_STRING_KEY: '字段名不是文字',
  RESOURCE_EXHAUSTION: '嵌套太深',
  TAB_AS_INDENT: '缩进用了制表符，要用空格',
  TAG_RESOLVE_FAILED: '感叹号开头的词被当作标签，要加引号',
  UNEXPECTED_TOKEN: '有多余的符号，或漏了引号',
};

/** A field, and why it matters where its schema says it. */
interface NamedField {
  readonly field: string;
  readonly why: Bilingual | undefined;
}

/** Issues of front matter: its YAML and its fields, each by itself. */
export const FIELD_RULES = {
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
  'yaml-syntax': {
    severity: 'error',
    what: { zh: '字段部分不是完整的 YAML。', en: 'The front matter is not valid YAML.' },
    why: {
      zh: '字段部分读不出来，整个文件就读不出来。',
      en: 'Nothing of the file can be read until its front matter parses.',
    },
    fix: {
      zh: '含冒号、井号或方括号的文字加引号，缩进用空格。',
      en: 'Quote texts that hold a colon, a hash or a bracket, and indent with spaces.',
    },
    guide: 'article',
    say: ({ yaml, reason }: BrokenYaml) => ({
      what: {
        zh: `字段部分不是完整的 YAML：${YAML_PROBLEMS[yaml] ?? reason}。`,
        en: `The front matter is not valid YAML: ${reason.replace(/\.?$/, '.')}`,
      },
    }),
  },
} as const satisfies Record<string, IssueRule>;
