import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { otherSide, parseCompareState } from '../../../src/search/compare/compare-state.ts';
import { countKeys } from '../../../src/search/compare/compare-texts.ts';
import { readSide } from '../../../src/search/compare/read-sides.ts';
import { countPhrases } from '../../../src/search/concordance/count-phrases.ts';
import { parsePhrases } from '../../../src/search/concordance/parse-phrases.ts';
import { buildTrend } from '../../../src/search/trends/build-trend.ts';
import { parseTrendsState } from '../../../src/search/trends/trends-state.ts';
import { openCommittedIndex } from '../../support/committed-archive.ts';

const { reader } = await openCommittedIndex();

/** The figures that a view of an address shows, in the order in which the guide tells them. */
async function answer(view: string, search: string): Promise<readonly number[]> {
  const state = parseTrendsState(search);
  const parsed = parsePhrases(state.q, state.exact);
  if ('error' in parsed) throw new Error(parsed.error.problem);
  if (view === 'compare') {
    const compared = parseCompareState(search);
    const [first, second] = [compared.filters, otherSide(compared) ?? { values: {} }];
    const sides = [await readSide(reader, first), await readSide(reader, second)] as const;
    const keys = await countKeys(reader, parsed.all, state.exact, sides);
    return keys.flatMap((key) => [key.first.occurrences, key.second.occurrences]);
  }
  const counted = await countPhrases(reader, parsed.all, state.exact, state.filters, parsed.query);
  if (view === 'search') return [counted.articles.length];
  if (view === 'concordance') return [counted.occurrences, counted.articles.length];
  const { bins, aside } = buildTrend(counted, await reader.background(), state.filters, state);
  const peaks = parsed.all.flatMap((_, i) => {
    const most = Math.max(...bins.map(({ counts }) => counts[i] ?? 0));
    const peak = bins.find(({ counts }) => counts[i] === most);
    return [Number(peak?.key), most];
  });
  return [...peaks, ...(aside.find(({ why }) => why === 'undated')?.counts ?? [])];
}

describe.each(['questions.mdx', 'questions.en.mdx'])('the questions to start with (%s)', (name) => {
  const sections = readFileSync(`content/guide/${name}`, 'utf8').split('\n## ').slice(1);

  it('are five, one for each way of asking', () => {
    expect(sections).toHaveLength(5);
    const views = sections.map((section) => /\]\(\/(?:en\/)?(\w+)\//.exec(section)?.[1]);
    expect(new Set(views)).toEqual(new Set(['search', 'concordance', 'trends', 'compare']));
  });

  it.each(sections.map((section) => [section.split('\n')[0] ?? '', section]))('%s', async (_, section) => {
    const [, view = '', search = ''] = /\]\(\/(?:en\/)?(\w+)\/(\?[^)]+)\)/.exec(section) ?? [];
    const told = [...section.matchAll(/\*\*([\d,]+)\*\*/g)].map(([, figure = '']) =>
      Number(figure.replaceAll(',', '')),
    );
    expect(told).toEqual(await answer(view, search));
  });
});
