import { decideByPagefind, whyUndecidable } from '../../search/match/decide-by-pagefind.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import { openPagefind } from '../../search/match/pagefind.ts';
import type { Query } from '../../search/query.ts';
import { type Child, element, fill, find } from '../browser/element.ts';
import { reasonOf } from '../browser/page-context.ts';
import { siteRoot } from '../browser/site-root.ts';
import { renderArticles } from './render-articles.ts';
import type { WorkspaceContext } from './workspace-context.ts';

/** A count that can be checked. */
export interface Checkable {
  /** What was really asked, with the words that were added. */
  readonly query: Query;
  readonly exactScript: boolean;
  /** Whether the count shown is of a part of the archive. */
  readonly filtered: boolean;
  /** Numbers of the articles that fulfil the query, in the whole archive. */
  readonly articles: () => Promise<readonly number[]>;
}

/** The button beside the count that asks the other engine. */
export interface Check {
  /** Offers to check a count; `signal` is aborted when something else is asked. */
  readonly offer: (count: Checkable, signal: AbortSignal) => void;
  readonly hide: () => void;
}

/** What came of a check, for styles and tests, and the words for it. */
interface Verdict {
  readonly state: 'agree' | 'differ' | 'undecidable' | 'failed';
  readonly words: readonly Child[];
}

/** Builds the check in its place below `root`. Nothing of Pagefind is loaded before the button is pressed. */
export function createCheck(root: HTMLElement, context: WorkspaceContext, reader: IndexReader): Check {
  const { strings } = context;
  const place = find(root, '[data-check]', HTMLElement);
  const answer = element('div', { role: 'status', 'aria-live': 'polite' });
  const button = element('button', { type: 'button', 'data-check-button': true }, strings.check);
  let press = () => {};
  button.addEventListener('click', () => press());
  return {
    hide: () => {
      place.replaceChildren();
      place.removeAttribute('data-check-state');
    },
    offer: (count, signal) => {
      place.removeAttribute('data-check-state');
      if (count.query.clauses.length === 0) return place.replaceChildren();
      answer.replaceChildren();
      place.replaceChildren(button, answer);
      press = async () => {
        place.setAttribute('data-check-state', 'loading');
        answer.replaceChildren(element('p', {}, strings.checking));
        const { state, words } = await checkCount(context, reader, count).catch(
          (error): Verdict => ({
            state: 'failed',
            words: [element('p', {}, fill(strings.checkFailed, { reason: reasonOf(error) }))],
          }),
        );
        if (signal.aborted) return;
        answer.replaceChildren(...words);
        place.setAttribute('data-check-state', state);
      };
    },
  };
}

/** Asks Pagefind which articles have what was asked and compares, over all articles, whatever the filters. */
async function checkCount(
  context: WorkspaceContext,
  reader: IndexReader,
  { query, exactScript, filtered, articles }: Checkable,
): Promise<Verdict> {
  const { strings } = context;
  const undecidable = (why: keyof typeof strings.undecidable): Verdict => ({
    state: 'undecidable',
    words: [element('p', {}, strings.undecidable[why])],
  });
  const why = whyUndecidable(query, exactScript);
  if (why) return undecidable(why);
  const pagefind = await openPagefind(reader, siteRoot());
  if (!pagefind) return undecidable('absent');
  const manifest = await reader.manifest();
  const [theirs, records] = await Promise.all([
    decideByPagefind(pagefind, query),
    articles().then((hits) => Promise.all(hits.map(reader.record))),
  ]);
  const ours = new Set(records.map(({ url }) => url));
  const onlyOurs = records.filter(({ url }) => !theirs.has(url));
  const onlyPagefind = [...theirs.values()].filter(({ url }) => !ours.has(url));
  const counts = { n: ours.size, p: theirs.size };
  const scope = filtered ? [element('p', {}, fill(strings.checkWhole, { articles: manifest.articles }))] : [];
  if (onlyOurs.length === 0 && onlyPagefind.length === 0) {
    const template = ours.size === 0 ? strings.checkAgreeNone : strings.checkAgree;
    return { state: 'agree', words: [element('p', {}, fill(template, counts)), ...scope] };
  }
  const words: Child[] = [element('p', {}, fill(strings.checkDiffer, counts)), ...scope];
  if (onlyOurs.length > 0)
    words.push(element('p', {}, strings.onlyOurs), renderArticles(context, onlyOurs, 'data-only-ours'));
  if (onlyPagefind.length > 0)
    words.push(
      element('p', {}, strings.onlyPagefind),
      renderArticles(context, onlyPagefind, 'data-only-pagefind'),
    );
  return { state: 'differ', words };
}
