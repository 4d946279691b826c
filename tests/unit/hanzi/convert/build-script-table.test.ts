import { readdirSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { buildScriptTable } from '../../../../src/hanzi/convert/build-script-table.ts';
import { convertByTable } from '../../../../src/hanzi/convert/convert-by-table.ts';
import { collectPairs } from '../../../../src/hanzi/convert/neighbour-pairs.ts';
import {
  readSimplifiedDictionary,
  readTraditionalDictionary,
  type ScriptDictionary,
} from '../../../../src/hanzi/convert/script-dictionary.ts';
import { straddlingPhrases } from '../../../../src/hanzi/convert/straddling-phrases.ts';
import { traditionalName } from '../../../../src/hanzi/convert/traditional-name.ts';
import { generateArticles } from '../../../generators/corpus/generate-articles.ts';
import { createRandom } from '../../../generators/random.ts';

const toTraditional = Converter({ from: 'cn', to: 'tw' });
const toSimplified = Converter({ from: 't', to: 'cn' });
const traditional = readTraditionalDictionary();
const simplified = readSimplifiedDictionary();
const articles = [...generateArticles(150, 5, 800)];
const generated = articles.flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
const written = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .flatMap((path) => readFileSync(`content/${path}`, 'utf8').split('\n'));

const converterFor = (dictionary: ScriptDictionary, texts: readonly string[], names?: readonly string[]) =>
  convertByTable(buildScriptTable(dictionary, collectPairs(texts), names));

/** What a conversion of whole texts gives, each name that it would get wrong by its own rule. */
function aroundNames(names: readonly string[]): (text: string) => string {
  const right = new Map([
    ['湖里区', '湖里區'],
    ['新干县', '新干縣'],
    ...names.map((name): [string, string] => [name, traditionalName(name, toTraditional)]),
  ]);
  const words = [...right.keys()].filter((word) => right.get(word) !== toTraditional(word));
  for (const [phrase, converted] of straddlingPhrases(toTraditional)) {
    right.set(phrase, converted);
    words.push(phrase);
  }
  const pattern = new RegExp(`(${words.sort((a, b) => b.length - a.length).join('|')})`);
  return (text) =>
    text
      .split(pattern)
      .map((part, i) => (i % 2 === 1 ? (right.get(part) ?? part) : toTraditional(part)))
      .join('');
}

/** Phrases run into each other and cut short, which is where a scan may lose its way. */
function makeJumble(phrases: readonly string[], count: number): string[] {
  const random = createRandom(11);
  const others = [...'，。 a1干发后里'];
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + random.below(8) }, () => {
      if (random.next() < 0.15) return random.pick(others);
      const word = random.pick(phrases);
      const start = random.below(2) * random.below(word.length);
      return word.slice(start, random.next() < 0.5 ? word.length : start + 1 + random.below(word.length));
    }).join(''),
  );
}

/** Texts that come out otherwise; those whose length OpenCC changes are none of the table's. */
function differences(
  texts: readonly string[],
  convert: (text: string) => string,
  whole: (text: string) => string,
): string[] {
  return texts.filter((text) => {
    const right = whole(text);
    return right.length === text.length && convert(text) !== right;
  });
}

describe.each([
  ['Traditional', traditional, aroundNames([])],
  ['Simplified', simplified, toSimplified],
])('the table to %s', (_, dictionary, whole) => {
  const names = dictionary === traditional ? [] : undefined;

  it('gives what OpenCC gives for every line of the content', () => {
    expect(written.length).toBeGreaterThan(1000);
    expect(differences(written, converterFor(dictionary, written, names), whole)).toEqual([]);
  });

  it('gives the same for generated articles', () => {
    expect(differences(generated, converterFor(dictionary, generated, names), whole)).toEqual([]);
  });

  it('gives the same for phrases run into each other', () => {
    const jumble = makeJumble(dictionary.phrases, 5000);
    expect(differences(jumble, converterFor(dictionary, jumble, names), whole)).toEqual([]);
  });

  it('gives the same for every character, whatever the texts hold', () => {
    expect(differences(dictionary.characters, converterFor(dictionary, [], names), whole)).toEqual([]);
  });
});

describe('buildScriptTable', () => {
  const names = ['余小明', '范一鸣', '于江', '叶秋', '钟声', '李生发'];
  const convert = converterFor(
    traditional,
    [
      '余地模范干部干净皇后会后群众这里千里',
      '市长发言，学生发放传单，必须发挥作用，街头发现，不断发展，领牌并发言，合并发展，一并发布',
      '头发短，染发放心，姓名表彰，有云冈石窟，广电总台',
    ],
    names,
  );

  it.each([
    ['余小明', '余小明'],
    ['范一鸣', '范一鳴'],
    ['于江', '于江'],
    ['叶秋', '葉秋'],
    ['钟声', '鍾聲'],
    ['李生发', '李生發'],
  ])('converts the name %s by the rule for names', (name, expected) => {
    expect(convert(`局长${name}说`)).toBe(`局長${expected}說`);
  });

  it.each([
    ['余地', '餘地'],
    ['模范', '模範'],
    ['干部', '幹部'],
    ['干净', '乾淨'],
    ['皇后', '皇后'],
    ['会后', '會後'],
    ['千里', '千里'],
    ['湖里区', '湖里區'],
    ['市长发言', '市長發言'],
    ['学生发放传单', '學生發放傳單'],
    ['必须发挥作用', '必須發揮作用'],
    ['街头发现', '街頭發現'],
    ['不断发展', '不斷發展'],
    ['领牌并发言', '領牌並發言'],
    ['合并发展', '合併發展'],
    ['一并发布', '一併發佈'],
    ['头发短', '頭髮短'],
    ['染发放心', '染髮放心'],
    ['姓名表彰', '姓名表彰'],
    ['有云冈石窟', '有雲岡石窟'],
    ['广电总台', '廣電總臺'],
  ])('writes %s as %s', (text, expected) => {
    expect(convert(text)).toBe(expected);
  });

  it('gives the same around the names of generated articles', () => {
    const people = articles.flatMap(({ person, author }) => [person, author]);
    expect(people.some((name) => /^[余范于]/.test(name))).toBe(true);
    const byTable = converterFor(traditional, generated, people);
    expect(differences([...generated, ...people], byTable, aroundNames(people))).toEqual([]);
  });

  it('holds no phrase that the texts do not', () => {
    expect(buildScriptTable(traditional, collectPairs(['一日，文明']), [])).toMatchObject({
      phrases: '',
      bounds: '',
    });
  });
});
