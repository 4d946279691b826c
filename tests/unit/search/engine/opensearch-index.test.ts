import { expect, it } from 'vitest';
import { buildSequence } from '../../../../src/hanzi/searchable.ts';
import { renderOpenSearchBulk } from '../../../../src/search/engine/opensearch-bulk.ts';
import { buildOpenSearchIndex } from '../../../../src/search/engine/opensearch-index.ts';
import { generateArticles } from '../../../generators/corpus/generate-articles.ts';
import { toSearchable } from '../../../generators/corpus/to-searchable.ts';

const { settings, mappings } = buildOpenSearchIndex();
const articles = [...generateArticles(60, 7, 400)].map(toSearchable);

/** What the engine makes of a text: its filters and its tokenizer, as the settings order them. */
function analyse(text: string): string[] {
  const { archive_fold: fold, archive_letters: letters } = settings.analysis.char_filter;
  const counterparts = new Map(fold.mappings.map((line) => line.split(' => ') as [string, string]));
  const folded = Array.from(text, (character) => counterparts.get(character) ?? character).join('');
  const kept = [...folded.replace(new RegExp(letters.pattern, 'gu'), letters.replacement)];
  return kept.slice(1).map((character, i) => `${kept[i]}${character}`.toLowerCase());
}

it('makes of every text the pairs that the search of the site compares', () => {
  const texts = [
    '創建ＡＢＣ、全国文明城市（2016年）○一六，⼈民',
    'A B，Ｃ 發髮發',
    ...articles.flatMap(({ title, text }) => [title, text]),
  ];
  for (const text of texts) {
    const { folded } = buildSequence(text);
    expect(analyse(text)).toEqual(folded.slice(1).map((character, i) => `${folded[i]}${character}`));
  }
});

it('holds every article under its id, in fields that the mapping knows', () => {
  const files = [...renderOpenSearchBulk(articles, 'archive')];
  const lines = files.flatMap(({ text }) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
  expect(files.every(({ text }) => text.endsWith('\n'))).toBe(true);
  expect(lines).toHaveLength(articles.length * 2);
  for (const [i, article] of articles.entries()) {
    expect(lines[i * 2]).toEqual({ index: { _index: 'archive', _id: article.id } });
    expect(lines[i * 2 + 1].text).toBe(article.text);
    for (const field of Object.keys(lines[i * 2 + 1])) expect(mappings.properties).toHaveProperty(field);
  }
});

it('cuts into files of a thousand', () => {
  const [article] = articles;
  if (!article) throw new Error('no article');
  const names = [...renderOpenSearchBulk(Array(2001).fill(article), 'archive')].map(({ name }) => name);
  expect(names).toEqual(['articles-0001.ndjson', 'articles-0002.ndjson', 'articles-0003.ndjson']);
});
