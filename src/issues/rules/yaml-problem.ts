import type { Bilingual } from '../issue-rule.ts';
import type { Position } from '../position.ts';

/** What the YAML parser says, by its code and in its own words. */
export interface BrokenYaml {
  readonly yaml: string;
  readonly reason: string;
  /** Of a field that stands twice: its name, and the lines of the file. */
  readonly twice?: { readonly key: string; readonly lines: readonly [first: number, again: number] };
}

/** A full-width sign of the file, and what to type instead. */
export interface PlacedSign extends Position {
  readonly sign: string;
  readonly half: string;
}

const QUOTE_TEXT: Bilingual = { zh: '整段文字加半角双引号。', en: 'Put the whole text in double quotes.' };
const INDENT: Bilingual = {
  zh: '同一层的各行对齐，缩进用空格。',
  en: 'Indent with spaces, and let lines of one level begin at the same column.',
};
const INDENT_WITH_SPACES: Bilingual = { zh: '缩进改用空格。', en: 'Indent with spaces.' };
const NO_EXTRAS: Bilingual = {
  zh: '只写值本身；以 &、*、! 或 % 开头的文字加半角双引号。',
  en: 'Write the value alone, and put a text that begins with &, *, ! or % in double quotes.',
};
const COMPLETE: Bilingual = {
  zh: '补上缺少的符号；含冒号、井号或方括号的文字整段加半角双引号。',
  en: 'Add the sign that is missing, and put a text that holds a colon, a hash or a bracket in double quotes.',
};
const NAME_AND_VALUE: Bilingual = {
  zh: '写成“字段: 值”，冒号用半角，后面空一格。',
  en: 'Write "name: value", with a half-width colon and a blank after it.',
};
const REMOVE_ONE: Bilingual = { zh: '删去其中一处。', en: 'Remove one of the two.' };
const SIMPLER: Bilingual = { zh: '改成简单的“字段: 值”。', en: 'Write it as a plain "name: value".' };

/** The codes of the YAML parser, and two of our own (NO_FIELD, UNCLOSED_BRACKET). @see https://eemeli.org/yaml/#errors */
const YAML_PROBLEMS: Readonly<Record<string, { readonly zh: string; readonly fix: Bilingual }>> = {
  ALIAS_PROPS: { zh: '别名（*）不能带标签或锚点', fix: NO_EXTRAS },
  BAD_ALIAS: { zh: '有一个 * 开头的词被当作别名', fix: QUOTE_TEXT },
  BAD_COLLECTION_TYPE: { zh: '列表或字段组的标签不对', fix: NO_EXTRAS },
  BAD_DIRECTIVE: { zh: '百分号开头的一行被当作指令', fix: NO_EXTRAS },
  BAD_DQ_ESCAPE: {
    zh: '双引号里的反斜杠后面不是转义字符',
    fix: { zh: '反斜杠写两遍，或改用单引号。', en: 'Double the backslash, or use single quotes.' },
  },
  BAD_INDENT: { zh: '缩进不齐', fix: INDENT },
  BAD_PROP_ORDER: { zh: '锚点和标签的位置不对', fix: NO_EXTRAS },
  BAD_SCALAR_START: { zh: '文字以 @、` 之类的记号开头', fix: QUOTE_TEXT },
  BLOCK_AS_IMPLICIT_KEY: { zh: '一行里有两个冒号', fix: QUOTE_TEXT },
  BLOCK_IN_FLOW: {
    zh: '方括号或花括号里不能再用缩进的写法',
    fix: {
      zh: '括号里各项用半角逗号隔开，含冒号的文字加半角双引号。',
      en: 'Part what stands in brackets by commas, and put a text that holds a colon in double quotes.',
    },
  },
  DUPLICATE_KEY: { zh: '同一个字段写了两次', fix: REMOVE_ONE },
  IMPOSSIBLE: { zh: '读不懂', fix: SIMPLER },
  KEY_OVER_1024_CHARS: { zh: '字段名太长，多半是漏了引号', fix: COMPLETE },
  MISSING_CHAR: { zh: '少了引号、括号、逗号、冒号或空格', fix: COMPLETE },
  MULTILINE_IMPLICIT_KEY: { zh: '这一行不是“字段: 值”，多半漏了冒号或缩进', fix: NAME_AND_VALUE },
  MULTIPLE_ANCHORS: { zh: '一个值有两个锚点', fix: NO_EXTRAS },
  MULTIPLE_TAGS: { zh: '一个值有两个标签', fix: NO_EXTRAS },
  NO_FIELD: { zh: '这一行不是“字段: 值”', fix: NAME_AND_VALUE },
  NON_STRING_KEY: { zh: '字段名不是文字', fix: NAME_AND_VALUE },
  RESOURCE_EXHAUSTION: { zh: '嵌套太深', fix: SIMPLER },
  TAB_AS_INDENT: { zh: '缩进用了制表符', fix: INDENT_WITH_SPACES },
  TAG_RESOLVE_FAILED: { zh: '感叹号开头的词被当作标签', fix: QUOTE_TEXT },
  UNCLOSED_BRACKET: {
    zh: '方括号或花括号没有合上',
    fix: {
      zh: '在列表或字段组的末尾补上 ] 或 }。',
      en: 'Add ] or } where the list or the group of fields ends.',
    },
  },
  UNEXPECTED_TOKEN: { zh: '有多余的符号，或漏了引号', fix: COMPLETE },
};

