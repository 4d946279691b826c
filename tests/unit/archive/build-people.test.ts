import { describe, expect, it } from 'vitest';
import { personId } from '../../../src/archive/build-people.ts';
import { eventsOfPerson } from '../../../src/archive/events-of-person.ts';
import { archiveOf, article } from './timeline/archive-of.ts';

const named = (published: string, place: string, people: string, body = '开会。') =>
  article(`published: "${published}"\nplace: "${place}"\npeople: [${people}]`, body);

describe('people in office', () => {
  it('are one by name and place, with their offices in the order of the reports', () => {
    const { people } = archiveOf({
      articles: {
        '2018-01-01-411700-aaaa': named('2018-01-01', '411700', '{ name: 某甲, office: 市长 }'),
        '2016-01-01-411700-bbbb': named('2016-01-01', '411700', '{ name: 某甲, office: 副市长 }'),
        '2016-01-01-411600-cccc': named('2016-01-01', '411600', '{ name: 某甲, office: 局长 }'),
      },
    });
    expect(people.map(({ place, offices }) => [place, offices.map(({ office }) => office)])).toEqual([
      ['411600', ['局长']],
      ['411700', ['副市长', '市长']],
    ]);
    expect(new Set(people.map(({ id }) => id)).size).toBe(2);
  });

  it('are kept apart in one place where an editor says which is meant', () => {
    const { people } = archiveOf({
      articles: {
        '2016-01-01-411700-aaaa': named(
          '2016-01-01',
          '411700',
          '{ name: 某甲, office: 市长 }, { name: 某甲, office: 街道书记, which: 街道 }',
        ),
      },
    });
    expect(people.map(({ offices }) => offices.map(({ office }) => office)).sort()).toEqual([
      ['市长'],
      ['街道书记'],
    ]);
  });

  it('have the id that a link from an article makes of them', () => {
    const archive = archiveOf({
      articles: { '2016-01-01-411700-aaaa': named('2016-01-01', '411700', '{ name: 某甲, office: 市长 }') },
    });
    expect(archive.people[0]?.id).toBe(personId({ name: '某甲' }, '411700'));
    expect(archive.people[0]?.url).toBe(`/people/${archive.people[0]?.id}/`);
  });

  it('have the events whose sentence names them', () => {
    const archive = archiveOf({
      articles: {
        '2016-12-09-411700-aaaa': named(
          '2016-12-09',
          '411700',
          '{ name: 某甲, office: 市长 }',
          '<Event date="2016-12-07" kind="meeting">某甲主持会议</Event>。<Event date="2016-12-08" kind="inspection">专家来查看</Event>。',
        ),
      },
    });
    const [person] = archive.people;
    expect(person && eventsOfPerson(archive, person.id).map(({ date }) => date)).toEqual(['2016-12-07']);
  });
});
