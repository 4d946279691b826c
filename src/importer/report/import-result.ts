import type { Issue } from '../../issues/issue.ts';
import type { ArticleInput } from '../../schema/article.ts';
import type { Removal, Repair } from '../decode/line.ts';
import type { ImportedEvent } from '../mark/events/event-proposal.ts';
import type { Choice } from './choices.ts';
import type { Doubt } from './find-doubts.ts';

/** What became of one capture. A capture that could not be read has neither `id` nor `article`, only issues. */
export interface ImportResult {
  readonly file: string;
  readonly sha256: string;
  readonly id?: string;
  readonly article?: ArticleInput;
  readonly events: readonly ImportedEvent[];
  /** Clean body, paragraphs joined by `\n`, without marks. */
  readonly text: string;
  /** The file to write; empty when there is nothing to write. */
  readonly mdx: string;
  readonly removed: readonly Removal[];
  readonly repaired: readonly Repair[];
  readonly issues: readonly Issue[];
  /** Spots that somebody should compare with the capture, in the order of its lines. */
  readonly doubts: readonly Doubt[];
  /** Where the page says several things of its day or its source: all of them, the chosen one first. */
  readonly choices: readonly Choice[];
}
