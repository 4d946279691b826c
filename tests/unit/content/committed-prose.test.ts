import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../src/integrations/content/read-records.ts';
import { parseFrontMatter } from '../../../src/mdx/parse-front-matter.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { divisionTable } from '../../../src/places/division-table.ts';
import { guideSchema } from '../../../src/schema/guide.ts';

const { records, sources } = await readRecords('content');
const guideFolder = join('content', 'guide');
const guide = await Promise.all(
  (await readdir(guideFolder)).sort().map(async (name) => {
    const file = join(guideFolder, name);
    return { file, slug: basename(name, '.mdx'), source: await readFile(file, 'utf8') };
  }),
);
const files = [...[...sources].map(([file, source]) => ({ file, source })), ...guide];

/** Whether a path of this site, without its language, leads to something the content has. */
const LEADS: Readonly<Record<string, (name: string) => boolean>> = {
  articles: (name) => records.articles.some(({ id }) => id === name),
  campaigns: (name) => records.campaigns.some(({ id }) => id === name),
  honours: (name) => records.honours.some(({ id }) => id === name),
  places: (name) => divisionTable.has(name),
  timelines: (name) => name === 'all',
  guide: (name) => guide.some(({ slug }) => slug === name),
};
const LISTS = new Set([
  ...Object.keys(LEADS),
  'search',
  'concordance',
  'trends',
  'compare',
  'coverage',
  'dates',
  'ledger',
  'reprints',
  'data',
  'changes',
]);

describe('the prose of the content folder', () => {
  it('links to nothing that is not there', () => {
    const broken = files.flatMap(({ file, source }) =>
      [...source.matchAll(/\]\((\/[^)\s]*)\)/g)].flatMap(([, link = '']) => {
        const [list = '', name] = (link.split(/[?#]/)[0] ?? '')
          .replace(/^\/en\//, '/')
          .split('/')
          .filter(Boolean);
        const leads = name === undefined ? LISTS.has(list) : LEADS[list]?.(name);
        return leads ? [] : [`${file}: ${link}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('keeps to one language’s pages within a guide page', () => {
    for (const { file, slug, source } of guide) {
      const links = [...source.matchAll(/\]\((\/[^)\s]*)\)/g)].map(([, link = '']) => link);
      const isEnglish = slug.endsWith('.en');
      expect(
        links.filter((link) => link.startsWith('/en/') !== isEnglish),
        file,
      ).toEqual([]);
    }
  });

  it('has every guide page in Chinese and in English, in the same order', () => {
    const front = new Map(
      guide.map(({ file, slug, source }) => {
        const { yaml, yamlLine } = parseMdx({ file, source });
        const { data, issues } = parseFrontMatter({ file, yaml, firstLine: yamlLine }, guideSchema);
        expect(issues).toEqual([]);
        return [slug, data];
      }),
    );
    const chinese = [...front].filter(([slug]) => !slug.endsWith('.en'));
    expect(front.size).toBe(chinese.length * 2);
    for (const [slug, data] of chinese) {
      expect(data?.lang, slug).toBe('zh');
      expect(front.get(`${slug}.en`), slug).toMatchObject({ lang: 'en', order: data?.order });
    }
  });

  it('is valid MDX in the guide', () => {
    expect(guide.flatMap(({ file, source }) => parseMdx({ file, source }).issues)).toEqual([]);
  });

  it('punctuates Chinese in full width', () => {
    const all = [
      ...records.articles,
      ...records.campaigns,
      ...records.honours,
      ...records.places,
      ...records.coverage,
    ];
    const texts = [
      ...all.flatMap(({ body }) => body.blocks.map(({ text }) => text)),
      ...all.flatMap(({ data }) => Object.values(data).filter((value) => typeof value === 'string')),
      ...all.flatMap(({ data }) =>
        ('facts' in data ? data.facts : []).flatMap((fact) => [fact.text, fact.note ?? '']),
      ),
      ...guide.flatMap(({ slug, source }) =>
        slug.endsWith('.en') ? [] : [source.replace(/```[\s\S]*?```|`[^`]*`|(?:name|alt)="|" \/>/g, '')],
      ),
    ];
    expect(texts.length).toBeGreaterThan(100);
    expect(
      texts.filter((text) =>
        /\p{Script=Han}[,;:!?"]|[,;:!?"]\p{Script=Han}/u.test(text.replace(/\]\([^)]*\)/g, '')),
      ),
    ).toEqual([]);
  });

  it('explains each word of the glossary with a link into the concordance', () => {
    for (const slug of ['glossary', 'glossary.en']) {
      const page = guide.find((entry) => entry.slug === slug)?.source ?? '';
      const entries = page.split('\n').filter((line) => line.startsWith('- '));
      expect(entries.length).toBeGreaterThan(40);
      for (const entry of entries) {
        const [, word = '', query = ''] =
          /^- \[(.+?)\]\((?:\/en)?\/concordance\/\?q=(.+?)\)/.exec(entry) ?? [];
        expect(decodeURIComponent(query), entry).toBe(word);
      }
    }
  });
});
