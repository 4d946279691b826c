import { fold } from '../../hanzi/fold.ts';
import type { Manifest } from '../format/manifest.ts';
import type { Match } from '../match/find-matches.ts';
import type { IndexReader } from '../match/index-reader.ts';

/** Finds an expression in texts, as `scanTexts` does. Rejects when it takes too long. */
export type Scan = (texts: readonly string[]) => Promise<readonly (readonly number[])[]>;

/** Where an expression matches in an article, in the order of the text. */
export interface FoundMatches {
  readonly title: readonly Match[];
  readonly text: readonly Match[];
}

/** Articles with matches by their number. */
export type Found = ReadonlyMap<number, FoundMatches>;

/** Articles that are scanned together; reading and scanning take turns. */
const BATCH = 64;

/** What reading every text takes over the wire, in bytes; what the browser keeps already is not fetched again. */
export function bytesOfTexts({ epochs }: Pick<Manifest, 'epochs'>): number {
  return epochs.reduce((sum, { textBytes }) => sum + textBytes, 0);
}

/**
 * Reads every title and text of the archive and finds an expression in them, folded unless `exactScript`.
 * `onProgress` hears how many articles have been read. Rejects with what `scan` rejects with, when a text cannot be
 * had, and with the signal's reason when it is aborted: never with less than everything.
 */
export async function searchTexts(
  reader: IndexReader,
  exactScript: boolean,
  scan: Scan,
  onProgress: (read: number, total: number) => void,
  signal: AbortSignal,
): Promise<Found> {
  const { articles } = await reader.manifest();
  const found = new Map<number, FoundMatches>();
  const spell = (text: string) => (exactScript ? text : fold(text));
  for (let first = 0; first < articles; first += BATCH) {
    signal.throwIfAborted();
    const numbers = Array.from({ length: Math.min(BATCH, articles - first) }, (_, i) => first + i);
    const held = await Promise.all(numbers.map(reader.text));
    const spans = await scan(held.flatMap(({ title, text }) => [spell(title), spell(text)]));
    signal.throwIfAborted();
    numbers.forEach((article, i) => {
      const [title, text] = [spans[2 * i], spans[2 * i + 1]].map(toMatches);
      if (title && text && title.length + text.length > 0) found.set(article, { title, text });
    });
    onProgress(first + numbers.length, articles);
  }
  return found;
}

function toMatches(spans: readonly number[] = []): readonly Match[] {
  return Array.from({ length: spans.length / 2 }, (_, i) => ({
    start: spans[2 * i] ?? 0,
    end: spans[2 * i + 1] ?? 0,
    phrase: 0,
  }));
}
