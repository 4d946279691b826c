import type { Archive } from '../../archive/archive.ts';
import { digestValue } from '../../archive/reads/digest-value.ts';
import { edtfBounds } from '../../dates/edtf-bounds.ts';
import { BASES, EVENT_STATUSES, eventMarkSchema, factSchema } from '../../schema/event.ts';
import { EVENT_KINDS } from '../../schema/event-kinds.ts';
import { describeField, type Table } from './column.ts';
import { type EventRow, eventMadeOf } from './event-row.ts';
import { digestPlaceNames } from './place-names.ts';
import { idColumn, placeNameColumn } from './shared-columns.ts';

const mark = eventMarkSchema.shape;

/** The table of events, in order of time, undated last. */
export function buildEventTable(archive: Archive): Table<EventRow> {
  return {
    name: 'events',
    title: '事件 Events',
    description:
      'Events marked in articles, and sourced facts of campaigns, honours and places, in order of time.',
    primaryKey: 'id',
    madeOf: (row) => digestValue([eventMadeOf(row, archive), digestPlaceNames(archive, row.place)]),
    foreignKeys: [{ field: 'place', table: 'places', key: 'code' }],
    columns: [
      idColumn(
        'Stable id, of the event’s own words and date: that of the record, then the anchor of the event.',
      ),
      {
        name: 'url',
        type: 'string',
        description: 'Address of the marked words, or of the fact on the page of its record.',
        value: ({ url }) => url,
      },
      {
        name: 'origin',
        type: 'string',
        description: 'What records it.',
        value: ({ origin }) => origin,
        constraints: { required: true, enum: ['article', 'campaign', 'honour', 'place'] },
      },
      {
        name: 'origin_id',
        type: 'string',
        description: 'Id of the article, campaign or honour, or code of the place.',
        value: ({ originId }) => originId,
      },
      {
        name: 'date',
        type: 'string',
        description: describeField(mark.date),
        value: ({ date }) => date,
        constraints: { required: true },
      },
      {
        name: 'date_from',
        type: 'date',
        description: 'First day that `date` can mean; empty when its year is unknown.',
        value: ({ date }) => edtfBounds(date).from ?? undefined,
      },
      {
        name: 'date_to',
        type: 'date',
        description: 'Last day that `date` can mean; empty when its year is unknown.',
        value: ({ date }) => edtfBounds(date).to ?? undefined,
      },
      {
        name: 'kind',
        type: 'string',
        description: describeField(mark.kind),
        value: ({ kind }) => kind,
        constraints: { required: true, enum: EVENT_KINDS },
      },
      {
        name: 'status',
        type: 'string',
        description: describeField(mark.status),
        value: ({ status }) => status,
        constraints: { required: true, enum: EVENT_STATUSES },
      },
      {
        name: 'basis',
        type: 'string',
        description: describeField(mark.basis),
        value: ({ basis }) => basis,
        constraints: { required: true, enum: BASES },
      },
      {
        name: 'text',
        type: 'string',
        description: 'The words of the article that prove it, or the sentence of the fact.',
        value: ({ text }) => text,
      },
      {
        name: 'note',
        type: 'string',
        description: describeField(factSchema.shape.note),
        value: ({ note }) => note,
      },
      {
        name: 'contradicts',
        type: 'string',
        description: describeField(factSchema.shape.contradicts),
        value: ({ contradicts }) => contradicts,
      },
      { name: 'place', type: 'string', description: 'Code of the place.', value: ({ place }) => place },
      placeNameColumn(archive, ({ place }) => place),
      {
        name: 'campaigns',
        type: 'string',
        description: 'Campaigns it belongs to, joined by "|".',
        value: ({ campaigns }) => campaigns,
      },
      {
        name: 'honours',
        type: 'string',
        description: 'Honours it is about, joined by "|".',
        value: ({ honours }) => honours,
      },
      {
        name: 'sources',
        type: 'string',
        description: 'Urls, ids of articles or titles of the sources, joined by "|".',
        value: ({ sources }) => sources,
      },
      {
        name: 'source_addresses',
        type: 'string',
        description: 'Addresses of pages that are recorded but must not be linked, joined by "|".',
        value: ({ sourceAddresses }) => sourceAddresses,
      },
    ],
  };
}
