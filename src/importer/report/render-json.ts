import { sayIssue } from '../../issues/format-issues.ts';
import type { Bilingual } from '../../issues/issue-rule.ts';
import { concealWords } from './conceal.ts';
import type { ImportResult } from './import-result.ts';

/** The `--json` report: one array, one element a capture, in the order they were given. */
export function renderImportJson(results: readonly ImportResult[], language: keyof Bilingual = 'zh'): string {
  const elements = results.map((result) => ({
    ...buildElement(result, language),
    issues: result.issues.map((issue) => sayIssue(issue, language)),
  }));
  return JSON.stringify(elements, null, 2);
}

function buildElement(
  { file, id, article, events, text, mdx, removed, repaired }: ImportResult,
  language: keyof Bilingual,
): object {
  return {
    file,
    id: id ?? null,
    article: article ? { ...article, events } : null,
    text,
    mdx,
    removed: removed.map((one) => ({ ...one, text: concealWords(one, language) })),
    repaired: repaired.map(({ line, from, to, kind, certain, candidates }) => ({
      line,
      from,
      to,
      kind,
      certain,
      ...(candidates && { candidates }),
    })),
  };
}
