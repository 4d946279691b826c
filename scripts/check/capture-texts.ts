import { createHash } from 'node:crypto';
import { importCapture } from '../../src/importer/pipeline.ts';
import type { Issue } from '../../src/issues/issue.ts';
import { listCaptures, readCapture } from '../import/list-captures.ts';

/** Saved pages as far as articles were made from them. */
export interface CaptureTexts {
  /** The clean text of each by its SHA-256. */
  readonly texts: ReadonlyMap<string, string>;
  /** What cannot be read. */
  readonly issues: readonly Issue[];
}

/** Reads the saved pages of a folder whose hashes are wanted. */
export function readCaptureTexts(folder: string, wanted: readonly string[]): CaptureTexts {
  const held = new Set(wanted);
  const { files, issues } = listCaptures([folder]);
  const unread: Issue[] = [...issues];
  const texts = new Map<string, string>();
  for (const file of files) {
    const bytes = readCapture(file);
    if (!(bytes instanceof Uint8Array)) {
      unread.push(bytes);
      continue;
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (held.has(sha256)) texts.set(sha256, importCapture(bytes, { fileName: file, rights: 'full' }).text);
  }
  return { texts, issues: unread };
}
