import { expect, it } from 'vitest';
import { officeSpans } from '../../../../src/components/people/office-spans.ts';
import { archiveOf, article } from '../../archive/timeline/archive-of.ts';

it('offices come in the order in which they are first reported, those without a date last', () => {
  const named = (front: string, office: string) =>
    article(`${front}place: "411700"\npeople: [{ name: 某甲, office: ${office} }]`, '开会。');
  const archive = archiveOf({
    articles: {
      '2018-01-01-411700-aaaa': named('published: "2018-01-01"\n', '市长'),
      '2019-05-411700-bbbb': named('published: "2019-05"\n', '市长'),
      '2016-01-01-411700-cccc': named('published: "2016-01-01"\n', '副市长'),
      'undated-411700-dddd': named('', '秘书长'),
    },
  });
  const [person] = archive.people;
  if (!person) throw new Error('nobody');
  expect(
    officeSpans(archive, person).map(({ office, from, to, articles }) => [office, from, to, articles.length]),
  ).toEqual([
    ['副市长', '2016-01-01', '2016-01-01', 1],
    ['市长', '2018-01-01', '2019-05', 2],
    ['秘书长', undefined, undefined, 1],
  ]);
});
