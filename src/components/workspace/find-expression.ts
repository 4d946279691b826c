import { formatCount } from '../../i18n/format-count.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import type { Expression } from '../../search/regex/expression.ts';
import { bytesOfTexts, type Found, searchTexts } from '../../search/regex/search-texts.ts';
import { element, fill } from '../browser/element.ts';
import { startScan } from './scan-worker.ts';
import type { WorkspaceContext } from './workspace-context.ts';

/** Looks for regular expressions in every text, once the reader has agreed to what that downloads. */
export interface ExpressionFinder {
  /**
   * Where an expression matches. Asks first, by `ask` with what is to be shown, unless this page has been told yes
   * before. Rejects when it takes too long, a text cannot be had, or `signal` is aborted.
   */
  readonly find: (
    expression: Expression,
    exactScript: boolean,
    signal: AbortSignal,
    show: {
      readonly ask: (question: HTMLElement) => void;
      readonly progress: (words: string) => void;
    },
  ) => Promise<Found>;
}

/** Connects nothing yet: nothing is read before the first expression. */
export function createExpressionFinder({ strings }: WorkspaceContext, reader: IndexReader): ExpressionFinder {
  const kept = new Map<string, Found>();
  let isAgreed = false;
  const agree = (question: HTMLElement, button: HTMLElement, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      button.addEventListener('click', () => {
        isAgreed = true;
        question.remove();
        resolve();
      });
    });
  return {
    find: async (expression, exactScript, signal, { ask, progress }) => {
      const key = `${expression.flags} ${expression.source}`;
      const known = kept.get(key);
      if (known) return known;
      const manifest = await reader.manifest();
      signal.throwIfAborted();
      if (!isAgreed) {
        const size = {
          n: formatCount(manifest.articles),
          kilobytes: formatCount(Math.ceil(bytesOfTexts(manifest) / 1000)),
        };
        const button = element('button', { type: 'button', 'data-agree': true }, strings.expression.agree);
        const question = element(
          'div',
          { class: 'message', 'data-expression-question': bytesOfTexts(manifest) },
          element('p', {}, fill(strings.expression.question, size)),
          button,
        );
        ask(question);
        await agree(question, button, signal);
      }
      const report = (read: number, total: number) =>
        progress(fill(strings.expression.reading, { n: formatCount(read), total: formatCount(total) }));
      const ending = new AbortController();
      const both = AbortSignal.any([signal, ending.signal]);
      try {
        const found = await searchTexts(reader, exactScript, startScan(expression, both), report, signal);
        kept.set(key, found);
        return found;
      } finally {
        ending.abort();
      }
    },
  };
}
