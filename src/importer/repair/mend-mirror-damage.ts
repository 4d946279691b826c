import type { Line, Repair, UnclearMark } from '../decode/line.ts';
import { isPrivateUse } from '../language/gbk.ts';
import { buildPageCounts } from '../language/score-text.ts';
import { isTraditionalText } from '../language/script-table.ts';
import { type AnnotationTable, buildAnnotationTable } from './annotation-table.ts';
import { fillHoles, LOST_CHARACTER } from './fill-holes.ts';
import { type MendedLine, mendLine } from './mend-line.ts';
import { HOLE } from './read-step.ts';
import { stripAnnotations } from './strip-annotations.ts';

export interface MendedLines {
  readonly lines: readonly Line[];
  readonly repairs: readonly Repair[];
  readonly marks: readonly UnclearMark[];
  /** True when the page bears a mirror's annotations. */
  readonly mirror: boolean;
}

/** Lines that can need mending at all: a `?`, a private-use or replacement character, an annotation. */
const SUSPECT = /[?\uFFFD\uE000-\uF8FF]/u;

/**
 * States that the searches of a page may weigh, for any page and for each of its characters besides. The most that
 * 400 generated pages of every damage took was 13,414, and 19 a character; where question marks stand by the
 * hundred, as when all letters were lost, each would otherwise cost a second of its own.
 */
const LEAST_STATES = 25_000;
const STATES_OF_CHARACTER = 10;

/**
 * Undoes the damage of mirror sites, which hold a page as GBK bytes and write into them without regard to
 * character borders: annotations behind characters (`創(chuàng )`), and full-width ！ and ？ set apart. Where
 * the match lay across two characters, the bytes are put together again and decoded anew. Must run before any
 * step that changes punctuation or script, since the visible characters stand for bytes here.
 * @returns lines of the same number and numbering; a mark for every damage that stayed unclear.
 */
export function mendMirrorDamage(lines: readonly Line[]): MendedLines {
  const table = buildAnnotationTable(lines);
  if (!table.mirror && !lines.some((line) => SUSPECT.test(line.text)))
    return { lines, repairs: [], marks: [], mirror: false };
  const mended = mendLines(lines, table);
  const whole = mended.map((one) => one.line.text).join('\n');
  const filled = mended.map((one) => fillHoles(one.line, one.marks, whole));
  return {
    lines: filled.map((one) => one.line),
    repairs: mended.flatMap((one, at) => [...one.repairs.map(showHoles), ...(filled[at]?.repairs ?? [])]),
    marks: filled.flatMap((one) => [...one.marks, ...findForeign(one.line, one.marks)]),
    mirror: table.mirror,
  };
}

function mendLines(lines: readonly Line[], table: AnnotationTable): MendedLine[] {
  const done = lines.map((line) => (SUSPECT.test(line.text) ? undefined : stripAnnotations(line, table)));
  if (done.every((one) => one !== undefined)) return done;
  const sound = done.flatMap((one) => (one ? [one.line.text] : []));
  const traditional = table.mirror || isTraditionalText(lines.map((line) => line.text).join(''));
  const characters = lines.reduce((sum, line) => sum + line.text.length, 0);
  const effort = { states: LEAST_STATES + STATES_OF_CHARACTER * characters };
  const page = { table, counts: buildPageCounts(sound), traditional, effort };
  return lines.map((line, at) => done[at] ?? mendLine(line, page));
}

/** A record shows an eaten character as the text does. */
function showHoles(repair: Repair): Repair {
  if (!repair.to.includes(HOLE)) return repair;
  const show = (text: string) => text.replaceAll(HOLE, LOST_CHARACTER);
  const candidates = repair.candidates?.map(show);
  return { ...repair, to: show(repair.to), ...(candidates ? { candidates } : {}) };
}

/** Private-use and replacement characters that nothing explained, outside the spans already marked. */
function findForeign(line: Line, marks: readonly UnclearMark[]): UnclearMark[] {
  const sorted = marks.toSorted((a, b) => a.start - b.start);
  const found: UnclearMark[] = [];
  let next = 0;
  for (let at = 0; at < line.text.length; at++) {
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const code = line.text.charCodeAt(at);
    if (!isPrivateUse(code) && code !== 0xfffd) continue;
    if ((sorted[next]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    found.push({ line: line.line, start: at, end: at + 1, candidates: [] });
  }
  return found;
}
