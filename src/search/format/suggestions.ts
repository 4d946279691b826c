import { hashText } from '../../hanzi/hash-text.ts';

/** What a suggestion leads to. */
export const SUGGESTED_KINDS = ['place', 'honour', 'campaign', 'person', 'source'] as const;
export type SuggestedKind = (typeof SUGGESTED_KINDS)[number];

/** Something that has a page of its own. */
export interface Suggested {
  readonly kind: SuggestedKind;
  /** Last part of its path: a division code, or the id of a campaign, honour, person or source. */
  readonly id: string;
  readonly name: string;
  /** Other names it is looked for by: former and English names, synonyms. */
  readonly others: readonly string[];
}

/** A character of the names, folded: how it is read, and the characters that fold to it. */
export interface NameCharacter {
  readonly character: string;
  /** Pinyin without tones, lower case; empty for letters and digits. */
  readonly reading: string;
  readonly variants: string;
}

/** Everything that a search box offers before a search. */
export interface Suggestions {
  /** By kind, those with most articles first. */
  readonly names: readonly Suggested[];
  /** Years, months and days that have a page, in order. */
  readonly dates: readonly string[];
  readonly characters: readonly NameCharacter[];
}

/** The same as it is written: lines of fields, without what repeats. */
interface Written {
  readonly place: string;
  readonly honour: string;
  readonly campaign: string;
  readonly person: string;
  readonly source: string;
  /** What follows the name of the place in titles of campaigns, each once. */
  readonly titles: readonly string[];
  readonly dates: string;
  readonly characters: string;
}

const FIELD = '\t';
const LINE = '\n';
/** `411700-quanguo-wenming-2015`: the place, the honour, the year. */
const CAMPAIGN_ID = /^(\d{6})-(.+?)(-\d{4})?$/;

/** Ids that end in a hash of the name are written without it. */
function shortenId(id: string, name: string): string {
  const hash = hashText(name);
  return id === hash ? '' : id.endsWith(`-${hash}`) ? id.slice(0, -hash.length) : id;
}

function wholeId(id: string, name: string): string {
  return id === '' || id.endsWith('-') ? id + hashText(name) : id;
}

/** The text of the file. A campaign is its place, its honour by number, its year and the rest of its title by number. */
export function encodeSuggestions({ names, dates, characters }: Suggestions): string {
  const of = (kind: SuggestedKind) => names.filter((one) => one.kind === kind);
  const plain = (kind: SuggestedKind) =>
    of(kind)
      .map(({ id, name, others }) => [shortenId(id, name), name, ...others].join(FIELD))
      .join(LINE);
  const placeNames = new Map(of('place').map(({ id, name }) => [id, name]));
  const honours = of('honour').map(({ id }) => id);
  const titles: string[] = [];
  const numberOf = (title: string): number => {
    const known = titles.indexOf(title);
    return known < 0 ? titles.push(title) - 1 : known;
  };
  const campaign = of('campaign').map(({ id, name }) => {
    const [, place = '', honour = '', year = ''] = CAMPAIGN_ID.exec(id) ?? [];
    const [start, number] = [placeNames.get(place), honours.indexOf(honour)];
    return start !== undefined && number >= 0 && name.startsWith(start)
      ? [place, number, year.slice(1), numberOf(name.slice(start.length))].join(FIELD)
      : [id, name].join(FIELD);
  });
  const written: Written = {
    place: plain('place'),
    honour: plain('honour'),
    campaign: campaign.join(LINE),
    person: plain('person'),
    source: plain('source'),
    titles,
    dates: encodeDates(dates),
    characters: characters
      .map(({ character, reading, variants }) => character + reading + variants)
      .join(' '),
  };
  return JSON.stringify(written);
}

/** Reads the file back. */
export function decodeSuggestions(text: string): Suggestions {
  const written: Written = JSON.parse(text);
  const lines = (kind: SuggestedKind) =>
    written[kind] === '' ? [] : written[kind].split(LINE).map((line) => line.split(FIELD));
  const plain = (kind: SuggestedKind) =>
    lines(kind).map(
      ([id = '', name = '', ...others]): Suggested => ({ kind, id: wholeId(id, name), name, others }),
    );
  const [places, honours] = [plain('place'), plain('honour')];
  const placeNames = new Map(places.map(({ id, name }) => [id, name]));
  const campaigns = lines('campaign').map(([place = '', honour = '', year = '', title]): Suggested => {
    if (title === undefined) return { kind: 'campaign', id: place, name: honour, others: [] };
    const id = [place, honours[Number(honour)]?.id, year].filter(Boolean).join('-');
    const name = `${placeNames.get(place) ?? ''}${written.titles[Number(title)] ?? ''}`;
    return { kind: 'campaign', id, name, others: [] };
  });
  return {
    names: [...places, ...honours, ...campaigns, ...plain('person'), ...plain('source')],
    dates: decodeDates(written.dates),
    characters: written.characters.split(' ').flatMap((word): NameCharacter[] => {
      const [, character = '', reading = '', variants = ''] = /^(.)([a-z]*)(.*)$/u.exec(word) ?? [];
      return character === '' ? [] : [{ character, reading, variants }];
    }),
  };
}

/** `2016`, `2016-12`, `2016-12-07` → `2016,12.07`: months after their year, days after their month. */
function encodeDates(dates: readonly string[]): string {
  const marks = new Map([
    [4, ';'],
    [7, ','],
    [10, '.'],
  ]);
  return dates.map((key) => `${marks.get(key.length) ?? ''}${key.slice(key.length === 4 ? 0 : -2)}`).join('');
}

function decodeDates(text: string): string[] {
  let [year, month] = ['', ''];
  return [...text.matchAll(/([;,.])(\d+)/g)].map(([, mark, digits = '']) => {
    if (mark === ';') year = digits;
    else if (mark === ',') month = digits;
    return mark === ';' ? year : `${year}-${month}${mark === '.' ? `-${digits}` : ''}`;
  });
}
