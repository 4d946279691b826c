import { formatIssues } from './format-issues.ts';
import type { Issue } from './issue.ts';
import type { Bilingual } from './issue-rule.ts';

/**
 * Renders issues for a person: the errors, then the warnings, then how many there are of each.
 * @returns an empty string for no issues; no trailing newline.
 */
export function formatReport(issues: readonly Issue[], language: keyof Bilingual): string {
  if (issues.length === 0) return '';
  const errors = issues.filter(({ severity }) => severity === 'error');
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  const parts = [errors, warnings].map((part) => formatIssues(part, 'text', language));
  return [...parts, summary(issues, errors.length, warnings.length)[language]]
    .filter((part) => part !== '')
    .join('\n\n');
}

function summary(issues: readonly Issue[], errors: number, warnings: number): Bilingual {
  const files = new Set(issues.map(({ file }) => file)).size;
  const mendable = issues.filter(({ edit }) => edit).length;
  return {
    zh: `${files} 个文件：${errors} 个错误（必须改），${warnings} 个警告（请看一看）${mendable > 0 ? `；其中 ${mendable} 个可用 --fix 改好` : ''}。`,
    en: `${count(files, 'file')}: ${count(errors, 'error')} to mend, ${count(warnings, 'warning')} to look at${mendable > 0 ? `; --fix mends ${mendable} of them` : ''}.`,
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
