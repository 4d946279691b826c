import type { Archive } from '../../archive/archive.ts';
import {
  campaignLengths,
  groupMeasured,
  type Measured,
  reportingLags,
  type Silence,
  silenceGroups,
} from '../../archive/ledger/measures.ts';
import { oncePerArchive } from '../../archive/once-per-archive.ts';
import { formatEdtf } from '../../dates/format-edtf.ts';
import type { Language } from '../../i18n/languages.ts';
import { placeLabel } from '../../i18n/place-label.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { campaignTitle, honourName } from '../../i18n/titles.ts';
import { fateStrings } from '../fate/strings.ts';
import type { PageHead } from '../frame/page-head.ts';
import { ledgerStrings } from '../ledger/strings.ts';
import { cutIntoPages, type ListPage, pagePath } from '../pages/cut-into-pages.ts';
import { pagesStrings } from '../pages/strings.ts';
import { measuresStrings } from './strings.ts';

/** What is measured; also part of addresses. */
export const MEASURES = ['lag', 'length', 'silence'] as const;
export type MeasureName = (typeof MEASURES)[number];

/** What a measure of one honour or province is made of. */
export interface MeasureGroup {
  readonly measure: MeasureName;
  readonly by: 'honour' | 'province';
  readonly value: string;
  /** Longest, or earliest campaign, first. */
  readonly items: readonly (Measured | Silence)[];
  /** Days in the middle; absent under five, and of silences. */
  readonly median?: number;
  /** Of silences: the phases that are dated at all, and the share without a report where they are five or more. */
  readonly expected?: number;
  readonly share?: number;
}

/** A page of what a measure is made of. */
export interface MeasurePage extends ListPage<Measured | Silence> {
  readonly group: MeasureGroup;
}

/** Entries that a row opens to; where there are more it leads to pages with all of them. */
export const MOST_OPENED = 20;
const MOST_ON_PAGE = 250;

/** The groups of every measure, those of most first. */
export const measureGroups = oncePerArchive(
  'measure groups',
  (archive): Readonly<Record<MeasureName, readonly MeasureGroup[]>> => {
    const measured = (measure: MeasureName, items: readonly Measured[]) =>
      groupMeasured(items).map((group): MeasureGroup => ({ measure, ...group }));
    return {
      lag: measured('lag', reportingLags(archive)),
      length: measured('length', campaignLengths(archive)),
      silence: silenceGroups(archive).map((group) => ({ measure: 'silence', ...group })),
    };
  },
);

/** Every page of the groups that a row does not show whole. */
export function measurePages(archive: Archive): readonly MeasurePage[] {
  const groups = measureGroups(archive);
  return MEASURES.flatMap((measure) => groups[measure])
    .filter(({ items }) => items.length > MOST_OPENED)
    .flatMap((group) => cutIntoPages(group.items, MOST_ON_PAGE).map((page) => ({ ...page, group })));
}

/** Path of all entries of a group: `/ledger/measures/lag/honour/quanguo-wenming/`. */
export function measurePath({ measure, by, value }: MeasureGroup): string {
  return `/ledger/measures/${measure}/${by}/${value}/`;
}

/** Name of the honour or province of a group. */
export function measureOwner(archive: Archive, { by, value }: MeasureGroup, language: Language): string {
  const honour = archive.honours.get(value);
  const place = archive.places.get(value);
  if (by === 'honour') return honour ? honourName(honour, language) : value;
  return place ? placeLabel(place, language) : value;
}

/** What the page of lags, lengths and silences says of itself. */
export function measuresHead(language: Language): PageHead {
  const { figures, figuresLead } = measuresStrings(language);
  return {
    title: figures,
    description: figuresLead,
    path: '/ledger/measures/',
    trail: [{ name: ledgerStrings(language).title, path: '/ledger/' }],
  };
}

/** What a page of all entries of a group says of itself. */
export function measurePageHead(
  archive: Archive,
  { group, number }: MeasurePage,
  language: Language,
): PageHead {
  const t = measuresStrings(language);
  const name = `${t[group.measure]} · ${measureOwner(archive, group, language)}`;
  return {
    title: number === 1 ? name : pagesStrings(language).titled(name, number),
    description: t[`${group.measure}Note`],
    path: pagePath(measurePath(group), number),
    trail: [
      { name: ledgerStrings(language).title, path: '/ledger/' },
      { name: t.figures, path: '/ledger/measures/' },
    ],
  };
}

/** An entry as a list shows it: its figure, its words and where they lead. */
export function measureEntry(archive: Archive, item: Measured | Silence, language: Language) {
  if ('days' in item) {
    const { days, label, path } = item;
    return { figure: fateStrings(language).days(days), label, path, isChinese: true };
  }
  const { campaign, phase, date } = item;
  const figure = `${stringsOf(language).enums.phase[phase]} ${formatEdtf(date, language)}`;
  return { figure, label: campaignTitle(archive, campaign, language), path: campaign.url, isChinese: false };
}
