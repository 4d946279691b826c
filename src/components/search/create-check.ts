import { decideByPagefind, whyUndecidable } from '../../search/match/decide-by-pagefind.ts';
import { hasFilters } from '../../search/match/filters.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import { openPagefind } from '../../search/match/pagefind.ts';
import { runSearch, type SearchRequest, type SearchResult } from '../../search/match/run-search.ts';
import { type Child, element, fill } from '../browser/element.ts';
import { reasonOf } from '../browser/page-context.ts';
import { siteRoot } from '../browser/site-root.ts';
import type { PageContext } from './page-context.ts';
import { renderArticles } from './render-articles.ts';

/** The button beside the count that asks the other engine. */
export interface Check {
  /** Offers to check a result; `signal` is aborted when something else is asked. */
  readonly offer: (request: SearchRequest, result: SearchResult, signal: AbortSignal) => void;
  readonly hide: () => void;
}

/** What came of a check, for styles and tests, and the words for it. */
interface Verdict {
  readonly state: 'agree' | 'differ' | 'undecidable' | 'failed';
  readonly words: readonly Child[];
}

/** Builds the check in its place. Nothing of Pagefind is loaded before the button is pressed. */
export function createCheck(place: HTMLElement, context: PageContext, reader: IndexReader): Check {
  const { strings } = context;
  const answer = element('div', { role: 'status', 'aria-live': 'polite' });
  const button = element('button', { type: 'button', 'data-check-button': true }, strings.check);
  let press = () => {};
  button.addEventListener('click', () => press());
  const hide = () => {
    place.replaceChildren();
    place.removeAttribute('data-check-state');
  };
  return {
    hide,
    offer: (request, result, signal) => {
      if (result.searched.clauses.length === 0) return;
      answer.replaceChildren();
      place.replaceChildren(button, answer);
      press = async () => {
        place.setAttribute('data-check-state', 'loading');
        answer.replaceChildren(element('p', {}, strings.checking));
        const { state, words } = await checkResult(context, reader, request, result).catch(
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

/** Asks Pagefind which articles have what was searched and compares, over all articles, whatever the filters. */
async function checkResult(
  context: PageContext,
  reader: IndexReader,
  request: SearchRequest,
  { searched, hits: shown, manifest }: SearchResult,
): Promise<Verdict> {
  const { strings } = context;
  const undecidable = (why: keyof typeof strings.undecidable): Verdict => ({
    state: 'undecidable',
    words: [element('p', {}, strings.undecidable[why])],
  });
  const why = whyUndecidable(searched, request.exactScript);
  if (why) return undecidable(why);
  const pagefind = await openPagefind(reader, siteRoot());
  if (!pagefind) return undecidable('absent');
  const filtered = hasFilters(request.filters);
  const hits = filtered ? (await runSearch(reader, { ...request, filters: { values: {} } })).hits : shown;
  const [theirs, records] = await Promise.all([
    decideByPagefind(pagefind, searched),
    Promise.all(hits.map(({ article }) => reader.record(article))),
  ]);
  const ours = new Set(records.map(({ url }) => url));
  const onlyOurs = records.filter(({ url }) => !theirs.has(url));
  const onlyPagefind = [...theirs.values()].filter(({ url }) => !ours.has(url));
  const counts = { n: ours.size, p: theirs.size };
  const scope = filtered ? ` ${fill(strings.checkWhole, { articles: manifest.articles })}` : '';
  if (onlyOurs.length === 0 && onlyPagefind.length === 0) {
    const template = ours.size === 0 ? strings.checkAgreeNone : strings.checkAgree;
    return { state: 'agree', words: [element('p', {}, fill(template, counts) + scope)] };
  }
  const words: Child[] = [element('p', {}, fill(strings.checkDiffer, counts) + scope)];
  if (onlyOurs.length > 0)
    words.push(element('p', {}, strings.onlyOurs), renderArticles(context, onlyOurs, 'data-only-ours'));
  if (onlyPagefind.length > 0)
    words.push(
      element('p', {}, strings.onlyPagefind),
      renderArticles(context, onlyPagefind, 'data-only-pagefind'),
    );
  return { state: 'differ', words };
}
