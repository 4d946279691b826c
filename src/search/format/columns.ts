import { createByteReader } from './byte-reader.ts';
import { createByteWriter } from './byte-writer.ts';

/** The facets with a single value for each article. */
export const SINGLE_FACETS = ['place', 'type', 'phase', 'source', 'complete'] as const;
/** The facets with any number of values for each article. */
export const LIST_FACETS = ['campaign', 'honour'] as const;

export type SingleFacet = (typeof SINGLE_FACETS)[number];
export type ListFacet = (typeof LIST_FACETS)[number];
export type Facet = SingleFacet | ListFacet;

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
}

/** Days are written as distance before this one, so that they are never negative. */
const FAR_DAY = 200_000;

/** The bytes of a columns file, before compression. */
export function encodeColumns(columns: Columns): Uint8Array {
  const { articles, dated, from, to, single, lists } = columns;
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
    for (const values of lists[facet]) {
      writer.writeNumber(values.length);
      for (const value of values) writer.writeNumber(value);
    }
  }
  return writer.toBytes();
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
  const readLists = () =>
    Array.from({ length: articles }, () => Array.from({ length: readNumber() }, readNumber));
  const [place, type, phase, source, complete] = [
    readSingle(),
    readSingle(),
    readSingle(),
    readSingle(),
    readSingle(),
  ];
  return {
    articles,
    dated,
    from,
    to,
    single: { place, type, phase, source, complete },
    lists: { campaign: readLists(), honour: readLists() },
  };
}
