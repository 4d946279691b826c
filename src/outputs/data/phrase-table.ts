import type { Phrase } from '../../archive/phrases/build-phrases.ts';
import { absoluteUrl } from '../absolute-url.ts';
import type { Table } from './column.ts';

/** A formula with the address of the search for it. */
export function phraseJson(phrase: Phrase, siteUrl: string): object {
  return { ...phrase, url: searchUrl(phrase, siteUrl) };
}

/** The table of formulae, the most widespread first. */
export function buildPhraseTable(siteUrl: string): Table<Phrase> {
  return {
    name: 'phrases',
    title: '套语 Phrases',
    description:
      'Formulae that recur in at least three articles: runs of 4 to 32 Han characters in the words of the sources, of each length class the most frequent 300.',
    primaryKey: 'text',
    foreignKeys: [],
    columns: [
      {
        name: 'text',
        type: 'string',
        description: 'The formula as it is printed most often.',
        value: ({ text }) => text,
        constraints: { required: true, unique: true },
      },
      {
        name: 'url',
        type: 'string',
        description: 'Address of the search for it.',
        value: (phrase) => searchUrl(phrase, siteUrl),
      },
      {
        name: 'length',
        type: 'integer',
        description: 'Han characters in it.',
        value: ({ length }) => length,
      },
      {
        name: 'articles',
        type: 'integer',
        description: 'Number of articles that have it.',
        value: ({ articles }) => articles,
      },
      {
        name: 'first_printings',
        type: 'integer',
        description: 'Number of them that are no reprint of another.',
        value: ({ firstPrintings }) => firstPrintings,
      },
      {
        name: 'occurrences',
        type: 'integer',
        description: 'How often it stands in all of them together.',
        value: ({ occurrences }) => occurrences,
      },
      {
        name: 'places',
        type: 'integer',
        description: 'Number of places whose articles have it.',
        value: ({ places }) => places,
      },
      {
        name: 'first_year',
        type: 'integer',
        description: 'First year of publication of an article that has it, where any is dated to a year.',
        value: ({ years }) => years[0]?.year,
      },
      {
        name: 'last_year',
        type: 'integer',
        description: 'Last such year.',
        value: ({ years }) => years.at(-1)?.year,
      },
      {
        name: 'years',
        type: 'string',
        description: 'Articles by year of publication, each as year:number, joined by "|".',
        value: ({ years }) => years.map(({ year, articles }) => `${year}:${articles}`),
      },
    ],
  };
}

function searchUrl({ text }: Phrase, siteUrl: string): string {
  return `${absoluteUrl(siteUrl, '/search/')}?q=${encodeURIComponent(`"${text}"`)}`;
}
