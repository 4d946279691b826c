import type { Author } from '../../schema/article.ts';

/** What a page says about its article, beside the text. Everything is left out when the page does not say it. */
export interface PageMetadata {
  readonly title?: string;
  readonly published?: string;
  readonly time?: string;
  readonly source?: string;
  readonly site?: string;
  readonly url?: string;
  readonly authors: readonly Author[];
  readonly editors: readonly string[];
}

/** Joins what several lines say: the first to say a thing is believed, names are collected. */
export function mergeMetadata(parts: readonly Partial<PageMetadata>[]): PageMetadata {
  const authors: Author[] = [];
  const editors: string[] = [];
  const scalar: Partial<Record<'title' | 'published' | 'time' | 'source' | 'site' | 'url', string>> = {};
  for (const part of parts) {
    for (const author of part.authors ?? []) {
      if (!authors.some(({ name }) => name === author.name)) authors.push(author);
    }
    for (const editor of part.editors ?? []) if (!editors.includes(editor)) editors.push(editor);
    for (const key of ['title', 'source', 'site', 'url'] as const) scalar[key] ??= part[key] as string;
    if (part.published && scalar.published === undefined) {
      scalar.published = part.published;
      if (part.time) scalar.time = part.time;
    } else if (part.time && part.published === scalar.published) {
      scalar.time ??= part.time;
    }
  }
  const known = Object.entries(scalar).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), authors, editors };
}
