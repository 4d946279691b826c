/**
 * Builds the character-bigram model of the importer from the word list of the package `@node-rs/jieba`
 * (MIT). Run it again only when that package changes: `node scripts/build-bigrams.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildBigrams } from '../src/importer/language/build-bigrams.ts';

const require = createRequire(import.meta.url);
const words = readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8');
const target = new URL('../src/importer/language/bigrams.json', import.meta.url);
const model = buildBigrams(words);
writeFileSync(target, `${JSON.stringify(model, null, 2)}\n`);
console.log(
  `${target.pathname}: ${model.characters.length / 6} characters, ${model.pairs.length} code units of pairs`,
);
