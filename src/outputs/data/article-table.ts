import type { Archive, Article } from '../../archive/archive.ts';
import { digestValue } from '../../archive/reads/digest-value.ts';
import { edtfBounds } from '../../dates/edtf-bounds.ts';
import { ARTICLE_TYPES, articleSchema, PHASES, RIGHTS } from '../../schema/article.ts';
import { captureSchema, SCRIPTS } from '../../schema/capture.ts';
import { sourceSchema } from '../../schema/source.ts';
import { describeField, type Table } from './column.ts';
import { exportedText } from './exported-text.ts';
import { digestPlaceNames, placePathOf } from './place-names.ts';
import { idColumn, pageColumn, placeNameColumn } from './shared-columns.ts';

const front = articleSchema.shape;
const source = sourceSchema.shape;
const capture = captureSchema.shape;

/** The column of the texts of articles. */
export const TEXT_COLUMN = 'text';

/** The table of articles, one row each, newest first. */
export function buildArticleTable(archive: Archive, siteUrl: string): Table<Article> {
  return {
    name: 'articles',
    title: '报道 Articles',
    description: 'One row for each article, newest first, undated last. Withdrawn articles keep a row.',
    primaryKey: 'id',
    madeOf: (article) => digestValue([article, digestPlaceNames(archive, article.placePath.at(-1))]),
    foreignKeys: [{ field: 'place', table: 'places', key: 'code' }],
    columns: [
      idColumn('Permanent id.'),
      pageColumn(siteUrl),
      {
        name: 'title',
        type: 'string',
        description: describeField(front.title),
        value: ({ title }) => title,
        constraints: { required: true },
      },
      {
        name: 'title_en',
        type: 'string',
        description: describeField(front.titleEn),
        value: ({ data }) => data.titleEn,
      },
      {
        name: 'subtitle',
        type: 'string',
        description: describeField(front.subtitle),
        value: ({ data }) => data.subtitle,
      },
      {
        name: 'published',
        type: 'string',
        description: describeField(front.published),
        value: ({ data }) => data.published,
      },
      {
        name: 'published_from',
        type: 'date',
        description: 'First day that `published` can mean; empty when unknown.',
        value: ({ data }) => edtfBounds(data.published ?? '').from ?? undefined,
      },
      {
        name: 'published_to',
        type: 'date',
        description: 'Last day that `published` can mean; empty when unknown.',
        value: ({ data }) => edtfBounds(data.published ?? '').to ?? undefined,
      },
      {
        name: 'time',
        type: 'string',
        description: describeField(front.time),
        value: ({ data }) => data.time,
      },
      {
        name: 'source',
        type: 'string',
        description: describeField(source.name),
        value: ({ data }) => data.source?.name,
      },
      {
        name: 'site',
        type: 'string',
        description: describeField(source.site),
        value: ({ data }) => data.source?.site,
      },
      {
        name: 'source_edition',
        type: 'string',
        description: describeField(source.edition),
        value: ({ data }) => data.source?.edition,
      },
      {
        name: 'source_url',
        type: 'string',
        description: describeField(source.url),
        value: ({ data }) => data.source?.url,
      },
      {
        name: 'source_address',
        type: 'string',
        description: describeField(source.address),
        value: ({ data }) => data.source?.address,
      },
      {
        name: 'archived_url',
        type: 'string',
        description: describeField(source.archived),
        value: ({ data }) => data.source?.archived,
      },
      {
        name: 'accessed',
        type: 'string',
        description: describeField(source.accessed),
        value: ({ data }) => data.source?.accessed,
      },
      {
        name: 'authors',
        type: 'string',
        description: `${describeField(front.authors)} Joined by "|".`,
        value: ({ data }) => data.authors.map(({ name }) => name),
      },
      {
        name: 'editors',
        type: 'string',
        description: `${describeField(front.editors)} Joined by "|".`,
        value: ({ data }) => data.editors,
      },
      {
        name: 'place',
        type: 'string',
        description: describeField(front.place),
        value: ({ placePath }) => placePath.at(-1),
      },
      placeNameColumn(archive, ({ placePath }) => placePath.at(-1)),
      {
        name: 'place_path',
        type: 'string',
        description: 'Codes from the province down to the place, joined by "|".',
        value: ({ placePath }) => placePathOf(archive, placePath.at(-1)).map(({ code }) => code),
      },
      {
        name: 'campaigns',
        type: 'string',
        description: `${describeField(front.campaigns)} Those derived from place and honour included; joined by "|".`,
        value: ({ campaigns }) => campaigns,
      },
      {
        name: 'honours',
        type: 'string',
        description: 'Honours the article is about, those of its campaigns included; joined by "|".',
        value: ({ honours }) => honours,
      },
      {
        name: 'type',
        type: 'string',
        description: describeField(front.type),
        value: ({ data }) => data.type,
        constraints: { required: true, enum: ARTICLE_TYPES },
      },
      {
        name: 'phase',
        type: 'string',
        description: describeField(front.phase),
        value: ({ data }) => data.phase,
        constraints: { enum: PHASES },
      },
      {
        name: 'rights',
        type: 'string',
        description: describeField(front.rights),
        value: ({ data }) => data.rights,
        constraints: { required: true, enum: RIGHTS },
      },
      {
        name: 'complete',
        type: 'boolean',
        description: 'Whether the whole article was captured.',
        value: ({ complete }) => complete,
      },
      {
        name: 'script',
        type: 'string',
        description: describeField(capture.script),
        value: ({ data }) => data.capture?.script,
        constraints: { enum: SCRIPTS },
      },
      {
        name: 'sha256',
        type: 'string',
        description: describeField(capture.sha256),
        value: ({ data }) => data.capture?.sha256,
      },
      {
        name: 'people',
        type: 'string',
        description: `${describeField(front.people)} Written "name（office）", joined by "|".`,
        value: ({ data }) => data.people.map(({ name, office }) => `${name}（${office}）`),
      },
      {
        name: 'reprints',
        type: 'string',
        description: `${describeField(front.reprints)} Joined by "|".`,
        value: ({ data }) => data.reprints,
      },
      {
        name: 'events',
        type: 'integer',
        description: 'Number of events marked in the text.',
        value: ({ events }) => events.length,
      },
      {
        name: 'characters',
        type: 'integer',
        description: 'Length of `text` in characters (Unicode code points); empty without a text.',
        value: (article) => {
          const text = exportedText(article);
          return text === undefined ? undefined : [...text].length;
        },
      },
      {
        name: 'note',
        type: 'string',
        description: describeField(front.note),
        value: ({ data }) => data.note,
      },
      {
        name: TEXT_COLUMN,
        type: 'string',
        description:
          'Body, paragraphs on lines of their own, `⋯` where words are missing; only where `rights` is full or abstract.',
        value: exportedText,
      },
    ],
  };
}
