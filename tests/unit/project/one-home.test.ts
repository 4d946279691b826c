import { expect, it } from 'vitest';
import { readSourceFiles } from '../../support/source-files.ts';

/** What a rule looks like where it is written out, and the one file that may. */
const HOMES: readonly (readonly [rule: string, pattern: RegExp, home: string])[] = [
  [
    'the order of texts',
    /\.localeCompare\(|Intl\.Collator|\b([a-z]\w*)(?:\.[\w.]+)? < \w+(?:\.[\w.]+)? \? (?:-1 :|1 : -1)/,
    'src/hanzi/compare-text.ts',
  ],
  ['the length of a day', /\b86_?400_?000\b|\b864e5\b/, 'src/dates/calendar.ts'],
  ['how lines are joined', /\\s\*\\n\\s\*/, 'src/mdx/join-lines.ts'],
  ['what was withdrawn', /rights\b[^\n]{0,9}[!=]==? 'withdrawn'/, 'src/archive/is-held.ts'],
  ['the FNV hash', /0x811c9dc5/i, 'src/hanzi/hash-text.ts'],
  ['the width of a text', /\\p\{Script=Hangul\}|\\uac00-\\ud7af/i, 'src/hanzi/text-width.ts'],
];

const files = [...readSourceFiles('.', ['src', 'scripts']).values()];

it.each(HOMES)('%s has one home', (_, pattern, home) => {
  const written = files.filter(({ source }) => pattern.test(source)).map(({ path }) => path);
  expect(written).toEqual([home]);
});
