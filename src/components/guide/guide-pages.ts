import { type CollectionEntry, getCollection } from 'astro:content';
import guideModules from 'virtual:guide-modules';
import type { MDXInstance } from 'astro';
import { ELSEWHERE, noteRead } from '../../archive/reads/read-log.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import { pageHref } from '../../i18n/hrefs.ts';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import type { PageHead } from '../frame/page-head.ts';
import { guideStrings } from './strings.ts';

/** A page of the site's own prose in one language. */
export interface GuidePage {
  readonly slug: string;
  readonly entry: CollectionEntry<'guide'>;
  /** True when the page is not written in this language and another stands in. */
  readonly borrowed: boolean;
}

/**
 * The guide in a language, in its own order. `about.en.mdx` is the English of `about.mdx`; a page that lacks a
 * language is shown in the one it has. Empty when the archive has no guide.
 */
export function guidePages(language: Language): Promise<readonly GuidePage[]> {
  noteRead(ELSEWHERE);
  return listPages(language);
}

async function listPages(language: Language): Promise<readonly GuidePage[]> {
  const entries = await getCollection('guide');
  const slugs = new Set(entries.map(({ id }) => slugOf(id)));
  return [...slugs]
    .flatMap((slug): GuidePage[] => {
      const versions = entries.filter(({ id }) => slugOf(id) === slug);
      const own = versions.find(({ data }) => data.lang === language);
      const entry = own ?? versions[0];
      return entry ? [{ slug, entry, borrowed: own === undefined }] : [];
    })
    .sort((a, b) => a.entry.data.order - b.entry.data.order || compareText(a.slug, b.slug));
}

/** The text of a page of the guide as a component, and its headings. @throws when the page was not compiled. */
export async function renderGuidePage({
  entry,
}: GuidePage): Promise<Pick<MDXInstance<Record<string, unknown>>, 'Content' | 'getHeadings'>> {
  const load = guideModules[entry.id];
  if (!load) throw new Error(`The page "${entry.id}" of the guide was not compiled.`);
  return load();
}

/** What a page of the guide says of itself. */
export function guideHead({ slug, entry }: GuidePage, language: Language): PageHead {
  const { title, description } = entry.data;
  return {
    title,
    description,
    path: `/guide/${slug}/`,
    trail: [{ name: guideStrings(language).title, path: '/guide/' }],
  };
}

/**
 * Address of a page of the guide in a language; undefined when the archive has no such page. Which pages there are is
 * what every page of a build depends on (src/integrations/pages/kept-files.ts), so nothing is noted.
 */
export async function guideHref(slug: string, language: Language): Promise<string | undefined> {
  const pages = await listPages(language);
  return pages.some((page) => page.slug === slug) ? pageHref(language, `/guide/${slug}/`) : undefined;
}

function slugOf(id: string): string {
  const ending = LANGUAGES.map((language) => `.${language}`).find((known) => id.endsWith(known));
  return ending ? id.slice(0, -ending.length) : id;
}
