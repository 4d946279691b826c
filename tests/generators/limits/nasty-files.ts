import { fill, nest } from './fill.ts';

/** A text of a given size that is hard on whoever parses it. */
export interface NastyText {
  readonly name: string;
  readonly make: (bytes: number) => string;
}

const SENTENCE = '12月7日，某市召开创建全国文明城市推进会，会议要求各部门压实责任。';
const EVENT = '<Event date="2016-12-07" kind="meeting">12月7日开会</Event>';

/** Bodies of content files: each construct of Markdown and of the marks, in numbers and within each other. */
export const NASTY_BODIES: readonly NastyText[] = [
  { name: 'list, deeper each line', make: (n) => fill(n, (at) => `${' '.repeat(2 * at)}- 文\n`) },
  { name: 'list marks on a line', make: (n) => fill(n, '- ') },
  { name: 'list items', make: (n) => fill(n, '- 文\n') },
  { name: 'numbered items, loose', make: (n) => fill(n, (at) => `${at % 1e9}. 文\n\n`) },
  { name: 'quotation marks on a line', make: (n) => fill(n, '> ') },
  { name: 'quotations, deeper and shallower', make: (n) => fill(n, (at) => `${'> '.repeat(at % 90)}文\n`) },
  { name: 'components within each other', make: (n) => nest(n, '<Redacted>', '</Redacted>') },
  { name: 'components not closed', make: (n) => fill(n, '<Redacted>') },
  { name: 'components not opened', make: (n) => fill(n, '</Redacted>') },
  { name: 'components that are unknown', make: (n) => fill(n, (at) => `<X${at} />\n\n`) },
  { name: 'events in a paragraph', make: (n) => fill(n, EVENT) },
  { name: 'events in paragraphs', make: (n) => fill(n, `${EVENT}\n\n`) },
  { name: 'attributes of a component', make: (n) => `<Event ${fill(n, (at) => `a${at}="b" `)}>会</Event>` },
  { name: 'links in a paragraph', make: (n) => fill(n, '[点](/places/) ') },
  { name: 'links in paragraphs', make: (n) => fill(n, '[点](/places/)\n\n') },
  { name: 'addresses as they are', make: (n) => fill(n, 'https://a.example/b ') },
  { name: 'addresses cut short', make: (n) => fill(n, 'https://www.') },
  { name: 'mail addresses', make: (n) => fill(n, 'a@b.') },
  { name: 'brackets that open', make: (n) => fill(n, '[') },
  { name: 'brackets that close', make: (n) => fill(n, '[a](') },
  { name: 'link definitions', make: (n) => fill(n, (at) => `[a${at}]: /b\n`) },
  { name: 'footnotes', make: (n) => fill(n, (at) => `文[^${at}]\n\n[^${at}]: 注\n\n`) },
  { name: 'a word', make: (n) => fill(n, 'a') },
  { name: 'a word of Han', make: (n) => fill(n, '城') },
  { name: 'a paragraph on one line', make: (n) => fill(n, SENTENCE) },
  { name: 'the same paragraph', make: (n) => fill(n, `${SENTENCE}\n\n`) },
  { name: 'paragraphs', make: (n) => fill(n, (at) => `第${at}段，${SENTENCE}\n\n`) },
  { name: 'lines of a paragraph', make: (n) => fill(n, `${SENTENCE}\n`) },
  { name: 'headings', make: (n) => fill(n, (at) => `${'#'.repeat(1 + (at % 6))} 题\n\n`) },
  { name: 'underlined headings', make: (n) => fill(n, '题\n===\n') },
  { name: 'table, long', make: (n) => `| a | b |\n|---|---|\n${fill(n - 24, '| 1 | 2 |\n')}` },
  { name: 'table, wide', make: (n) => `${fill(n / 3, 'a|')}\n${fill(n / 3, '-|')}\n${fill(n / 3, '1|')}` },
  { name: 'emphasis that opens', make: (n) => fill(n, '*a **b ') },
  { name: 'emphasis in words', make: (n) => fill(n, 'a_b__') },
  { name: 'struck out', make: (n) => fill(n, '~a~~b') },
  { name: 'backticks of every number', make: (n) => fill(n, (at) => `${'`'.repeat(at % 2000)}a`) },
  { name: 'fences', make: (n) => fill(n, '```\na\n') },
  { name: 'braces', make: (n) => fill(n, '{') },
  { name: 'braces and tags', make: (n) => `{${fill(n - 1, '<a>')}` },
  { name: 'tags', make: (n) => fill(n, '<') },
  { name: 'entities', make: (n) => fill(n, '&amp;') },
  { name: 'ampersands', make: (n) => fill(n, '&a') },
  { name: 'backslashes', make: (n) => fill(n, '\\') },
  { name: 'comments', make: (n) => fill(n, '<!-- ') },
  { name: 'rules', make: (n) => fill(n, '---\n\n') },
  { name: 'line ends', make: (n) => fill(n, '\n') },
  { name: 'blanks', make: (n) => fill(n, ' ') },
  { name: 'blanks within a line', make: (n) => `文${fill(n - 6, ' ')}文` },
  { name: 'wide blanks within a line', make: (n) => `文${fill(n - 6, '\u3000')}文` },
  { name: 'imports', make: (n) => fill(n, 'import a from "b"\n') },
  { name: 'exports', make: (n) => fill(n, 'export const a = (\n') },
  { name: 'half-width marks', make: (n) => fill(n, '某,市.') },
  { name: 'letters of two scripts', make: (n) => fill(n, 'аa创') },
  { name: 'characters of private use', make: (n) => fill(n, '\ue000') },
  { name: 'signs of lost characters', make: (n) => fill(n, '锟斤拷') },
  { name: 'marks that do not show', make: (n) => fill(n, '\u202e') },
  { name: 'accents on a letter', make: (n) => `a${fill(n - 1, '\u0301')}` },
  { name: 'dates', make: (n) => fill(n, '2016年12月7日至9日、') },
  { name: 'carriage returns', make: (n) => fill(n, '文\r') },
];

/** Front matter, besides the fields that a file needs. */
export const NASTY_YAML: readonly NastyText[] = [
  {
    name: 'YAML: aliases of aliases',
    make: (n) => fill(n, (at) => `a${at}: &a${at} [*a${at - 1}, *a${at - 1}]\n`),
  },
  { name: 'YAML: aliases', make: (n) => `x: &x [a]\n${fill(n - 10, (at) => `y${at}: *x\n`)}` },
  { name: 'YAML: lists within each other', make: (n) => `x: ${nest(n - 4, '[', ']')}\n` },
  { name: 'YAML: lists not closed', make: (n) => `x: ${fill(n - 4, '[')}\n` },
  { name: 'YAML: maps within each other', make: (n) => `x: ${nest(n - 4, '{a: ', '}', 'b')}\n` },
  {
    name: 'YAML: maps, deeper each line',
    make: (n) => `x:\n${fill(n - 3, (at) => `${' '.repeat(at + 1)}a:\n`)}`,
  },
  { name: 'YAML: dashes on a line', make: (n) => `x:\n  ${fill(n - 6, '- ')}\n` },
  { name: 'YAML: fields', make: (n) => fill(n, (at) => `k${at}: 1\n`) },
  { name: 'YAML: the same field', make: (n) => fill(n, 'k: 1\n') },
  { name: 'YAML: a long value', make: (n) => `note: ${fill(n - 7, '文')}\n` },
  { name: 'YAML: a value not closed', make: (n) => `note: "${fill(n - 8, '文\n')}` },
  { name: 'YAML: authors', make: (n) => `authors:\n${fill(n - 9, (at) => `  - 某${at}\n`)}` },
  {
    name: 'YAML: people',
    make: (n) => `people:\n${fill(n - 8, (at) => `  - { name: 某${at}, office: 市长 }\n`)}`,
  },
  { name: 'YAML: wrong people', make: (n) => `people:\n${fill(n - 8, '  - { nam: 某 }\n')}` },
  { name: 'YAML: reprints', make: (n) => `reprints:\n${fill(n - 10, '  - undated-unplaced-aaab\n')}` },
  { name: 'YAML: remarks', make: (n) => fill(n, '# 注\n') },
  { name: 'YAML: tags', make: (n) => fill(n, (at) => `k${at}: !!binary a\n`) },
  { name: 'YAML: blanks', make: (n) => `note: a${fill(n - 8, ' ')}\n` },
  { name: 'YAML: keys that are lists', make: (n) => fill(n, (at) => `? [a, ${at}]\n: 1\n`) },
  { name: 'YAML: signs without sense', make: (n) => fill(n, '%@`!&*|>?-:,') },
];
