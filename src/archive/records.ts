import type { BodyReading } from '../mdx/read-body.ts';
import type { ArticleFrontMatter } from '../schema/article.ts';
import type { CampaignFrontMatter } from '../schema/campaign.ts';
import type { CoverageFrontMatter } from '../schema/coverage.ts';
import type { HonourFrontMatter } from '../schema/honour.ts';
import type { PlaceFrontMatter } from '../schema/place.ts';
import type { FileHistory } from './provenance/file-history.ts';

/** One content file as the loader hands it over: plain JSON, nothing derived from any other file. */
export interface ContentRecord<T> {
  /** Name of the file without its ending: an article's id, a place's code … */
  readonly id: string;
  /** Path within the content folder. */
  readonly file: string;
  readonly data: T;
  readonly body: BodyReading;
  readonly html: string;
  /** Digest of the file and its path, where whoever read it has made one. */
  readonly digest?: string;
}

/** All content files of an archive. */
export interface ArchiveRecords {
  readonly articles: readonly ContentRecord<ArticleFrontMatter>[];
  readonly campaigns: readonly ContentRecord<CampaignFrontMatter>[];
  readonly honours: readonly ContentRecord<HonourFrontMatter>[];
  readonly places: readonly ContentRecord<PlaceFrontMatter>[];
  readonly coverage: readonly ContentRecord<CoverageFrontMatter>[];
  /** Day of the build, ISO; before it lies what plans can have come to. Without it no plan is still pending. */
  readonly today?: string;
  /** Absent where the build has none. */
  readonly history?: FileHistory;
}
