import { ancestorCodes, levelOf } from '../../places/division.ts';
import { divisionTable } from '../../places/division-table.ts';
import { maskHonours } from './find-honours.ts';
import { findPlaceNames, type PlaceMention } from './place-names.ts';

/** What the place is looked for in; navigation is never part of it. */
export interface PlaceEvidence {
  readonly title: string;
  readonly source?: string;
  /** Media and offices named in the byline. */
  readonly byline: readonly string[];
  readonly text: string;
}

/** Where the coverage is about, and whether that is said, or only seems so by a passing mention or a bare name. */
export interface FoundPlace {
  readonly code: string;
  readonly basis: 'stated' | 'inferred';
}

/** Weights of evidence: who wrote it and what the title says count most, a passing mention least. */
const WEIGHT = {
  sourceFull: 10,
  sourceShort: 6,
  titleTopic: 8,
  title: 5,
  lead: 4,
  titleAlone: 3.5,
  leadShort: 2,
  text: 1,
} as const;
/** Characters of the text that count as its lead. */
const LEAD = 160;
/** Most that passing mentions add up to. */
const MOST_TEXT = 3;
/** Evidence a county needs of its own to win over the prefecture that is named too. */
const OWN = 3.5;

/** What a place has at most that only the text names, below one that the title names. */
const PASSING = 3;

/** A place in a list of places, or one visited or learned from, is not where the article is. */
const ELSEWHERE_BEFORE = /(?:学习|借鉴|考察|赴|前往|来自|到|、|对标|比如|例如|像|继|地处|毗邻)$/;
const LIST_AFTER = /^(?:、|等地|等市|等县|经验|籍)/;
/** A street or house that has a place's name (湖南路, 南京东路) may stand anywhere. */
const STREET_AFTER = /^(?:[东南西北中]?[大一二三]?[路街]|大道|大厦|酒店|人民?路)/;

/**
 * Finds the place of an article by weighing its source, byline, title and text. Words such as 我区 are no
 * evidence. A name that several places share counts only where another name tells which is meant, and one that
 * may be an ordinary word only where the article names the place in full too.
 * @returns null when nothing names a place.
 */
export function findPlace(evidence: PlaceEvidence): FoundPlace | null {
  const { mentions, unsure } = collect(evidence);
  const own = new Map<string, number>();
  const inText = new Map<string, number>();
  const resolved = resolveAll(mentions);
  for (const { code, kind } of resolved) {
    const weights = kind === 'text' ? inText : own;
    weights.set(code, (weights.get(code) ?? 0) + WEIGHT[kind]);
  }
  for (const [code, weight] of inText) own.set(code, (own.get(code) ?? 0) + Math.min(MOST_TEXT, weight));
  for (const code of listPassing(resolved)) own.set(code, Math.min(PASSING, own.get(code) ?? 0));
  const found = decide(own);
  if (!found) return null;
  const county = levelOf(found.code) === 'province' ? onlyWithin(found.code, unsure) : undefined;
  if (county) return { code: county, basis: 'inferred' };
  return isContested(found.code, resolved) ? { ...found, basis: 'inferred' } : found;
}

const IN_TITLE: ReadonlySet<Kind> = new Set(['titleTopic', 'title', 'titleAlone']);
const IN_PASSING: ReadonlySet<Kind> = new Set(['lead', 'leadShort', 'text']);

/** Places that neither title nor writer names, where the title names one that holds them: the article is about that. */
function listPassing(resolved: readonly ResolvedMention[]): string[] {
  const titled = resolved.flatMap(({ code, kind }) => (IN_TITLE.has(kind) ? [code] : []));
  const named = new Set(resolved.flatMap(({ code, kind }) => (IN_PASSING.has(kind) ? [] : [code])));
  const passing = new Set(resolved.flatMap(({ code }) => (named.has(code) ? [] : [code])));
  return [...passing].filter((code) => titled.some((above) => ancestorCodes(code).includes(above)));
}

/** The one of some places that lies in another; nothing where there are several. */
function onlyWithin(area: string, codes: readonly string[]): string | undefined {
  const within = codes.filter((code) => code !== area && ancestorCodes(code).includes(area));
  return within.length === 1 ? within[0] : undefined;
}

