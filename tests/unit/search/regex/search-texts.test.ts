import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../../../src/hanzi/fold.ts';
import { openLineSource } from '../../../../src/search/concordance/line-source.ts';
import { lookUpTexts } from '../../../../src/search/concordance/text-lookup.ts';
import { sortArticles } from '../../../../src/search/index/sort-articles.ts';
import { countFound, resultOfFound } from '../../../../src/search/regex/count-found.ts';
import { parseExpression } from '../../../../src/search/regex/expression.ts';
import { scanTexts } from '../../../../src/search/regex/scan-texts.ts';
import { bytesOfTexts, type Found, searchTexts } from '../../../../src/search/regex/search-texts.ts';
import { parseFilters } from '../../../../src/search/workspace/workspace-state.ts';
import { generateArticles } from '../../../generators/corpus/generate-articles.ts';
import { toSearchable } from '../../../generators/corpus/to-searchable.ts';
import { openIndex } from '../open-index.ts';

const articles = sortArticles([...generateArticles(150, 3, 400)].map(toSearchable));
const { reader, files } = openIndex(articles, { articlesPerEpoch: 40 });
const { signal } = new AbortController();

async function find(q: string, exactScript: boolean, abort = signal): Promise<Found> {
  const parsed = parseExpression(q, exactScript);
  if (!parsed || 'error' in parsed) throw new Error(q);
  const { source, flags } = parsed.expression;
  const scan = async (texts: readonly string[]) => scanTexts(source, flags, texts);
  return searchTexts(reader, exactScript, scan, () => undefined, abort);
}

/** Matches of an expression that is written here once more, by the engine's own search from one match to the next. */
function scanPlainly(expression: RegExp, exactScript: boolean): Map<number, string[]> {
  const found = new Map<number, string[]>();
  articles.forEach(({ title, text }, number) => {
    const matches = [title, text].flatMap((own) => {
      const all: string[] = [];
      let rest = exactScript ? own : fold(own);
      for (let at = rest.search(expression); at >= 0; at = rest.search(expression)) {
        const [match = ''] = rest.slice(at).match(expression) ?? [];
        all.push(match);
        rest = rest.slice(at + match.length);
      }
      return all;
    });
    if (matches.length > 0) found.set(number, matches);
  });
  return found;
}

describe.each([
  ['/创.{1,3}城市/', /创.{1,3}城市/iu, false],
  ['/創[建文衛]/', /创[建文卫]/iu, false],
  ['/\\d+(?:\\.\\d+)?亿元/', /\d+(?:\.\d+)?亿元/iu, false],
  ['/[一-龥]{2}部门[，,]/', /[一-龥]{2}部门[，,]/iu, false],
  ['/app/', /app/iu, false],
  ['/創建|创建/', /創建|创建/u, true],
  ['/“[^”]{2,8}”/', /“[^”]{2,8}”/u, true],
  ['/(?<!不)留死角/', /(?<!不)留死角/iu, false],
] as const)('%s', (q, plain, exactScript) => {
  let found: Found;
  beforeAll(async () => {
    found = await find(q, exactScript);
  });

  it('matches what a plain scan of every text matches, in as many places', async () => {
    const truth = scanPlainly(plain, exactScript);
    expect([...found.keys()]).toEqual([...truth.keys()]);
    for (const [number, { title, text }] of found) {
      const article = articles[number];
      const spell = (own = '') => (exactScript ? own : fold(own));
      const matched = [
        ...title.map(({ start, end }) => spell(article?.title).slice(start, end)),
        ...text.map(({ start, end }) => spell(article?.text).slice(start, end)),
      ];
      expect(matched).toEqual(truth.get(number));
    }
  });

  it('counts and lists the same under filters', async () => {
    const filters = parseFilters(new URLSearchParams('phase=push&phase=sprint&from=2010'));
    const count = await countFound(reader, q, exactScript, filters, found);
    const inside = [...found].filter(([number]) => {
      const { phase, from = '' } = articles[number] ?? {};
      return (phase === 'push' || phase === 'sprint') && from >= '2010-01-01';
    });
    const expected = inside.reduce((sum, [, { title, text }]) => sum + title.length + text.length, 0);
    expect(count.occurrences).toBe(expected);
    expect(resultOfFound(count, 'newest').hits.map(({ article }) => article)).toEqual(
      inside.map(([number]) => number),
    );
    const lines = await openLineSource(reader, count, 'position', () => undefined, signal).all();
    expect(lines).toHaveLength(expected);
    const { textOf } = await lookUpTexts(reader, lines);
    for (const line of lines) expect(textOf(line).slice(line.start, line.end)).not.toBe('');
  });
});

describe('reading every text', () => {
  it('takes as many bytes as was said before', async () => {
    const packs = [...(await files)].filter(([path]) => /\/t\d+\.bin$/.test(path));
    expect(packs.length).toBeGreaterThan(10);
    const bytes = packs.reduce((sum, [, content]) => sum + content.length, 0);
    expect(bytesOfTexts(await reader.manifest())).toBe(bytes);
  });

  it('gives nothing at all when it is stopped, or a scan fails', async () => {
    await expect(find('/创/', false, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
    let asked = 0;
    const scan = async (texts: readonly string[]) => {
      if (asked++ > 0) throw new Error('too slow');
      return texts.map(() => [0, 1]);
    };
    await expect(searchTexts(reader, false, scan, () => undefined, signal)).rejects.toThrow('too slow');
  });

  it('passes over matches of nothing', async () => {
    expect((await find('/q*/', true)).size).toBe(0);
  });
});
