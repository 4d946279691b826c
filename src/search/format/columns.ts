import { createByteReader } from './byte-reader.ts';
import { createByteWriter } from './byte-writer.ts';

/** The facets with a single value for each article. */
export const SINGLE_FACETS = ['place', 'type', 'phase', 'source', 'complete'] as const;
/** The facets with any number of values for each article. */
export const LIST_FACETS = ['campaign', 'honour', 'fate'] as const;

export type SingleFacet = (typeof SINGLE_FACETS)[number];
export type ListFacet = (typeof LIST_FACETS)[number];
export type Facet = SingleFacet | ListFacet;

/** True for a facet with any number of values for each article. */
export function isListFacet(facet: Facet): facet is ListFacet {
  return (LIST_FACETS as readonly Facet[]).includes(facet);
}

/** Facet values of all articles, newest first, undated last. Values are numbers into the dictionaries. */
export interface Columns {
  readonly articles: number;
  /** How many of them have a date; they come first. */
  readonly dated: number;
  /** First and last possible day of each dated article, in days since 1970-01-01. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** One more than the number of the value in its dictionary; 0 for none. */
  readonly single: Readonly<Record<SingleFacet, Uint16Array>>;
  readonly lists: Readonly<Record<ListFacet, readonly (readonly number[])[]>>;
  /** Numbers of the articles that print an earlier one again, rising. */
  readonly reprints: Uint32Array;
}

/** Days are written as distance before this one, so that they are never negative. */
const FAR_DAY = 200_000;

/** The bytes of a columns file, before compression. */
export function encodeColumns(columns: Columns): Uint8Array {
  const { articles, dated, from, to, single, lists, reprints } = columns;
  const writer = createByteWriter(articles * 8);
  writer.writeNumber(articles);
  writer.writeNumber(dated);
  let later = FAR_DAY;
  for (const day of from) {
    writer.writeNumber(later - day);
    later = day;
  }
  to.forEach((day, i) => {
    writer.writeNumber(day - (from[i] ?? 0));
  });
  for (const facet of SINGLE_FACETS) for (const value of single[facet]) writer.writeNumber(value);
  for (const facet of LIST_FACETS) {
    const guess = createGuess(single.place);
    lists[facet].forEach((values, article) => {
      writer.writeNumber(values.length);
      values.forEach((value, i) => {
        const difference = value - guess.next(article, i);
        writer.writeNumber(difference < 0 ? -2 * difference - 1 : 2 * difference);
        guess.learn(article, i, value);
      });
    });
  }
  writer.writeNumber(reprints.length);
  reprints.forEach((article, i) => {
    writer.writeNumber(article - (reprints[i - 1] ?? 0));
  });
  return writer.toBytes();
}

/**
 * Guesses a value of a list: the first is the same as in the last article of the same place, a further one is the
 * one before it. Differences from a good guess are small and compress well.
 */
function createGuess(place: Uint16Array) {
  const byPlace = new Map<number, number>();
  let previous = 0;
  return {
    next: (article: number, index: number): number =>
      index === 0 ? (byPlace.get(place[article] ?? 0) ?? previous) : previous,
    learn: (article: number, index: number, value: number): void => {
      if (index === 0) byPlace.set(place[article] ?? 0, value);
      previous = value;
    },
  };
}

/** Reads a columns file back. */
export function decodeColumns(bytes: Uint8Array): Columns {
  const { readNumber } = createByteReader(bytes);
  const articles = readNumber();
  const dated = readNumber();
  const from = new Int32Array(dated);
  let later = FAR_DAY;
  for (let i = 0; i < dated; i++) {
    later -= readNumber();
    from[i] = later;
  }
  const to = from.map((day) => day + readNumber());
  const readSingle = () => Uint16Array.from({ length: articles }, readNumber);
  const readLists = (places: Uint16Array) => {
    const guess = createGuess(places);
    return Array.from({ length: articles }, (_, article) =>
      Array.from({ length: readNumber() }, (__, i) => {
        const zigzag = readNumber();
        const value = guess.next(article, i) + (zigzag % 2 === 1 ? -(zigzag + 1) / 2 : zigzag / 2);
        guess.learn(article, i, value);
        return value;
      }),
    );
  };
  const [place, type, phase, source, complete] = [
    readSingle(),
    readSingle(),
    readSingle(),
    readSingle(),
    readSingle(),
  ];
  const lists = { campaign: readLists(place), honour: readLists(place), fate: readLists(place) };
  let reprint = 0;
  const reprints = Uint32Array.from({ length: readNumber() }, () => {
    reprint += readNumber();
    return reprint;
  });
  return {
    articles,
    dated,
    from,
    to,
    single: { place, type, phase, source, complete },
    lists,
    reprints,
  };
}