/** Says what is wrong with YAML: which field stands twice and where, or what the parser found. */
export function sayYaml({ yaml, reason, twice }: BrokenYaml): Bilingual {
  if (twice) {
    const { key, lines } = twice;
    const [first, again] = lines;
    const where: Bilingual =
      first === again
        ? { zh: `都在第 ${first} 行`, en: `both times on line ${first}` }
        : { zh: `第 ${first} 行和第 ${again} 行`, en: `on lines ${first} and ${again}` };
    return {
      zh: `字段“${key}”写了两次：${where.zh}。`,
      en: `The field "${key}" stands twice, ${where.en}.`,
    };
  }
  return {
    zh: `字段部分不是完整的 YAML：${YAML_PROBLEMS[yaml]?.zh ?? reason}。`,
    en: `The front matter is not valid YAML: ${reason.replace(/\.?$/, '.')}`,
  };
}

/** Says how to mend YAML, by what is wrong with it. */
export function mendYaml({ yaml }: BrokenYaml): Bilingual {
  return YAML_PROBLEMS[yaml]?.fix ?? SIMPLER;
}

/** Says which full-width signs stand where YAML takes half-width ones. */
export function sayFullWidth(signs: readonly PlacedSign[]): Bilingual {
  const zh = signs.map(({ line, column, sign }) => `${line}:${column} 的“${sign}”`).join('、');
  const en = signs.map(({ line, column, sign }) => `"${sign}" at ${line}:${column}`).join(', ');
  return {
    zh: `这里要半角符号，写的却是全角的：${zh}。`,
    en: `YAML takes half-width signs here, and these are full-width: ${en}.`,
  };
}

/** Says what to type instead of full-width signs, each once. */
export function mendFullWidth(signs: readonly PlacedSign[]): Bilingual {
  // Of a colon that stands once before a blank and once before a word the latter says more.
  const byLength = signs.toSorted((a, b) => a.half.length - b.half.length);
  const pairs = [...new Map(byLength.map((one) => [one.sign, one])).values()];
  const zh = pairs.map(
    ({ sign, half }) => `“${sign}”改成 ${half.trimEnd() || '半角空格'}${blankAfter(half).zh}`,
  );
  const en = pairs.map(
    ({ sign, half }) => `${half.trimEnd() || 'a plain blank'}${blankAfter(half).en} for "${sign}"`,
  );
  return { zh: `用英文输入法重打：${zh.join('、')}。`, en: `Type ${en.join(', ')}.` };
}

function blankAfter(half: string): Bilingual {
  return /\S $/.test(half) ? { zh: '（后面空一格）', en: ' and a blank' } : { zh: '', en: '' };
}
