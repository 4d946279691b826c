import { TEXT_CAME } from '../article-text/text-came.ts';

/** Marks on the page of an article what was searched. Only a reader who comes from a search needs any of it. */
export function connectMatchBar(): void {
  if (!new URLSearchParams(location.search).has('q')) return;
  const title = document.querySelector('article h1');
  const highlight = () => {
    const body = document.querySelector('[data-article-body]');
    void import('./highlight-matches.ts').then(({ highlightMatches }) =>
      highlightMatches(title, body, location.search),
    );
  };
  if (document.querySelector('[data-text-elsewhere]')) document.addEventListener(TEXT_CAME, highlight);
  else highlight();
}
