import { afterAll, expect, it } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { digestRead, oncePerArchive, watchArchive } from '../../../src/archive/once-per-archive.ts';
import { closeReadLog, openReadLog } from '../../../src/archive/reads/read-log.ts';
import { article, parseFiles } from './fixture.ts';

const log = openReadLog();
afterAll(closeReadLog);

const archiveOf = (...days: readonly string[]) =>
  buildArchive(
    parseFiles(
      Object.fromEntries(
        days.map((day) => [
          `articles/2016/2016-12-${day}-411700-aa${day}.mdx`,
          article(`published: "2016-12-${day}"\nplace: "411700"\nhonours: [quanguo-wenming]`),
        ]),
      ),
    ),
  );
type OfArchive = (archive: ReturnType<typeof archiveOf>) => unknown;

/** Whether a page that reads this of an archive is another one after a further article. */
function isChanged(read: OfArchive): boolean {
  const [before, after] = [archiveOf('09'), archiveOf('09', '10')];
  log.names = new Set();
  read(watchArchive(before));
  const names = [...log.names];
  log.names = undefined;
  expect(names).not.toEqual([]);
  return names.some((name) => digestRead(before, name) !== digestRead(after, name));
}

it('does not make a page another one that names a place, an honour or a campaign of a new article', () => {
  expect(isChanged(({ honours }) => honours.get('quanguo-wenming')?.name)).toBe(false);
  expect(isChanged(({ places }) => places.get('411700')?.fullName)).toBe(false);
  expect(isChanged(({ campaigns }) => campaigns.get('411700-quanguo-wenming')?.title)).toBe(false);
});

it('makes a page another one that has read the articles of one of them', () => {
  expect(isChanged(({ honours }) => honours.get('quanguo-wenming')?.articles.length)).toBe(true);
  expect(isChanged(({ places }) => places.get('411700')?.articles.length)).toBe(true);
  expect(isChanged(({ places }) => [...places.values()].map((place) => place.allArticles))).toBe(true);
  expect(isChanged(({ campaigns }) => campaigns.get('411700-quanguo-wenming')?.articles)).toBe(true);
});

it('does not count what is derived for all pages as read by the one that wanted it first', () => {
  const newest = oncePerArchive('test newest', ({ honours }) => honours.get('quanguo-wenming')?.articles[0]);
  const oldest = oncePerArchive('test oldest', ({ honours }) =>
    honours.get('quanguo-wenming')?.articles.at(-1),
  );
  expect(isChanged(newest)).toBe(true);
  expect(isChanged(oldest)).toBe(false);
});

it('leaves the lists where they were for all who read them', () => {
  const { honours, places } = archiveOf('09', '10');
  expect(honours.get('quanguo-wenming')?.articles).toEqual([
    '2016-12-10-411700-aa10',
    '2016-12-09-411700-aa09',
  ]);
  expect(places.get('411700')?.campaigns).toEqual(['411700-quanguo-wenming']);
});
