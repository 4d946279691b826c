import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RecordKind } from '../../archive/parse-record.ts';
import type { ContentBytes } from '../../mdx/decode-source.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';

/** With fewer files another thread costs more than it saves. */
const WORTH_A_THREAD = 500;
/** Files that a thread is sent at once, and sends back. */
const TOGETHER = 100;

/** What a thread is sent: files to parse, of one kind. */
export interface ParseRequest {
  readonly kind: RecordKind;
  readonly contents: readonly ContentBytes[];
}

/**
 * Parses files of one kind, in their order. Many are shared out between two threads where the machine has two
 * processors: the other one takes some from the end while this one works from the beginning.
 */
export async function parseFiles<K extends RecordKind>(
  kind: K,
  contents: readonly ContentBytes[],
  threads: number = Math.min(2, availableParallelism()),
): Promise<readonly ParsedFile<K>[]> {
  if (threads < 2 || contents.length < WORTH_A_THREAD) return contents.map((one) => parseFile(kind, one));
  const parsed: ParsedFile<K>[] = new Array(contents.length);
  let [next, end] = [0, contents.length];
  const worker = new Worker(new URL('parse-thread.ts', import.meta.url));
  const ended = new Promise<void>((done, fail) => {
    const send = () => {
      const from = Math.max(next, end - TOGETHER);
      if (from === end) return done();
      const sent = contents.slice(from, end);
      end = from;
      worker.once('message', (files: readonly ParsedFile<K>[]) => {
        files.forEach((file, at) => {
          parsed[from + at] = file;
        });
        send();
      });
      worker.postMessage({ kind, contents: sent } satisfies ParseRequest);
    };
    worker.once('error', fail);
    send();
  });
  try {
    while (next < end) {
      const stop = Math.min(end, next + TOGETHER);
      for (; next < stop; next++) {
        const content = contents[next];
        if (content) parsed[next] = parseFile(kind, content);
      }
      // What the other thread has sent is taken in between.
      await new Promise((turn) => setImmediate(turn));
    }
    await ended;
  } finally {
    await worker.terminate();
  }
  return parsed;
}
