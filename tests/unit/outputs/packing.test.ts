import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileOwners } from '../../../src/outputs/archive-files.ts';
import { buildDataExport } from '../../../src/outputs/data/build-data-export.ts';
import { buildArticleLinks, buildDataLinks } from '../../../src/outputs/linked-data/article-links.ts';
import { buildDatasetJsonLd } from '../../../src/outputs/linked-data/dataset-json-ld.ts';
import { PACKED_PATHS, packedPath } from '../../../src/outputs/packing.ts';
import { SPACES, type Space } from '../../../src/outputs/space.ts';
import { EXAMPLE, exampleWith } from '../archive/timeline/example.ts';
import { sampleArchive } from './sample-archive.ts';

const SITE = 'https://archive.example';
const archive = exampleWith(EXAMPLE);

/** Every file that a site of this room has of the data and of the timeline of the whole archive, by its path. */
function filesIn(space: Space): Map<string, string | Uint8Array> {
  const beside = [...fileOwners(archive, SITE, space)]
    .filter(({ path }) => path === '/timelines/')
    .flatMap(({ render }) => render());
  const data = buildDataExport(archive, SITE, space).files;
  return new Map([
    ...beside.map(({ path, body }) => [path, body] as const),
    ...data.map(({ path, body }) => [`/data/${path}`, body] as const),
  ]);
}

/** What a file holds. Packed ones say so by the first two bytes (RFC 1952, 2.3.1). */
const textOf = (body: string | Uint8Array | undefined) => {
  const bytes = Buffer.from(body ?? '');
  return (isGzip(bytes) ? gunzipSync(bytes) : bytes).toString();
};
const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

describe('what is packed', () => {
  const whole = filesIn('all');

  it.each(['lean', 'least'] as const)(
    'is, in a site that is %s, what the whole one has in plain',
    (space) => {
      const packed = filesIn(space);
      expect([...packed.keys()]).toEqual([...whole.keys()].map((path) => packedPath(path, space)));
      expect([...packed.keys()].filter((path) => path.endsWith('.gz')).sort()).toEqual(
        [...PACKED_PATHS].sort(),
      );
      for (const [path, body] of whole) {
        // Its column of texts is in the file of JSON.
        if (path === '/data/articles.csv') continue;
        expect(textOf(packed.get(packedPath(path, space))), path).toBe(textOf(body));
      }
    },
  );

  it('is nothing in a site that has all', () => {
    for (const [path, body] of whole) expect([path, isGzip(Buffer.from(body))]).toEqual([path, false]);
  });

  it('says neither when nor where it was made', () => {
    const bytes = Buffer.from(filesIn('lean').get('/data/articles.json.gz') ?? '');
    expect([...bytes.subarray(4, 8), bytes[9]]).toEqual([0, 0, 0, 0, 255]);
  });
});

describe('the descriptions of the data', () => {
  it.each(SPACES)('say of a site with %s what its files are', (space) => {
    const data = buildDataExport(archive, SITE, space);
    const { resources } = JSON.parse(data.dataPackage);
    expect(resources).toHaveLength(data.files.length);
    for (const { path, bytes, hash, compression, mediatype, format, rowCount } of resources) {
      const body = data.files.find((file) => file.path === path)?.body ?? '';
      expect(bytes).toBe(Buffer.byteLength(body));
      expect(hash).toBe(`sha256:${createHash('sha256').update(body).digest('hex')}`);
      expect(compression).toBe(path.endsWith('.gz') ? 'gz' : undefined);
      expect(path.replace('.gz', '').endsWith(`.${format}`)).toBe(true);
      if (mediatype === 'application/json') expect(JSON.parse(textOf(body))).toHaveLength(rowCount);
    }
    const types = new Map(buildDataLinks(data.files, SITE).map(({ href, type }) => [href, type]));
    const told = JSON.stringify(buildDatasetJsonLd(archive, data, SITE));
    for (const { path } of data.files) {
      expect(types.get(`${SITE}/data/${path}`) === 'application/gzip').toBe(path.endsWith('.gz'));
      expect(told).toContain(`"contentUrl":"${SITE}/data/${path}"`);
    }
  });

  it('have one version, packed or not, which changes with what the files hold', () => {
    const versions = SPACES.map((space) => buildDataExport(archive, SITE, space).version);
    // With `all` the CSV of articles has one column more.
    expect(versions[1]).toBe(versions[2]);
    expect(buildDataExport(sampleArchive({}), SITE, 'lean').version).not.toBe(versions[1]);
  });

  it('lead from an article to the rows where they lie', () => {
    const [article] = archive.articles;
    if (!article) throw new Error('The example has no article.');
    for (const space of SPACES) {
      const link = buildArticleLinks(article, SITE, space).find(({ rel }) => rel === 'describedby');
      expect(link).toMatchObject(
        space === 'all'
          ? { href: `${SITE}/data/articles.json`, type: 'application/json' }
          : { href: `${SITE}/data/articles.json.gz`, type: 'application/gzip' },
      );
    }
  });
});
