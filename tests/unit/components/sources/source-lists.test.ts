import { describe, expect, it } from 'vitest';
import {
  onSourcesIndex,
  sourceListHead,
  sourceListPages,
  sourceLists,
} from '../../../../src/components/sources/source-lists.ts';
import { archiveOf, article } from '../../archive/timeline/archive-of.ts';

/** An archive of `papers` articles of a paper each, and `unnamed` without a source. */
function archiveWith(papers: number, unnamed: number) {
  const files = Array.from({ length: papers + unnamed }, (_, at) => {
    const source = at < papers ? `source: { name: 某报第${at}种 }` : '';
    const id = `2016-01-01-unplaced-${at.toString(16).padStart(4, '0')}`;
    return [id, article(`published: "2016-01-01"\n${source}`, '开会。')] as const;
  });
  return archiveOf({ articles: Object.fromEntries(files) });
}

describe('the lists of sources', () => {
  it('are on the index while they are short', () => {
    const archive = archiveWith(200, 60);
    expect(onSourcesIndex(archive)).toEqual(sourceLists(archive));
    expect(sourceListPages(archive)).toEqual([]);
  });

  it('say of nothing withdrawn that it names no source', () => {
    const withdrawn = article('withdrawn: { date: "2026-01-01", reason: 权利人要求。 }', '');
    const archive = archiveOf({
      articles: {
        'undated-unplaced-aaaa': withdrawn.replace('rights: abstract', 'rights: withdrawn'),
        'undated-unplaced-bbbb': article('', '开会。'),
      },
    });
    expect(sourceLists(archive).unnamed.map(({ id }) => id)).toEqual(['undated-unplaced-bbbb']);
  });

  it('have pages of their own, each within its size, once they are long', () => {
    const archive = archiveWith(900, 400);
    const shown = onSourcesIndex(archive);
    expect([shown.papers.length, shown.sites.length, shown.unnamed.length]).toEqual([200, 0, 60]);
    const pages = sourceListPages(archive);
    expect(pages.map((page) => [sourceListHead(page, 'zh').path, page.items.length])).toEqual([
      ['/sources/list/papers/', 300],
      ['/sources/list/papers/2/', 300],
      ['/sources/list/papers/3/', 300],
      ['/sources/list/unnamed/', 134],
      ['/sources/list/unnamed/2/', 133],
      ['/sources/list/unnamed/3/', 133],
    ]);
    const { papers, unnamed } = sourceLists(archive);
    expect(pages.flatMap(({ items }) => [...items])).toEqual([...papers, ...unnamed]);
  });
});
