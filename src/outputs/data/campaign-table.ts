import type { Archive, Campaign } from '../../archive/archive.ts';
import { countHeldOf, heldIds } from '../../archive/held.ts';
import { edtfBounds } from '../../dates/edtf-bounds.ts';
import { campaignSchema, OUTCOMES } from '../../schema/campaign.ts';
import { describeField, type Table } from './column.ts';
import { idColumn, pageColumn, placeNameColumn } from './shared-columns.ts';

const front = campaignSchema.shape;

/** The table of campaigns, by id. */
export function buildCampaignTable(archive: Archive, siteUrl: string): Table<Campaign> {
  const bounds = ({ data }: Campaign) => edtfBounds(data.cycle ?? '');
  return {
    name: 'campaigns',
    title: '创建活动 Campaigns',
    description: 'One row for each campaign: a place, an honour, a cycle, and what came of it.',
    primaryKey: 'id',
    foreignKeys: [{ field: 'place', table: 'places', key: 'code' }],
    columns: [
      idColumn('Permanent id.'),
      pageColumn(siteUrl),
      { name: 'title', type: 'string', description: describeField(front.title), value: ({ title }) => title },
      {
        name: 'title_en',
        type: 'string',
        description: describeField(front.titleEn),
        value: ({ data }) => data.titleEn,
      },
      {
        name: 'place',
        type: 'string',
        description: describeField(front.place),
        value: ({ data }) => data.place,
      },
      placeNameColumn(archive, ({ data }) => data.place),
      {
        name: 'honours',
        type: 'string',
        description: `${describeField(front.honours)} Joined by "|".`,
        value: ({ data }) => data.honours,
      },
      {
        name: 'cycle',
        type: 'string',
        description: describeField(front.cycle),
        value: ({ data }) => data.cycle,
      },
      {
        name: 'cycle_from',
        type: 'date',
        description: 'First day of the cycle.',
        value: (campaign) => bounds(campaign).from ?? undefined,
      },
      {
        name: 'cycle_to',
        type: 'date',
        description: 'Last day of the cycle.',
        value: (campaign) => bounds(campaign).to ?? undefined,
      },
      {
        name: 'drive',
        type: 'string',
        description: describeField(front.drive),
        value: ({ data }) => data.drive,
      },
      {
        name: 'documented',
        type: 'boolean',
        description: 'False when the campaign was derived from place and honour, without a file of its own.',
        value: ({ documented }) => documented,
      },
      {
        name: 'outcome',
        type: 'string',
        description: 'What came of it; `unknown` means not documented here.',
        value: ({ data }) => data.outcome.status,
        constraints: { required: true, enum: OUTCOMES },
      },
      {
        name: 'outcome_date',
        type: 'string',
        description: 'When that was decided (EDTF).',
        value: ({ data }) => data.outcome.date,
      },
      {
        name: 'outcome_text',
        type: 'string',
        description: 'The outcome in one sentence.',
        value: ({ data }) => data.outcome.text,
      },
      {
        name: 'articles',
        type: 'integer',
        description: 'Number of articles, those of places below included.',
        value: ({ id }) => countHeldOf(archive, 'campaign', id),
      },
      {
        name: 'article_ids',
        type: 'string',
        description: 'Their ids, newest first, joined by "|".',
        value: ({ articles }) => heldIds(archive, articles),
      },
    ],
  };
}
