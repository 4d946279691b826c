import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../src/integrations/content/read-records.ts';

const { records, issues } = await readRecords('content');

/** Events that the sources of the five abstracts state or imply: article, date, kind, status, basis. */
const EXPECTED = [
  ['2016-12-09-411700-f85b', '2016-12-07', 'meeting', 'happened', 'stated'],
  ['2016-12-09-411700-f85b', '2016-12-17~', 'inspection', 'planned', 'inferred'],
  ['2020-09-14-411621-718e', '2020-09-14', 'launch', 'happened', 'stated'],
  ['2017-04-21-520304-23d4', '2016-06', 'reform', 'happened', 'stated'],
  ['2017-04-21-520304-23d4', '2016-07-12', 'launch', 'happened', 'stated'],
  ['2017-04-21-520304-23d4', '2017-04-19', 'meeting', 'happened', 'stated'],
  ['2017-04-21-520304-23d4', '2017-09', 'inspection', 'planned', 'stated'],
  ['2020-10-16-360302-24b9', '2020-10-15', 'meeting', 'happened', 'stated'],
  ['undated-unplaced-a7f0', 'XXXX-03-22', 'inspection', 'planned', 'stated'],
] as const;

describe('the committed abstracts', () => {
  it('pass every schema', () => {
    expect(issues).toEqual([]);
  });

  it('mark exactly the events of their sources', () => {
    const ids = new Set<string>(EXPECTED.map(([id]) => id));
    const marked = records.articles
      .filter(({ id }) => ids.has(id))
      .flatMap(({ id, body }) =>
        body.events.map((event) => [id, event.date, event.kind, event.status, event.basis]),
      );
    expect(marked.sort(byText)).toEqual([...EXPECTED].sort(byText));
  });

  it('say how each inferred date was reached', () => {
    const inferred = records.articles
      .flatMap(({ body }) => body.events)
      .filter(({ basis }) => basis === 'inferred');
    expect(inferred.length).toBeGreaterThan(0);
    for (const event of inferred) expect(event.note, event.quote).toMatch(/\p{Script=Han}{4}/u);
  });

  it('keep the article without city and year unplaced, undated and incomplete', () => {
    const speech = records.articles.find(({ id }) => id === 'undated-unplaced-a7f0');
    expect(speech?.data.place).toBeUndefined();
    expect(speech?.data.published).toBeUndefined();
    expect(speech?.data.capture).toMatchObject({ complete: false, total: 2384, shown: 1515 });
    expect(speech?.body.gaps).toContainEqual({ reason: 'paywall', extent: 540 });
  });

  it.each([
    ['一盘棋', ['2016-12-09-411700-f85b', '2017-04-21-520304-23d4', '2020-10-16-360302-24b9']],
    ['创则必成', ['2020-09-14-411621-718e', 'undated-unplaced-a7f0']],
    ['换新天', ['2020-09-14-411621-718e']],
  ])('hold %s where the sources have it and nowhere else', (phrase, ids) => {
    const found = records.articles.filter(({ body }) =>
      body.blocks.some(({ text }) => text.includes(phrase)),
    );
    expect(found.map(({ id }) => id).sort()).toEqual(ids);
  });

  it.each([
    ['made from a capture', true, 500, 900],
    ['made from a page that was read', false, 120, 400],
  ])('%s are as long as an abstract should be', (_, captured, least, most) => {
    const abstracts = records.articles.filter(
      ({ data }) => data.rights === 'abstract' && (data.capture !== undefined) === captured,
    );
    expect(abstracts.length).toBeGreaterThanOrEqual(5);
    for (const { id, body } of abstracts) {
      const han = body.blocks.flatMap(({ text }) => text.match(/[\p{Script=Han}\d]/gu) ?? []).length;
      expect(han, id).toBeGreaterThanOrEqual(least);
      expect(han, id).toBeLessThanOrEqual(most);
    }
  });

  it('name in the text nobody whom the front matter does not list with the same office', () => {
    for (const { id, data, body } of records.articles) {
      for (const { name, office } of body.people) {
        expect(data.people, id).toContainEqual(expect.objectContaining({ name, office }));
      }
    }
  });
});

function byText(a: readonly string[], b: readonly string[]): number {
  return a.join() < b.join() ? -1 : 1;
}
