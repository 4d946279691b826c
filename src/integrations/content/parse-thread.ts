import { parentPort } from 'node:worker_threads';
import { parseFile } from './parse-file.ts';
import type { ParseRequest } from './parse-files.ts';

// The other thread of `parseFiles`.
parentPort?.on('message', ({ kind, contents }: ParseRequest) => {
  parentPort?.postMessage(contents.map((content) => parseFile(kind, content)));
});
