import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { concordanceExamples } from '../../../src/components/concordance/strings.ts';
import { searchStrings } from '../../../src/components/search/strings.ts';
import { trendsExamples } from '../../../src/components/trends/strings.ts';
import { runSearch } from '../../../src/search/match/run-search.ts';
import { EMPTY_STATE, parseState, renderState } from '../../../src/search/match/search-state.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { parseExpression } from '../../../src/search/regex/expression.ts';
import { scanTexts } from '../../../src/search/regex/scan-texts.ts';
import { searchTexts } from '../../../src/search/regex/search-texts.ts';
import { openCommittedIndex } from '../../support/committed-archive.ts';

const { reader } = await openCommittedIndex();

/** How many articles the query of an address finds. */
async function countArticles(address: string): Promise<number> {
  const { q, filters, exact, off } = parseState(address);
  const written = parseExpression(q, exact);
  if (written) {
    if ('error' in written) throw new Error(`${q}: ${written.error.problem}`);
    const { source, flags } = written.expression;
    const scan = async (texts: readonly string[]) => scanTexts(source, flags, texts);
    const { signal } = new AbortController();
    return (await searchTexts(reader, exact, scan, () => undefined, signal)).size;
  }
  const parsed = parseQuery(q);
  if ('error' in parsed) throw new Error(`${q}: ${parsed.error.problem}`);
  const request = { query: parsed.query, filters, sort: 'newest', exactScript: exact } as const;
  return (await runSearch(reader, { ...request, expansionsOff: new Set(off) })).hits.length;
}

/** Those of some addresses that find nothing. */
async function findEmpty(addresses: readonly string[]): Promise<string[]> {
  const counted = await Promise.all(addresses.map(async (one) => [one, await countArticles(one)] as const));
  return counted.filter(([, count]) => count === 0).map(([address]) => decodeURIComponent(address));
}

const addressOf = (q: string) => renderState({ ...EMPTY_STATE, q });

describe('every example of a query finds something in the committed collection', () => {
  it.each(['zh', 'en'] as const)('of the help of the search page (%s)', async (language) => {
    const { helpRows } = searchStrings(language);
    expect(helpRows.length).toBeGreaterThan(8);
    expect(await findEmpty(helpRows.map(([example]) => addressOf(example)))).toEqual([]);
  });

  it('of the concordance and the trends', async () => {
    const typed = [...concordanceExamples, ...trendsExamples.map(({ q }) => q)];
    expect(await findEmpty(typed.map(addressOf))).toEqual([]);
  });

  it.each(readdirSync('content/guide'))('of the guide: %s', async (name) => {
    const prose = readFileSync(`content/guide/${name}`, 'utf8');
    const links = [...prose.matchAll(/\]\(\/(?:en\/)?(?:search|concordance|trends|compare)\/(\?[^)\s]*)\)/g)];
    expect(await findEmpty(links.map(([, address = '']) => address))).toEqual([]);
  });
});
