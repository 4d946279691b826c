import { parse } from 'edtf';
import type { IssueText } from '../issues/issue.ts';
import type { IssueCode } from '../issues/issue-rules.ts';
import { daysInMonth } from './calendar.ts';
import { edtfBounds } from './edtf-bounds.ts';
import { type EdtfValue, readEdtfShape } from './edtf-value.ts';
import { suggestEdtf } from './suggest-edtf.ts';
import { findUnusedForm } from './unused-edtf.ts';

/** Why a string is no date, and where: `column` counts UTF-16 units from 1 within the string. */
export interface EdtfProblem extends IssueText {
  readonly column: number;
}

export type ParsedEdtf =
  | { readonly ok: true; readonly value: EdtfValue }
  | { readonly ok: false; readonly problem: EdtfProblem };

const FORMS = 'Write a day, month or year such as "2016-12-09", "2016-12" or "2016".';

/**
 * Parses and checks an EDTF string (ISO 8601-2, level 2, as far as this archive uses it). The `edtf` grammar
 * decides the syntax; days that do not exist and reversed intervals are refused on top of it, because the
 * grammar lets 29 February pass in any year. Never throws.
 */
export function parseEdtf(text: string): ParsedEdtf {
  const impossible = findImpossible(text);
  if (impossible) return { ok: false, problem: impossible };
  const unused = findUnusedForm(text);
  if (unused) return problem('date-unsupported', 1, unused.what, unused.fix);
  const syntax = findSyntaxError(text);
  if (syntax) return { ok: false, problem: syntax };
  const value = readEdtfShape(text);
  if (!value) {
    const what = `"${text}" is EDTF, but a form this archive cannot place on a timeline.`;
    const fix = fixFor(text, 'Use one date or one interval without a time of day.');
    return problem('date-unsupported', 1, what, fix);
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
    const found = offset === null ? 'incomplete or unknown form' : `"${text.slice(offset, offset + 1)}"`;
    const what = text === '' ? 'The date is empty.' : `Unexpected ${found} in "${text}", expected EDTF.`;
    return { code: 'date-malformed', column, what, fix: fixFor(text, FORMS) };
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
      return impossible(text, monthAt, `month ${monthText}`, '1–12', yearText);
    }
    if (dayText === undefined) continue;
    const last = daysInMonth(yearText === 'XXXX' ? null : Number(yearText), month);
    const day = Number(dayText);
    if (day >= 1 && day <= last) continue;
    const dayAt = match.index + whole.length - 2;
    const nearest = `${yearText}-${monthText}-${day === 0 ? '01' : last}`;
    return impossible(text, dayAt, `day ${dayText}`, `1–${last}`, nearest, `${yearText}-${monthText}`);
  }
  return null;
}

function impossible(
  text: string,
  at: number,
  found: string,
  range: string,
  nearest: string,
  coarser?: string,
): EdtfProblem {
  const what = `Unexpected ${found} in "${text}", expected ${range}.`;
  const fix = coarser
    ? `Write "${nearest}", or "${coarser}" if the source gives no day.`
    : `Write a month from 01 to 12, or "${nearest}" if the source gives no month.`;
  return { code: 'date-impossible', column: at + 1, what, fix };
}

function findReversed(text: string, value: EdtfValue): ParsedEdtf | null {
  if (value.kind === 'point') return null;
  const { from, to } = edtfBounds(text);
  if (from === null || to === null || from <= to) return null;
  const [start = '', end = ''] = text.split('/');
  const what = `The interval "${text}" ends before it starts.`;
  return problem('date-reversed', start.length + 2, what, `Write "${end}/${start}" if the two were swapped.`);
}

function problem(code: IssueCode, column: number, what: string, fix: string): ParsedEdtf {
  return { ok: false, problem: { code, column, what, fix } };
}

function fixFor(text: string, otherwise: string): string {
  const suggestion = suggestEdtf(text);
  return suggestion === null ? otherwise : `Write "${suggestion}".`;
}

function offsetOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('offset' in error)) return null;
  return typeof error.offset === 'number' ? error.offset : null;
}
