/**
 * Writes src/hanzi/fold-table.ts from the character tables of opencc-js (Apache-2.0).
 * Run it after an update of that package: node scripts/build-fold-table.ts
 */
import { writeFileSync } from 'node:fs';
import hkVariants from 'opencc-js/dict/HKVariants';
import stCharacters from 'opencc-js/dict/STCharacters';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import twVariants from 'opencc-js/dict/TWVariants';
import { buildFoldClasses } from '../src/hanzi/build-fold-classes.ts';
import { parseOpenccTable } from '../src/hanzi/convert/parse-opencc-table.ts';
import { EXTRA_VARIANTS, KEPT_APART } from '../src/hanzi/extra-variants.ts';

const simplify = parseOpenccTable(tsCharacters);
const others = [
  ...[stCharacters, hkVariants, twVariants].flatMap(parseOpenccTable),
  ...EXTRA_VARIANTS.flatMap(([keep, ...forms]) =>
    keep === undefined ? [] : forms.map((form): [string, string] => [form, keep]),
  ),
];
const classes = buildFoldClasses(simplify, others, KEPT_APART);
const lines = classes.map((members) => members.join('')).join(' ');
writeFileSync(
  new URL('../src/hanzi/fold-table.ts', import.meta.url),
  `/**
 * Classes of variant characters, separated by spaces; the first of each is what the others fold to.
 * Written by scripts/build-fold-table.ts from the tables of opencc-js (Apache-2.0); not edited by hand.
 */
export const FOLD_TABLE =
  '${lines}';
`,
);
console.log(`${classes.length} classes`);
