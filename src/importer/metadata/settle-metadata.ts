import type { Author } from '../../schema/article.ts';
import type { MetadataReading, PageMetadata, ReadingPlace } from './metadata.ts';

/** One thing that a page says in answer to a question, with where it stands and what it weighs. */
export interface Candidate {
  readonly value: string;
  /** The line that says it; left out for the head of the page. */
  readonly line: number | undefined;
  readonly place: ReadingPlace;
  readonly rank: number;
}

/** What was decided, and from what. */
export interface SettledMetadata {
  readonly metadata: PageMetadata;
  /** Day and source: every candidate, the chosen one first. */
  readonly candidates: { readonly published: readonly Candidate[]; readonly source: readonly Candidate[] };
}

/** How far a date is believed by where it stands: where templates print it, in the head, below, in the masthead. */
const DATE_RANKS = { 'below-title': 100, head: 90, 'below-text': 70, text: 20, above: 30, far: 0 } as const;
const SOURCE_RANKS = { 'below-title': 100, head: 75, 'below-text': 65, text: 40, above: 50, far: 0 } as const;
/** A date that its label calls that of the document or of an update, or that only stands there, is believed less. */
const DATED_BY = { label: 0, place: -5, beside: -5, writing: -15, update: -30 } as const;
const SOURCED_BY = { label: 0, place: -25, guess: -45 } as const;
/** A date of the masthead without a time is that of the visit more often than that of the article. */
const LEAST_RANK = 10;

/**
 * Judges together all that a page says about its article, each by where it stands. Where two days disagree, the
 * better place wins; a time is taken from whoever names the same day.
 * @param readings with their places, in the order of the page
 */
export function settleMetadata(readings: readonly MetadataReading[]): SettledMetadata {
  const published = rankDates(readings);
  const [day] = published;
  // A line below with a day of its own speaks of a comment or of another post.
  const ours = readings.filter(
    ({ place, says }) =>
      place !== 'far' &&
      (place !== 'below-text' || says.published === undefined || says.published === day?.value),
  );
  const sources = rankSources(ours);
  const near = ours.filter(({ place }) => place !== 'above' && place !== 'head');
  const head = readings.filter(({ place }) => place === 'head');
  const editors = unique(near.flatMap(({ says }) => says.editors ?? []));
  const headEditors = unique(head.flatMap(({ says }) => says.editors ?? []));
  const [source] = sources;
  const [title] = head.flatMap(({ says }) => says.title ?? []);
  const [site] = [...head, ...near].flatMap(({ says }) => says.site ?? []);
  const [url] = head.flatMap(({ says }) => says.url ?? []);
  const isPerson = ({ name }: Author) => ![...editors, ...headEditors, source?.value, site].includes(name);
  const authorsOf = (isLead: boolean) =>
    near.filter(({ kind }) => (kind === 'lead') === isLead).flatMap(({ says }) => says.authors ?? []);
  const stated = authorsOf(false);
  const authors = uniqueAuthors(stated.length > 0 ? stated : authorsOf(true)).filter(
    ({ name, role }) => role !== 'author' || (name !== source?.value && name !== site),
  );
  const headAuthors = head.flatMap(({ says }) => says.authors ?? []).filter(isPerson);
  return {
    metadata: {
      ...(title && { title }),
      ...(day && { published: day.value, ...(day.time && { time: day.time }) }),
      ...(source && { source: source.value }),
      ...(site && { site }),
      ...(url && { url }),
      authors: authors.length > 0 ? authors : headAuthors,
      editors: editors.length > 0 ? editors : headEditors,
    },
    candidates: { published, source: sources },
  };
}

interface DateCandidate extends Candidate {
  readonly time: string | undefined;
}

function rankDates(readings: readonly MetadataReading[]): DateCandidate[] {
  const found = readings.flatMap((reading): (DateCandidate & { readonly monthDay?: string })[] => {
    const { says, place = 'far' } = reading;
    const value = says.published ?? '';
    const rank = DATE_RANKS[place] + DATED_BY[says.datedBy ?? 'place'];
    const { monthDay, time } = says;
    if (value === '' && monthDay === undefined) return [];
    // A name or a headline with its day, below the text, is of a comment or of another article.
    if (place === 'below-text' && says.datedBy === 'beside') return [];
    return [{ value, time, line: reading.line, place, rank, ...(monthDay && { monthDay }) }];
  });
  // 04-09 08:30 says which of the full dates is meant, and its time.
  const full = found.filter(({ value }) => value !== '');
  const short = found.filter(({ monthDay }) => monthDay !== undefined);
  const ranked = full.map((one) => {
    const same = short.find(({ monthDay }) => one.value.endsWith(monthDay ?? ' '));
    return same ? { ...one, rank: Math.max(one.rank, same.rank), time: one.time ?? same.time } : one;
  });
  const sorted = ranked.filter(({ rank }) => rank >= LEAST_RANK).sort((a, b) => b.rank - a.rank);
  const [best] = sorted;
  if (!best || best.time) return sorted;
  const time = sorted.find(({ value, time: other }) => value === best.value && other)?.time;
  return [{ ...best, time }, ...sorted.slice(1)];
}

function rankSources(readings: readonly MetadataReading[]): Candidate[] {
  return readings
    .flatMap((reading): Candidate[] => {
      const { says, medium, place = 'far', kind, line } = reading;
      const rank = SOURCE_RANKS[place];
      const named = says.source
        ? [{ value: says.source, line, place, rank: rank + SOURCED_BY[says.sourceBy ?? 'label'] }]
        : [];
      const beside =
        medium && kind === 'byline' && rank > 0 ? [{ value: medium, line, place, rank: 15 }] : [];
      return [...named, ...beside];
    })
    .filter(({ rank }) => rank >= LEAST_RANK)
    .sort((a, b) => b.rank - a.rank);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function uniqueAuthors(authors: readonly Author[]): Author[] {
  return authors.filter(({ name }, at) => authors.findIndex((other) => other.name === name) === at);
}
