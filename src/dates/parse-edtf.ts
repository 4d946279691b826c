import { parse } from 'edtf';
import type { IssueText } from '../issues/issue.ts';
import { daysInMonth } from './calendar.ts';
import { edtfBounds } from './edtf-bounds.ts';
import { type EdtfValue, readEdtfShape } from './edtf-value.ts';
import { suggestEdtf } from './suggest-edtf.ts';
import { findUnusedForm } from './unused-edtf.ts';

/** Why a string is no date, and where: `column` counts UTF-16 units from 1 within the string. */
export type EdtfProblem = { readonly column: number } & IssueText<
  'date-impossible' | 'date-malformed' | 'date-reversed' | 'date-unsupported'
>;

export type ParsedEdtf =
  | { readonly ok: true; readonly value: EdtfValue }
  | { readonly ok: false; readonly problem: EdtfProblem };

/** Characters of a date. The longest that archives write take some thirty, and the grammar takes its time. */
const LONGEST = 100;

/**
 * Parses and checks an EDTF string (ISO 8601-2, level 2, as far as this archive uses it). The `edtf` grammar
 * decides the syntax; days that do not exist and reversed intervals are refused on top of it, because the
 * grammar lets 29 February pass in any year. Never throws.
 */
export function parseEdtf(text: string): ParsedEdtf {
  if (text.length > LONGEST) {
    const shown = `${text.slice(0, LONGEST)}…`;
    return {
      ok: false,
      problem: {
        code: 'date-malformed',
        column: 1,
        text: shown,
        unexpected: undefined,
        suggestion: undefined,
      },
    };
  }
  const impossible = findImpossible(text);
  if (impossible) return { ok: false, problem: impossible };
  const unused = findUnusedForm(text);
  if (unused) return { ok: false, problem: { code: 'date-unsupported', column: 1, text, unused } };
  const syntax = findSyntaxError(text);
  if (syntax) return { ok: false, problem: syntax };
  const value = readEdtfShape(text);
  if (!value) {
    const form = { kind: 'other', suggestion: suggestEdtf(text) ?? undefined } as const;
    return { ok: false, problem: { code: 'date-unsupported', column: 1, text, unused: form } };
  }
  return findReversed(text, value) ?? { ok: true, value };
}

/** A plain year, month or day, whose month and day have been checked: the grammar, which is slow, accepts all. */
const PLAIN = /^\d{4}(-\d\d){0,2}$/;

function findSyntaxError(text: string): EdtfProblem | null {
  if (PLAIN.test(text)) return null;
  try {
    parse(text, { level: 2 });
    return null;
  } catch (error) {
    const offset = offsetOf(error);
    const column = Math.min(offset ?? 0, Math.max(text.length - 1, 0)) + 1;
    const unexpected = (offset === null ? '' : text.slice(offset, offset + 1)) || undefined;
    return { code: 'date-malformed', column, text, unexpected, suggestion: suggestEdtf(text) ?? undefined };
  }
}

// The grammar reports an impossible 31 as an unexpected "1"; this says it in an editor's words.
function findImpossible(text: string): EdtfProblem | null {
  for (const match of text.matchAll(
    /(?<![\d-])[~?%]?(\d{4}|XXXX)[~?%]?-[~?%]?(\d\d)(?:[~?%]?-[~?%]?(\d\d))?(?!\d)/g,
  )) {
    const [whole, yearText = '', monthText = '', dayText] = match;
    const month = Number(monthText);
    const monthAt = match.index + whole.indexOf('-') + whole.slice(whole.indexOf('-')).search(/\d/);
    if (
      dayText === undefined
        ? month === 0 || (month > 12 && month < 21) || month > 41
        : month < 1 || month > 12
    ) {
      return {
        code: 'date-impossible',
        column: monthAt + 1,
        text,
        unit: 'month',
        found: monthText,
        range: '1–12',
        coarser: yearText,
      };
    }
    if (dayText === undefined) continue;
    const last = daysInMonth(yearText === 'XXXX' ? null : Number(yearText), month);
    const day = Number(dayText);
    if (day >= 1 && day <= last) continue;
    const dayAt = match.index + whole.length - 2;
    const coarser = `${yearText}-${monthText}`;
    return {
      code: 'date-impossible',
      column: dayAt + 1,
      text,
      unit: 'day',
      found: dayText,
      range: `1–${last}`,
      nearest: `${coarser}-${day === 0 ? '01' : last}`,
      coarser,
    };
  }
  return null;
}

function findReversed(text: string, value: EdtfValue): ParsedEdtf | null {
  if (value.kind === 'point') return null;
  const { from, to } = edtfBounds(text);
  if (from === null || to === null || from <= to) return null;
  const [start = '', end = ''] = text.split('/');
  const swapped = `${end}/${start}`;
  return { ok: false, problem: { code: 'date-reversed', column: start.length + 2, text, swapped } };
}

function offsetOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('offset' in error)) return null;
  return typeof error.offset === 'number' ? error.offset : null;
}
