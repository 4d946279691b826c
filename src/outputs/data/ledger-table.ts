import type { Archive } from '../../archive/archive.ts';
import { honourOfCampaign } from '../../archive/campaign-id.ts';
import { buildLedger, type LedgerRow } from '../../archive/ledger/build-ledger.ts';
import { FATES } from '../../archive/ledger/judge-plan.ts';
import type { TimelineEntry } from '../../archive/timeline/timeline.ts';
import { BASES } from '../../schema/event.ts';
import { absoluteUrl } from '../absolute-url.ts';
import type { Table } from './column.ts';
import { placeNameColumn } from './shared-columns.ts';

/** A planned event, or what became of it, as the ledger tells it. */
interface LedgerSide {
  /** Stable event id. */
  readonly id: string;
  /** EDTF. */
  readonly date: string;
  /** The marked words of an article, or the sentence of a fact. */
  readonly words: string;
  /** Address of the words or of the page they rest on; its title where no address is known. */
  readonly source: string;
}

/** One row of `ledger.json`. */
interface LedgerRecord {
  readonly campaign: string | undefined;
  readonly place: string | undefined;
  readonly honour: string | undefined;
  readonly planned: LedgerSide;
  readonly fate: LedgerRow['fate'];
  readonly happened?: LedgerSide;
  readonly basis: LedgerRow['basis'];
  readonly daysLate: { readonly least: number; readonly most: number } | undefined;
  readonly round: LedgerRow['round'];
  /** Names of the coverage files that say where the outcome was looked for. */
  readonly searches: readonly string[];
}

/** The rows of the ledger, in order of the day planned for. */
export function buildLedgerRecords(archive: Archive, siteUrl: string): readonly LedgerRecord[] {
  return buildLedger(archive).rows.map((row) => {
    const { plan, arrival, fate, basis, late, round, searches } = row;
    const [campaign] = plan.campaigns;
    return {
      campaign,
      place: plan.place,
      honour: campaign === undefined ? plan.honours[0] : honourOfCampaign(campaign),
      planned: sideOf(plan, siteUrl),
      fate,
      ...(arrival && { happened: sideOf(arrival, siteUrl) }),
      basis,
      daysLate: late,
      round,
      searches: searches.map(({ id }) => id),
    };
  });
}

function sideOf({ id, date, text, evidence }: TimelineEntry, siteUrl: string): LedgerSide {
  const [first] = evidence;
  const address = first?.url ?? (first?.type === 'citation' ? first.address : undefined);
  const source = address?.startsWith('/') ? absoluteUrl(siteUrl, address) : (address ?? first?.title ?? '');
  return { id, date, words: first?.type === 'article' ? first.quote : text, source };
}

/** The table of plans and what became of them. */
export function buildLedgerTable(archive: Archive): Table<LedgerRecord> {
  return {
    name: 'ledger',
    title: '兑现 Ledger',
    description: 'Every planned event and what became of it, in order of the day it was planned for.',
    primaryKey: 'planned_id',
    foreignKeys: [
      { field: 'campaign', table: 'campaigns', key: 'id' },
      { field: 'place', table: 'places', key: 'code' },
    ],
    columns: [
      {
        name: 'planned_id',
        type: 'string',
        description: 'Stable id of the planned event; `fulfils` names it.',
        value: ({ planned }) => planned.id,
        constraints: { required: true, unique: true },
      },
      {
        name: 'campaign',
        type: 'string',
        description: 'Id of the campaign.',
        value: ({ campaign }) => campaign,
      },
      { name: 'place', type: 'string', description: 'Code of the place.', value: ({ place }) => place },
      placeNameColumn(archive, ({ place }) => place),
      {
        name: 'honour',
        type: 'string',
        description: 'Id of the honour or drive.',
        value: ({ honour }) => honour,
      },
      {
        name: 'planned_date',
        type: 'string',
        description: 'When it was planned for (EDTF).',
        value: ({ planned }) => planned.date,
        constraints: { required: true },
      },
      {
        name: 'planned_words',
        type: 'string',
        description: 'The words that say so.',
        value: ({ planned }) => planned.words,
      },
      {
        name: 'planned_source',
        type: 'string',
        description: 'Address or title of the source.',
        value: ({ planned }) => planned.source,
      },
      {
        name: 'fate',
        type: 'string',
        description:
          'What became of it: met (by the day, or with its round), late, changed, pending (its day has not come), no-trace (looked for and not found), not-looked.',
        value: ({ fate }) => fate,
        constraints: { required: true, enum: FATES },
      },
      {
        name: 'happened_id',
        type: 'string',
        description: 'Stable id of the event that settled it.',
        value: ({ happened }) => happened?.id,
      },
      {
        name: 'happened_date',
        type: 'string',
        description: 'When that was (EDTF).',
        value: ({ happened }) => happened?.date,
      },
      {
        name: 'happened_words',
        type: 'string',
        description: 'The words that say so.',
        value: ({ happened }) => happened?.words,
      },
      {
        name: 'happened_source',
        type: 'string',
        description: 'Address or title of the source.',
        value: ({ happened }) => happened?.source,
      },
      {
        name: 'days_late_least',
        type: 'integer',
        description:
          'Days between the last day planned for and the first day it can have come; late plans only.',
        value: ({ daysLate }) => daysLate?.least,
      },
      {
        name: 'days_late_most',
        type: 'integer',
        description: 'The same up to the last day it can have come.',
        value: ({ daysLate }) => daysLate?.most,
      },
      {
        name: 'round',
        type: 'string',
        description: 'Years of the round by which it counts as met though its result came later.',
        value: ({ round }) => round?.cycle,
      },
      {
        name: 'basis',
        type: 'string',
        description:
          'stated: an editor has tied plan and outcome, or named the search. inferred: proposed here.',
        value: ({ basis }) => basis,
        constraints: { required: true, enum: BASES },
      },
      {
        name: 'searches',
        type: 'string',
        description: 'Records of where the outcome was looked for, joined by "|".',
        value: ({ searches }) => searches,
      },
    ],
  };
}
