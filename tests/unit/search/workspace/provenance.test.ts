import { expect, it } from 'vitest';
import { buildProvenance, withProvenance } from '../../../../src/search/workspace/provenance.ts';
import { makeArticle, openIndex } from '../open-index.ts';

it('says with every row of a table what was asked, of what, in which version', async () => {
  const manifest = await openIndex([makeArticle('a', { title: '创城' })]).reader.manifest();
  const state = {
    q: '创城',
    exact: false,
    filters: { values: { place: ['410000'] }, from: 16_801, firstOnly: true as const },
  };
  const size = { articles: 37, characters: 41_233, reprints: 5 };
  const provenance = buildProvenance(state, '河南 · 2016年起', size, manifest, 'https://x.test/search/?q=1');
  expect(withProvenance([['id'], ['a'], ['b']], provenance)).toEqual([
    [
      'id',
      'query',
      'exact_script',
      'subcorpus',
      'subcorpus_address',
      'subcorpus_articles',
      'subcorpus_characters',
      'reprints',
      'subcorpus_reprints',
      'archive_version',
      'address',
    ],
    ...['a', 'b'].map((id) => [
      id,
      '创城',
      false,
      '河南 · 2016年起',
      '?place=410000&from=2016-01-01&reprints=without',
      37,
      41_233,
      'left out',
      5,
      `2026-01-01 ${manifest.release}`,
      `https://x.test/search/?q=1&release=${manifest.release}`,
    ]),
  ]);
});
