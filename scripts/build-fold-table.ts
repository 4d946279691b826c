/**
 * Writes src/hanzi/fold-table.ts from the character tables of opencc-js (Apache-2.0).
 * Run it after an update of that package: node scripts/build-fold-table.ts
 */
import { writeFileSync } from 'node:fs';
import { buildFoldClasses, type VariantPairs } from '../src/hanzi/build-fold-classes.ts';
import { EXTRA_VARIANTS, KEPT_APART } from '../src/hanzi/extra-variants.ts';

/** One table as opencc-js ships it: `from to|from to|…`. */
async function readTable(name: string): Promise<VariantPairs> {
  const module: unknown = await import(`opencc-js/dict/${name}`);
  const table = (module as { default: string }).default;
  return table.split('|').flatMap((entry) => {
    const [from, ...forms] = entry.split(' ');
    return from === undefined ? [] : forms.map((form): [string, string] => [from, form]);
  });
}

const simplify = await readTable('TSCharacters');
const others = [
  ...(await readTable('STCharacters')),
  ...(await readTable('HKVariants')),
  ...(await readTable('TWVariants')),
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