/** A title's bare name that the place found, or every full name of the lead, is a stranger to: one may be none. */
function isContested(found: string, resolved: readonly ResolvedMention[]): boolean {
  const codesOf = (wanted: Kind) => resolved.flatMap(({ code, kind }) => (kind === wanted ? [code] : []));
  // A paper writes of the districts of its own city; those of one name that is no more elsewhere too.
  const written = [...codesOf('sourceFull'), ...codesOf('sourceShort')];
  const isStrange = (code: string) => levelOf(code) !== 'province' && !isRelated(code, found);
  if (levelOf(found) === 'county' && written.length > 0 && written.every(isStrange)) return true;
  const full = codesOf('lead');
  return codesOf('titleAlone').some(
    (code) => !isRelated(code, found) || (full.length > 0 && !full.some((other) => isRelated(code, other))),
  );
}

/** Whether one of two places is, or lies in, the other. */
function isRelated(code: string, other: string): boolean {
  return ancestorCodes(code).includes(other) || ancestorCodes(other).includes(code);
}

type Kind = keyof typeof WEIGHT;

interface KindMention {
  readonly mention: PlaceMention;
  readonly kind: Kind;
}

interface ResolvedMention {
  readonly code: string;
  readonly kind: Kind;
}

interface Collected {
  readonly mentions: readonly KindMention[];
  /** Places the title names by what may be an ordinary word, and nothing names in full. */
  readonly unsure: readonly string[];
}

function collect({ title, source, byline, text }: PlaceEvidence): Collected {
  const names = (words: string) =>
    findPlaceNames(maskHonours(words)).filter(
      (mention, at, all) =>
        !STREET_AFTER.test(words.slice(mention.start + mention.name.length)) &&
        !isJoined(words, mention, all[at - 1]),
    );
  const inTitle = names(title);
  const inText = names(text);
  const topics = inTitle.filter((mention) => isTopic(mention, title));
  const inFull = inText.filter(({ isFull, isEveryday }) => isFull && !isEveryday);
  const told = new Set([...inTitle, ...inFull].flatMap(({ codes }) => codes));
  // 平原晚报 need not be of 平原县.
  const writers = [source ?? '', ...byline]
    .flatMap(names)
    .filter(({ isFull, isEveryday, codes }) => isFull || !isEveryday || codes.some((code) => told.has(code)));
  const above = new Set(
    writers.flatMap(({ codes }) => codes.filter((code) => levelOf(code) === 'prefecture')),
  );
  const subject = inTitle.filter((mention) => isSubject(mention, title, above));
  const named = new Set([...writers, ...subject, ...topics, ...inFull].flatMap(({ codes }) => codes));
  const isName = ({ isEveryday, codes }: PlaceMention) =>
    !isEveryday || codes.some((code) => named.has(code));
  const kindInTitle = (mention: PlaceMention) =>
    topics.includes(mention) ? 'titleTopic' : kindOfBare(mention, named);
  return {
    mentions: [
      ...writers.map((mention) => ({
        mention,
        kind: mention.isFull ? ('sourceFull' as const) : ('sourceShort' as const),
      })),
      ...inTitle.filter(isName).map((mention) => ({ mention, kind: kindInTitle(mention) })),
      ...inText.filter(isName).flatMap((mention) => kindInText(mention, text)),
    ],
    unsure: [
      ...new Set(
        inTitle.filter((mention) => !mention.isFull && !isName(mention)).flatMap(({ codes }) => codes),
      ),
    ],
  };
}

/** 某市和某县 is said of the city, one of whose counties is named for itself. */
function isJoined(words: string, { codes, start }: PlaceMention, before: PlaceMention | undefined): boolean {
  if (!before || !/^[和与及、]$/.test(words.slice(before.start + before.name.length, start))) return false;
  return codes.every((code) =>
    before.codes.some((other) => other !== code && ancestorCodes(code).includes(other)),
  );
}

const CAMPAIGN_AFTER = /^(?:[:：]|创[建文卫城园模])/;

/** The name of a city that may be a word, where a paper of the prefecture above it heads an article: 西昌创文. */
function isSubject({ codes, name, start }: PlaceMention, title: string, above: ReadonlySet<string>): boolean {
  return (
    start === 0 &&
    CAMPAIGN_AFTER.test(title.slice(name.length)) &&
    codes.some(
      (code) =>
        divisionTable.get(code)?.name.endsWith('市') &&
        ancestorCodes(code).some((one) => one !== code && above.has(one)),
    )
  );
}

/**
 * A bare name in a title outweighs a full name in the lead only where the article names the place elsewhere, or one
 * in or above it. A province says nothing: it is above the place of the lead too.
 */
