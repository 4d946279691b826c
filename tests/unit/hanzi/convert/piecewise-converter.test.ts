import { readdirSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import stPhrases from 'opencc-js/dict/STPhrases';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twVariantsPhrases from 'opencc-js/dict/TWVariantsPhrases';
import { describe, expect, it } from 'vitest';
import { generateArticles } from '../../../../scripts/bench/generate-articles.ts';
import { createRandom } from '../../../../scripts/bench/random.ts';
import {
  buildSimplifiedConverter,
  buildTraditionalConverter,
} from '../../../../src/hanzi/convert/convert-script.ts';
import type { ScriptConverter } from '../../../../src/hanzi/convert/piecewise-converter.ts';
import { traditionalName } from '../../../../src/hanzi/convert/traditional-name.ts';

const toTraditional = Converter({ from: 'cn', to: 'tw' });
const toSimplified = Converter({ from: 't', to: 'cn' });
const articles = [...generateArticles(150, 5, 800)];
const generated = articles.flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
const written = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .flatMap((path) => readFileSync(`content/${path}`, 'utf8').split('\n'));

const DIRECTIONS: readonly [string, ScriptConverter, (text: string) => string, string][] = [
  ['Traditional', buildTraditionalConverter([]), aroundNames([]), stPhrases],
  ['Simplified', buildSimplifiedConverter(), toSimplified, tsPhrases],
];

/** What a conversion of whole texts gives, each name that it would get wrong by its own rule. */
function aroundNames(names: readonly string[]): (text: string) => string {
  const right = new Map([
    ['湖里区', '湖里區'],
    ['新干县', '新干縣'],
    ...names.map((name): [string, string] => [name, traditionalName(name, toTraditional)]),
  ]);
  const words = [...right.keys()].filter((word) => right.get(word) !== toTraditional(word));
  const pattern = new RegExp(`(${words.sort((a, b) => b.length - a.length).join('|')})`);
  return (text) =>
    text
      .split(pattern)
      .map((part, i) => (i % 2 === 1 ? (right.get(part) ?? part) : toTraditional(part)))
      .join('');
}

/** Texts of words out of the table run into each other, cut short, and mixed with what may confuse a cut. */
function makeJumble(dictionary: string, count: number): string[] {
  const random = createRandom(11);
  const entries = [dictionary, twVariantsPhrases].map((table) => table.split('|'));
  const others = [...'，。 a1樑皁喫舖梁凉豈更⿰𫖮干发后里'];
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + random.below(8) }, () => {
      if (random.next() < 0.15) return random.pick(others);
      const [word = ''] = random
        .pick(random.next() < 0.97 ? (entries[0] ?? []) : (entries[1] ?? []))
        .split(' ');
      const start = random.below(2) * random.below(word.length);
      return word.slice(start, random.next() < 0.5 ? word.length : start + 1 + random.below(word.length));
    }).join(''),
  );
}

function expectSame(texts: readonly string[], fast: ScriptConverter, whole: (text: string) => string): void {
  const different = texts.filter((text) => fast.convert(text) !== whole(text));
  expect(different).toEqual([]);
}

describe.each(DIRECTIONS)('conversion to %s', (_, fast, whole, dictionary) => {
  it('gives what the conversion of the whole text gives, for every line of the content', () => {
    expect(written.length).toBeGreaterThan(1000);
    expectSame(written, fast, whole);
  });

  it('gives the same for generated articles', () => {
    expectSame(generated, fast, whole);
  });

  it('gives the same for every phrase of the table', () => {
    expectSame(dictionary.split(/[ |]/), fast, whole);
  });

  it('gives the same for phrases run into each other', () => {
    expectSame(makeJumble(dictionary, 20_000), fast, whole);
  });

  it('gives the same for every character of the basic plane', () => {
    const characters = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    expectSame(characters, fast, whole);
  });

  it('says of every character that changes that it can', () => {
    for (const text of [...generated, ...makeJumble(dictionary, 2000)]) {
      const result = whole(text);
      if (result.length !== text.length) continue;
      for (let i = 0; i < text.length; i++) {
        if (text[i] !== result[i]) expect(fast.canChange(text.charCodeAt(i)), text).toBe(true);
      }
    }
  });
});

it('gives the same around personal names', () => {
  const names = articles.flatMap(({ person, author }) => [person, author]);
  expect(names.some((name) => /^[余范于]/.test(name))).toBe(true);
  expectSame([...generated, ...names], buildTraditionalConverter(names), aroundNames(names));
});
