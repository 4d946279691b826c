import type { ArticleInput, Rights } from '../../schema/article.ts';
import type { Script } from '../../schema/capture.ts';
import type { Repair } from '../decode/line.ts';
import { buildReadingCopy } from '../language/reading-copy.ts';
import type { BuiltBlocks } from '../mark/build-blocks.ts';
import { readDateline } from '../metadata/dateline.ts';
import type { PageMetadata } from '../metadata/metadata.ts';
import type { StrippedPage } from '../strip/stripped-page.ts';
import { findCampaigns, type KnownCampaign } from './find-campaigns.ts';
import { findHonours } from './find-honours.ts';
import { findPeople } from './find-people.ts';
import { findPhase } from './find-phase.ts';
import { type FoundPlace, findPlace } from './find-place.ts';
import { findType } from './find-type.ts';
import { IMPORTER_VERSION } from './importer-version.ts';

/** Everything the front matter is built from. */
export interface ArticleParts {
  readonly sha256: string;
  /** Encoding that the bytes were read with. */
  readonly encoding: string;
  readonly page: StrippedPage;
  readonly metadata: PageMetadata;
  /** Clean body. */
  readonly text: string;
  readonly built: BuiltBlocks;
  readonly repairs: readonly Repair[];
  readonly script: Script;
  readonly rights: Rights;
  readonly campaigns: readonly KnownCampaign[];
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
  const { page, metadata } = parts;
  const isTraditional = parts.script === 'Hant';
  const read = (words: string) => buildReadingCopy(words, isTraditional).text;
  const { text: plain, restore } = buildReadingCopy(parts.text, isTraditional);
  const dateline = readDateline(plain);
  const found = metadata.title;
  const title = found ?? UNTITLED;
  const subtitle = page.subtitle?.text.trim();
  const place = findPlace({
    title: read(title),
    ...(metadata.source && { source: read(metadata.source) }),
    byline: [
      ...page.readings.flatMap(({ medium }) => medium ?? []),
      ...metadata.authors.map(({ name }) => name).filter((name) => name.length > 4),
    ].map(read),
    text: plain.slice(dateline.length),
  });
  const honours = findHonours(read(title), plain);
  const { published, time } = metadata;
  const campaigns = findCampaigns(
    { honours, ...(place && { place: place.code }), ...(published && { published }) },
    parts.campaigns,
  );
  const phase = findPhase(read(title), plain);
  const people = findPeople(plain).map(({ name, office }) => ({
    name: restore(name),
    office: restore(office),
  }));
  const source = buildSource(metadata);
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
    rights: parts.rights,
    capture: buildCapture(parts),
    ...(people.length > 0 && { people }),
  };
  return { front, place, untitled: found === undefined };
}

function buildSource({ source: name, site, url }: PageMetadata): ArticleInput['source'] {
  const source = {
    ...(name && { name }),
    ...(site && site !== name && { site }),
    ...(url && { url }),
  };
  return Object.keys(source).length > 0 ? source : undefined;
}

function buildCapture({
  sha256,
  encoding,
  script,
  built,
  repairs,
  page,
}: ArticleParts): ArticleInput['capture'] {
  const removed = [...page.removed, ...built.removed];
  const repaired = countBy(repairs.map(({ kind }) => kind));
  const dropped = countBy(removed.map(({ reason }) => reason));
  return {
    sha256,
    encoding,
    script,
    complete: built.complete,
    ...(built.total && { total: built.total }),
    ...(built.shown && { shown: built.shown }),
    ...(repairs.length > 0 && { repaired }),
    ...(removed.length > 0 && { removed: dropped }),
    importer: IMPORTER_VERSION,
  };
}

function countBy(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
