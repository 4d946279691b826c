import type { ImportResult } from './import-result.ts';

/** The `--json` report: one array, one element a capture, in the order they were given. */
export function renderImportJson(results: readonly ImportResult[]): string {
  return JSON.stringify(results.map(buildElement), null, 2);
}

function buildElement({
  file,
  id,
  article,
  events,
  text,
  mdx,
  removed,
  repaired,
  issues,
}: ImportResult): object {
  return {
    file,
    id: id ?? null,
    article: article ? { ...article, events } : null,
    text,
    mdx,
    removed,
    repaired: repaired.map(({ line, from, to, kind, certain, candidates }) => ({
      line,
      from,
      to,
      kind,
      certain,
      ...(candidates && { candidates }),
    })),
    issues,
  };
}
