import type { Archive } from '../../archive/archive.ts';
import { buildChanges, type Change } from '../../archive/changes/build-changes.ts';
import { correctionSchema } from '../../schema/correction.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { describeField, type Table } from './column.ts';

const front = correctionSchema.shape;

/** The rows of the table of corrections, newest first. */
export function buildChangeRows(archive: Archive, siteUrl: string): readonly Change[] {
  return buildChanges(archive).map((change) => ({ ...change, url: absoluteUrl(siteUrl, change.url) }));
}

/** The table of what was corrected or withdrawn. */
export function buildChangeTable(): Table<Change> {
  return {
    name: 'corrections',
    title: '更正 Corrections',
    description: 'What was corrected or withdrawn after it was published, the newest first.',
    primaryKey: 'url',
    foreignKeys: [],
    columns: [
      {
        name: 'url',
        type: 'string',
        description: 'Address of the correction, or of the page that says it was withdrawn.',
        value: ({ url }) => url,
        constraints: { required: true, unique: true },
      },
      {
        name: 'kind',
        type: 'string',
        description: 'Whether something was corrected or withdrawn.',
        value: ({ kind }) => kind,
        constraints: { required: true, enum: ['corrected', 'withdrawn'] },
      },
      {
        name: 'of',
        type: 'string',
        description: 'What kind of record.',
        value: ({ of }) => of,
        constraints: { required: true, enum: ['article', 'campaign', 'honour', 'place', 'coverage'] },
      },
      {
        name: 'id',
        type: 'string',
        description: 'Id of the record, or code of the place.',
        value: ({ id }) => id,
        constraints: { required: true },
      },
      {
        name: 'date',
        type: 'string',
        description: describeField(front.date),
        value: ({ date }) => date,
        constraints: { required: true },
      },
      { name: 'what', type: 'string', description: describeField(front.what), value: ({ what }) => what },
      { name: 'by', type: 'string', description: describeField(front.by), value: ({ by }) => by },
      {
        name: 'title_before',
        type: 'string',
        description: 'The title before, where it was corrected.',
        value: ({ was }) => was?.title,
      },
      {
        name: 'published_before',
        type: 'string',
        description: 'The day of publication before, where it was corrected.',
        value: ({ was }) => was?.published,
      },
      {
        name: 'place_before',
        type: 'string',
        description: 'The place before, where it was corrected.',
        value: ({ was }) => was?.place,
      },
      {
        name: 'date_before',
        type: 'string',
        description: 'The date of an event or a fact before, where it was corrected.',
        value: ({ was }) => was?.date,
      },
    ],
  };
}
