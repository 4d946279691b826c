import type { Archive } from '../../../archive/archive.ts';
import type { ArchiveRecords, ContentRecord } from '../../../archive/records.ts';
import { articleSchema } from '../../../schema/article.ts';
import { campaignSchema } from '../../../schema/campaign.ts';
import { honourSchema } from '../../../schema/honour.ts';
import { placeSchema } from '../../../schema/place.ts';

/** Something of the archive that a form lets one choose: its id, and the name by which it is chosen. */
export type NamedEntry = readonly [id: string, name: string];

/** What the form of one file must know of all others: their ids and names. */
export interface FormArchive {
  readonly articles: readonly NamedEntry[];
  readonly campaigns: readonly NamedEntry[];
  readonly honours: readonly NamedEntry[];
  /** Places with a file, and townships; those of the division table are known without. */
  readonly places: readonly NamedEntry[];
}

/** What the form is given of an archive. */
export function buildFormArchive(archive: Archive): FormArchive {
  return {
    articles: archive.articles.map(({ id, data }) => [id, data.title]),
    campaigns: [...archive.campaigns.values()].map(({ id, title }) => [id, title]),
    honours: [...archive.honours.values()].map(({ id, data }) => [id, data.name]),
    places: [...archive.places.values()].map(({ code, name }) => [code, name]),
  };
}

const EMPTY_BODY = { blocks: [], events: [], positions: new Map(), people: [], gaps: [] };

/** The other files as the rules of one file ask for them: ids and names, nothing else. */
export function recordsBeside(archive: FormArchive): ArchiveRecords {
  const record = <T>(folder: string, id: string, data: T): ContentRecord<T> => ({
    id,
    file: `${folder}/${id}`,
    data,
    body: EMPTY_BODY,
    html: '',
  });
  const article = articleSchema.parse({ title: '？', type: 'report', rights: 'metadata' });
  const campaign = campaignSchema.parse({ title: '？', honours: ['quanguo-wenming'] });
  const honour = honourSchema.parse({ name: '？', nameEn: '?', level: 'national' });
  const place = placeSchema.parse({ name: '？' });
  return {
    articles: archive.articles.map(([id, title]) => record('articles', id, { ...article, title })),
    campaigns: archive.campaigns.map(([id]) => record('campaigns', id, campaign)),
    honours: archive.honours.map(([id, name]) => record('honours', id, { ...honour, name })),
    places: archive.places.map(([id, name]) => record('places', id, { ...place, name })),
    coverage: [],
  };
}
