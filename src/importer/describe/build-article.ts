import type { Script } from '../../schema/article.ts';
import type { Removal, Repair } from '../decode/line.ts';
import type { ImportOptions } from '../import-result.ts';
import type { BuiltBlocks } from '../mark/build-blocks.ts';
import { type Dateline, readDateline } from '../metadata/dateline.ts';
import { findSite } from '../metadata/find-site.ts';
import type { PageMetadata } from '../metadata/metadata.ts';
import { restoreWords } from '../strip/restore-script.ts';
import type { StrippedPage } from '../strip/strip-lines.ts';
import type { ArticleInput } from './article-input.ts';
import { findCampaigns } from './find-campaigns.ts';
import { findHonours } from './find-honours.ts';
import { findPeople } from './find-people.ts';
import { findPhase } from './find-phase.ts';
import { type FoundPlace, findPlace } from './find-place.ts';
import { findType } from './find-type.ts';

/** Everything the front matter is built from. */
export interface ArticleParts {
  readonly sha256: string;
  readonly page: StrippedPage;
  readonly metadata: PageMetadata;
  readonly text: string;
  readonly built: BuiltBlocks;
  readonly removed: readonly Removal[];
  readonly repairs: readonly Repair[];
  readonly script: Script;
  /** Makes a Simplified copy of a text, unit for unit; the text itself when it is Simplified. */
  readonly read: (text: string) => string;
  readonly options: ImportOptions;
}

/** The front matter of an article, and how its place is known. */
export interface BuiltArticle {
  readonly front: ArticleInput;
  readonly place: FoundPlace | null;
  /** True when no line gave a title and a stand-in was written. */
  readonly untitled: boolean;
}

/** Stands where no title was found; the issue that goes with it asks the editor for one. */
const UNTITLED = '（无题）';

/** Builds the front matter. What no source says is left out. */
export function buildArticle(parts: ArticleParts): BuiltArticle {
  const { page, text, options, read } = parts;
  const plain = read(text);
  const dateline = readDateline(plain);
  const metadata = addDateline(parts.metadata, dateline, (words) => restoreWords(words, plain, text));
  const found = page.title?.text.trim() ?? metadata.title;
  const title = found ?? UNTITLED;
  const subtitle = page.subtitle?.text.trim();
  const place = findPlace({
    title: read(title),
    ...(metadata.source && { source: read(metadata.source) }),
    byline: [
      ...page.bylineMedia,
      ...metadata.authors.map(({ name }) => name).filter((name) => name.length > 4),
    ].map(read),
    text: plain.slice(dateline.length),
  });
  const honours = findHonours(read(title), plain);
  const { published, time } = metadata;
  const campaigns = findCampaigns(
    { honours, ...(place && { place: place.code }), ...(published && { published }) },
    options.known?.campaigns ?? [],
  );
  const phase = findPhase(read(title), plain);
  const people = findPeople(plain).map(({ name, office }) => ({
    name: restoreWords(name, plain, text),
    office: restoreWords(office, plain, text),
  }));
  const source = buildSource(metadata, parts.removed);
  const front: ArticleInput = {
    title,
    ...(subtitle && { subtitle }),
    ...(published && { published }),
    ...(time && { time }),
    ...(source && { source }),
    ...(metadata.authors.length > 0 && {
      authors: metadata.authors.map((author) => (author.role === 'author' ? author.name : author)),
    }),
    ...(metadata.editors.length > 0 && { editors: [...metadata.editors] }),
    ...(place && { place: place.code }),
    ...(honours.length > 0 && { honours }),
    ...(campaigns.length > 0 && { campaigns }),
    type: findType(read(title), read(subtitle ?? ''), plain),
    ...(phase && { phase }),
    rights: options.rights,
    capture: buildCapture(parts),
    ...(people.length > 0 && { people }),
  };
  return { front, place, untitled: found === undefined };
}

/** A dateline speaks where the page itself does not. */
function addDateline(
  metadata: PageMetadata,
  { source, authors }: Dateline,
  words: (text: string) => string,
): PageMetadata {
  return {
    ...metadata,
    ...(source && !metadata.source && { source: words(source) }),
    ...(metadata.authors.length === 0 && {
      authors: authors.map((author) => ({ ...author, name: words(author.name) })),
    }),
  };
}

function buildSource(metadata: PageMetadata, removed: readonly Removal[]): ArticleInput['source'] {
  const site = findSite(removed) ?? metadata.site;
  const source = {
    ...(metadata.source && { name: metadata.source }),
    ...(site && site !== metadata.source && { site }),
    ...(metadata.url && { url: metadata.url }),
  };
  return Object.keys(source).length > 0 ? source : undefined;
}

function buildCapture({
  sha256,
  script,
  built,
  repairs,
  removed: lines,
}: ArticleParts): ArticleInput['capture'] {
  const removed = [...lines, ...built.removed];
  const repaired = countBy(repairs.map(({ kind }) => kind));
  const dropped = countBy(removed.map(({ reason }) => reason));
  return {
    sha256,
    script,
    complete: built.complete,
    ...(built.total && { total: built.total }),
    ...(built.shown && { shown: built.shown }),
    ...(repairs.length > 0 && { repaired }),
    ...(removed.length > 0 && { removed: dropped }),
  };
}

function countBy(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
