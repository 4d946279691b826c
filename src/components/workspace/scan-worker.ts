import type { Expression } from '../../search/regex/expression.ts';
import type { Scan } from '../../search/regex/search-texts.ts';
import { siteRoot } from '../browser/site-root.ts';

/** The file that the worker runs, below the site's root. */
const FILE = 'scan-texts.js';
/** Milliseconds for some dozens of texts, which take one or two: whatever needs more may need for ever. */
const LIMIT = 2000;

/** An expression that did not come to an end with some texts. */
export class SlowExpression extends Error {
  readonly milliseconds = LIMIT;
}

/**
 * Finds an expression in a worker, so that the page stays what it is however long it takes. After so long the worker
 * is stopped and the scan rejects with a `SlowExpression`; it is stopped as well when `signal` is aborted.
 */
export function startScan({ source, flags }: Expression, signal: AbortSignal): Scan {
  const worker = new Worker(`${siteRoot()}/${FILE}`);
  signal.addEventListener('abort', () => worker.terminate());
  return (texts) =>
    new Promise((resolve, reject) => {
      const limit = setTimeout(() => {
        worker.terminate();
        reject(new SlowExpression());
      }, LIMIT);
      const settle = (end: () => void) => () => {
        clearTimeout(limit);
        end();
      };
      worker.onmessage = ({ data }) => settle(() => resolve(data))();
      worker.onerror = ({ message }) => settle(() => reject(new Error(message || FILE)))();
      signal.addEventListener(
        'abort',
        settle(() => reject(signal.reason)),
        { once: true },
      );
      worker.postMessage([source, flags, texts]);
    });
}