function kindOfBare({ codes }: PlaceMention, named: ReadonlySet<string>): Kind {
  const isBorneOut = codes.some((code) =>
    [...named].some((other) => code === other || (levelOf(other) !== 'province' && isRelated(code, other))),
  );
  return isBorneOut ? 'title' : 'titleAlone';
}

/** 扶沟：…, or a full name: the title's subject. */
function isTopic({ isFull, isEveryday, start, name }: PlaceMention, title: string): boolean {
  return (isFull && !isEveryday) || (start === 0 && /^[:：｜|]/.test(title.slice(name.length)));
}

function kindInText(mention: PlaceMention, text: string): KindMention[] {
  const end = mention.start + mention.name.length;
  const before = text.slice(Math.max(0, mention.start - 4), mention.start);
  if (ELSEWHERE_BEFORE.test(before) || LIST_AFTER.test(text.slice(end, end + 3))) return [];
  if (mention.start < LEAD) return [{ mention, kind: mention.isFull ? 'lead' : 'leadShort' }];
  return mention.isFull ? [{ mention, kind: 'text' }] : [];
}

function resolveAll(mentions: readonly KindMention[]): ResolvedMention[] {
  const certain = new Set(mentions.flatMap(({ mention: { codes } }) => (codes.length === 1 ? codes : [])));
  const holders = holdersOf(mentions);
  return mentions.flatMap(({ mention, kind }) => {
    const code =
      resolve(mention, certain) ??
      resolveBeside(mention, holders) ??
      (kind === 'sourceShort' ? widestOf(mention) : undefined);
    return code === undefined ? [] : [{ code, kind }];
  });
}

/** Of the places that share a name, the one below or beside which another mention stands. */
function resolve({ codes }: PlaceMention, certain: ReadonlySet<string>): string | undefined {
  if (codes.length === 1) return codes[0];
  // 恩施州 beside 恩施日报 is the whole, not the city within it.
  const own = codes.filter((code) => certain.has(code));
  if (own.length === 1) return own[0];
  const near = codes.filter((code) =>
    ancestorCodes(code).some((above) => above !== code && certain.has(above)),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** 淮安日报 is of 淮安市, which holds the 淮安区 of its name. */
function widestOf({ codes }: PlaceMention): string | undefined {
  return codes.find((code) => codes.every((other) => ancestorCodes(other).includes(code)));
}

/** By code, the lists of places that the names of an article may mean. */
type Holders = ReadonlyMap<string, ReadonlySet<PlaceMention['codes']>>;

function holdersOf(mentions: readonly KindMention[]): Holders {
  const holders = new Map<string, Set<PlaceMention['codes']>>();
  for (const codes of new Set(mentions.map(({ mention }) => mention.codes)))
    for (const code of codes) holders.set(code, (holders.get(code) ?? new Set()).add(codes));
  return holders;
}

/** Of two names that each are shared, the pair in which one lies in the other: 西湖区 beside 南昌日报, of 南昌市 or 南昌县. */
function resolveBeside({ codes }: PlaceMention, holders: Holders): string | undefined {
  const isOther = (code: string) => {
    const lists = holders.get(code);
    return lists !== undefined && (lists.size > 1 || !lists.has(codes));
  };
  const near = codes.filter((code) =>
    ancestorCodes(code).some((above) => above !== code && levelOf(above) !== 'province' && isOther(above)),
  );
  return near.length === 1 ? near[0] : undefined;
}

function decide(own: ReadonlyMap<string, number>): FoundPlace | null {
  const strongest = Math.max(0, ...own.values());
  let best: { code: string; own: number; total: number } | null = null;
  for (const [code, weight] of own) {
    if (strongest >= OWN && weight < OWN) continue;
    const above = ancestorCodes(code).filter((ancestor) => ancestor !== code);
    const total = weight + above.reduce((sum, ancestor) => sum + (own.get(ancestor) ?? 0), 0);
    const isDeeper =
      best !== null &&
      total === best.total &&
      code.replace(/0+$/, '').length > best.code.replace(/0+$/, '').length;
    if (!best || total > best.total || isDeeper) best = { code, own: weight, total };
  }
  if (!best) return null;
  if (strongest < OWN && rivals(own, best.code)) return null;
  return { code: best.code, basis: best.own >= OWN ? 'stated' : 'inferred' };
}

/** With passing mentions only, a second place that is neither above nor below leaves the place unknown. */
function rivals(own: ReadonlyMap<string, number>, chosen: string): boolean {
  return [...own.keys()].some((code) => !isRelated(code, chosen));
}
