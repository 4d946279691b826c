import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personHead, provincePeopleHead } from '../../../../src/components/people/people-heads.ts';
import {
  arePeopleCut,
  listedOffices,
  peoplePageOf,
  peoplePages,
  provincePeoplePath,
} from '../../../../src/components/people/people-pages.ts';
import { archiveOf, article } from '../../archive/timeline/archive-of.ts';

/** Places of three provinces and one that no article says. */
const PLACES = ['411700', '411702', '520300', '110100', undefined];
/** People whom one article of the test names. */
const NAMED = 40;

/** As many articles as hold `count` people, one place each. */
function archiveWith(count: number, offices: readonly string[] = ['市长']) {
  const files = Array.from({ length: Math.ceil(count / NAMED) }, (_, at) => {
    const place = PLACES[at % PLACES.length];
    const people = Array.from({ length: Math.min(NAMED, count - at * NAMED) }, (_, nth) =>
      offices.map((office) => `  - { name: 某${at}甲${nth}, office: ${office} }`),
    ).flat();
    const front = `published: "2016-01-01"\n${place ? `place: "${place}"\n` : ''}people:\n${people.join('\n')}`;
    const id = `2016-01-01-${place ?? 'unplaced'}-${at.toString(16).padStart(4, '0')}`;
    return [id, article(front, '开会。')] as const;
  });
  return archiveOf({ articles: Object.fromEntries(files) });
}

describe('the list of people', () => {
  it('stays on its index while one page holds it', () => {
    const archive = archiveWith(120);
    const [person] = archive.people;
    expect(arePeopleCut(archive)).toBe(false);
    expect(peoplePages(archive)).toEqual([]);
    expect(person && personHead(archive, person, 'zh').trail).toEqual([{ name: '人物', path: '/people/' }]);
  });

  it('however long lists everybody once, in the province of the office, never more than a page holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 121, max: 1_500 }), (count) => {
        const archive = archiveWith(count);
        const pages = peoplePages(archive);
        const listed = pages.flatMap(({ items }) => items);
        expect(listed).toHaveLength(count);
        expect(new Set(listed)).toEqual(new Set(archive.people));
        expect(Math.max(...pages.map(({ items }) => items.length))).toBeLessThanOrEqual(120);
        for (const { province, items, all } of pages) {
          const here = pages.filter((page) => page.province === province);
          expect(here.reduce((sum, page) => sum + page.items.length, 0)).toBe(all);
          for (const { place } of items) {
            expect(place ? `${place.slice(0, 2)}0000` : 'unplaced').toBe(province);
          }
        }
        const paths = pages.map((page) => provincePeopleHead(archive, page, 'en').path);
        expect(new Set(paths).size).toBe(pages.length);
        expect(paths).toContain(provincePeoplePath('410000'));
        for (const person of [listed[0], listed[count >> 1], listed.at(-1)]) {
          const at = pages.findIndex(({ items }) => items.some((item) => item === person));
          expect(person && peoplePageOf(archive, person)?.path).toBe(paths[at]);
          expect(person && personHead(archive, person, 'en').trail?.at(-1)?.path).toBe(paths[at]);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('shows four offices of a person, and says how many others there are', () => {
    const archive = archiveWith(
      1,
      Array.from({ length: 9 }, (_, at) => `第${at}职`),
    );
    const [person] = archive.people;
    const { spans, others } = person ? listedOffices(archive, person) : { spans: [], others: 0 };
    expect(spans.map(({ office }) => office)).toEqual(['第5职', '第6职', '第7职', '第8职']);
    expect(others).toBe(5);
  });
});
