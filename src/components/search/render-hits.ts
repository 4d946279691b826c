import { formatEdtf } from '../../dates/format-edtf.ts';
import type { ArticleText } from '../../search/format/manifest.ts';
import {
  buildExcerpt,
  cutExcerpt,
  type ExcerptPart,
  markMatches,
  markText,
} from '../../search/match/excerpt.ts';
import type { Hit, SearchResult } from '../../search/match/run-search.ts';
import { wantedPhrases } from '../../search/match/wanted-phrases.ts';
import { renderQuery } from '../../search/query.ts';
import { element, fill } from '../browser/element.ts';
import { labelOf, type WorkspaceContext } from '../workspace/workspace-context.ts';
import type { PageContext } from './page-context.ts';

/** The list items of some hits, with their texts. */
export function renderHits(
  context: PageContext,
  workspace: WorkspaceContext,
  result: SearchResult,
  hits: readonly { readonly hit: Hit; readonly article: ArticleText }[],
  exactScript: boolean,
): HTMLLIElement[] {
  const phrases = wantedPhrases(result.searched);
  const query = renderQuery(result.searched);
  const lang = context.language === 'en' ? 'zh-Hans' : undefined;
  return hits.map(({ hit, article }) => {
    const address = new URLSearchParams(
      query === '' ? {} : { q: query, ...(exactScript ? { exact: '1' } : {}) },
    );
    const href = `${context.prefix}${article.url}${query === '' ? '' : `?${address}#match-1`}`;
    const meta = [
      formatEdtf(article.published ?? '', context.language),
      placePath(workspace, result, hit.article) || context.strings.unplaced,
      article.source ? element('span', { lang }, article.source) : context.strings.noSource,
      single(workspace, result, 'type', hit.article),
      hit.occurrences > 0 ? fill(context.strings.occurrences, { n: hit.occurrences }) : '',
    ];
    const found = result.found?.get(hit.article);
    const title = found
      ? markMatches(article.title, found.title)
      : markText(article.title, phrases.title, exactScript);
    const text = found
      ? cutExcerpt(article.text, found.text)
      : buildExcerpt(article.text, phrases.text, exactScript);
    return element(
      'li',
      { 'data-result': article.id },
      element('h2', {}, element('a', { href, lang }, ...marked(title))),
      element('p', { class: 'meta' }, ...meta.filter((part) => part !== '').map(ownSpan)),
      element('p', { class: 'hit-text', lang }, ...marked(text)),
    );
  });
}

/** A part of the line about an article, in an element of its own. */
function ownSpan(part: string | HTMLElement): HTMLElement {
  return typeof part === 'string' ? element('span', {}, part) : part;
}

function marked(parts: readonly ExcerptPart[]): (string | HTMLElement)[] {
  return parts.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text));
}

function single(context: WorkspaceContext, result: SearchResult, facet: 'type', article: number): string {
  const value = result.dictionaries.facets[facet][(result.columns.single[facet][article] ?? 0) - 1];
  return value ? labelOf(context, facet, value) : '';
}

function placePath(
  context: WorkspaceContext,
  { columns, dictionaries }: SearchResult,
  article: number,
): string {
  const steps: string[] = [];
  let number = (columns.single.place[article] ?? 0) - 1;
  for (let place = dictionaries.facets.place[number]; place; place = dictionaries.facets.place[number]) {
    steps.unshift(labelOf(context, 'place', place));
    number = place.parent ?? -1;
  }
  return steps.join(' · ');
}
