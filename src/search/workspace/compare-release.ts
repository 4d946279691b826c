import type { IndexReader } from '../match/index-reader.ts';

/** An article with occurrences, by its number. */
export interface Counted {
  readonly article: number;
  readonly occurrences: number;
}

/** A count as it was in an earlier release, counted again, beside the count of now. */
export interface ReleaseComparison {
  /** ISO day of the earlier release. */
  readonly date: string;
  /** Of the articles that were held then as they are now. */
  readonly before: { readonly occurrences: number; readonly articles: number };
  readonly after: { readonly occurrences: number; readonly articles: number };
  /** Articles with occurrences that were not held then. */
  readonly came: readonly Counted[];
  /** Articles with occurrences that have been corrected since: what they had then is not known. */
  readonly changed: readonly Counted[];
  /** How many corrected articles have none now, and may have had some. */
  readonly changedWithout: number;
  /** Ids that were held then and are not any more; whether they had some is not known. */
  readonly gone: readonly string[];
}

/**
 * Counts again what an earlier release had. It is counted, not remembered: each article with occurrences is looked up
 * in the record of that release. One that is the same had then what it has now. Where the count is of a subcorpus
 * (`narrowed`) an article must be the same in all that is known of it, else in its words.
 * Rejects when the record cannot be had.
 */
export async function compareRelease(
  reader: IndexReader,
  release: string,
  counted: readonly Counted[],
  narrowed: boolean,
): Promise<ReleaseComparison> {
  const manifest = await reader.manifest();
  const [earlier, present] = await Promise.all([reader.release(release), reader.release(manifest.release)]);
  const known = new Map(earlier.articles.map((one) => [one.id, one]));
  const groups = { same: [] as Counted[], came: [] as Counted[], changed: [] as Counted[] };
  const judge = (article: number): keyof typeof groups => {
    const now = present.articles[article];
    const then = known.get(now?.id ?? '');
    if (!now || !then) return 'came';
    return now.words === then.words && (!narrowed || now.facts === then.facts) ? 'same' : 'changed';
  };
  for (const one of counted) groups[judge(one.article)].push(one);
  const listed = new Set(counted.map(({ article }) => article));
  const ids = new Set(present.articles.map(({ id }) => id));
  return {
    date: manifest.releases[release] ?? '',
    before: sum(groups.same),
    after: sum(counted),
    came: groups.came,
    changed: groups.changed,
    changedWithout: present.articles.filter((_, i) => !listed.has(i) && judge(i) === 'changed').length,
    gone: earlier.articles.flatMap(({ id }) => (ids.has(id) ? [] : [id])),
  };
}

function sum(counted: readonly Counted[]): { readonly occurrences: number; readonly articles: number } {
  return {
    occurrences: counted.reduce((total, { occurrences }) => total + occurrences, 0),
    articles: counted.length,
  };
}
