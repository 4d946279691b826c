import { formatIssues } from '../../issues/format-issues.ts';
import type { Bilingual } from '../../issues/issue-rule.ts';
import { showControls } from '../../issues/show-controls.ts';
import type { Removal, Repair } from '../decode/line.ts';
import { sayChoice } from './choices.ts';
import { concealWords } from './conceal.ts';
import type { ImportResult } from './import-result.ts';
import type { Painter } from './painter.ts';
import { OUTCOME_WORDS, reportWord, type WriteOutcome } from './report-words.ts';

type Language = keyof Bilingual;

const LONGEST = 60;

/** An article's outcome and, where it has one, its path and the difference to the file that stands there. */
export interface ReportedResult {
  readonly result: ImportResult;
  readonly outcome: WriteOutcome;
  readonly path?: string;
  readonly diff?: string;
}

/**
 * Renders what became of one capture for a person: one line, then what was moved to the front matter, dropped
 * (red) and mended (red to green), then the issues. An unchanged article is one line. Spam is counted, never printed.
 */
export function renderResult(
  { result, outcome, path, diff }: ReportedResult,
  paint: Painter,
  language: Language = 'zh',
): string {
  const colour =
    outcome === 'failed' || outcome === 'differs' ? 'red' : outcome === 'duplicate' ? 'yellow' : 'green';
  const head = `${paint(showControls(result.file), 'bold')} ${paint(OUTCOME_WORDS[outcome][language], colour)}${path ? ` ${showControls(path)}` : ''}`;
  const issues = result.issues.length > 0 ? formatIssues(result.issues, 'text', language) : '';
  if (outcome === 'unchanged') return head;
  if (outcome === 'duplicate') return joinParts([head, issues]);
  return joinParts([
    head,
    result.article ? `  ${showControls(result.article.title)}` : '',
    result.choices.map((choice) => `  ? ${showControls(sayChoice(choice, language))}`).join('\n'),
    result.removed.map((removal) => renderRemoval(removal, paint, language)).join('\n'),
    renderRepairs(result.repaired, paint, language),
    diff ?? '',
    issues,
  ]);
}

/** Lines that were read into the front matter, so nothing of them is lost. */
const MOVED = new Set(['title', 'metadata', 'byline', 'editor']);

function renderRemoval({ line, text, reason }: Removal, paint: Painter, language: Language): string {
  const word = paint(`[${reportWord(reason, language)}]`, 'dim');
  if (MOVED.has(reason)) return `  ${line} > ${shorten(showControls(text))} ${word}`;
  const shown = shorten(showControls(concealWords({ text, reason }, language)));
  return `  ${paint(`${line} - ${shown}`, 'red')} ${word}`;
}

/** Repairs that are mechanical and certain; they are counted, not shown one by one. */
const ROUTINE = new Set(['annotation', 'script', 'punctuation', 'quote', 'whitespace']);

/** Counts of routine repairs, then the others of each line on one row: `13 ~ ?lián)Q新天 → 換新天`. */
function renderRepairs(all: readonly Repair[], paint: Painter, language: Language): string {
  const counts = new Map<string, number>();
  for (const { kind, certain } of all) {
    if (ROUTINE.has(kind) && certain) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const summary = [...counts].map(([kind, count]) => `${reportWord(kind, language)} ×${count}`).join(', ');
  const repairs = all.filter(({ kind, certain }) => !(ROUTINE.has(kind) && certain));
  return joinParts([summary && `  ~ ${summary}`, renderRows(repairs, paint, language)]);
}

function renderRows(repairs: readonly Repair[], paint: Painter, language: Language): string {
  const rows = new Map<number, Map<string, number>>();
  for (const { line, from, to, kind, certain } of repairs) {
    const change = `${paint(shorten(visible(from)), 'red')} → ${paint(shorten(visible(to)), 'green')}${certain ? '' : paint('?', 'yellow')} ${paint(reportWord(kind, language), 'dim')}`;
    const row = rows.get(line) ?? new Map<string, number>();
    row.set(change, (row.get(change) ?? 0) + 1);
    rows.set(line, row);
  }
  return [...rows]
    .map(([line, row]) => {
      const changes = [...row].map(([change, count]) => (count > 1 ? `${change} ×${count}` : change));
      return `  ${line} ~ ${changes.join(', ')}`;
    })
    .join('\n');
}

function visible(text: string): string {
  return showControls(text.replaceAll('\n', '⏎'))
    .replace(/[\u00a0\u3000]/g, '␣')
    .replace(/^\s+|\s+$/g, (blanks) => '␣'.repeat(blanks.length));
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST
    ? text
    : `${characters.slice(0, LONGEST).join('')}… (${characters.length})`;
}

function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
