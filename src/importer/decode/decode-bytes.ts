import iconv from 'iconv-lite';
import { buildIssue, type Issue, startOf } from '../../issues/issue.ts';
import { decodeAs, detectEncoding } from './detect-encoding.ts';
import { inlineFrames } from './inline-frames.ts';
import type { Repair } from './line.ts';
import { isMhtml, type LetterHead, type MhtmlFrame, parseMhtml } from './mhtml.ts';
import { scorePlausibility } from './plausibility.ts';
import { undoMojibake } from './undo-mojibake.ts';

export interface DecodeHints {
  /** The path as the user typed it, for issues; a name ending in `.mhtml`, `.mht` or `.eml` is taken at its word. */
  readonly fileName: string;
  /** The charset told from outside, e.g. by a header; undefined when nothing was told. */
  readonly declared?: string;
}

export interface DecodedText {
  /** The text with `\n` line ends and no byte order mark; for a web archive the HTML of its page. */
  readonly text: string;
  /** The encoding the bytes were read with, by its canonical label. */
  readonly encoding: string;
  readonly repairs: readonly Repair[];
  readonly issues: readonly Issue[];
  /** True when the bytes stop within a character; what there is of it is no part of the text. */
  readonly isTorn: boolean;
  /** The address a web archive was saved from. */
  readonly url?: string;
  /** The head of a saved letter. */
  readonly letter?: LetterHead;
}

/** What the UTF-8 bytes of U+FFFD give when they are read as GBK: the characters themselves are gone for good. */
const LOST_MARK = /(?:锟斤拷)+锟?|(?:锟斤拷)*锟斤(?!拷)|\uFFFD{2,}/gu;

/** What the first bytes of a character give where a file stops within it; more than one are damage. */
const TORN_CHARACTER = /(?<!\uFFFD)\uFFFD$/;

/** Ways in which lines and pages end; U+0085 may be the byte of a character that was read wrongly. */
const LINE_END = /\r+\n|[\r\v\f\u2028\u2029]/g;

/** With more than this part of the text gone, an article of it would be worthless. */
const MOST_LOST = 0.1;

/**
 * Turns the bytes of a saved page into text: finds the encoding, opens web archives, and undoes text that was
 * read with the wrong encoding before it was saved, for the whole file or line by line. What the bytes no longer
 * hold stands as U+FFFD and is told in an issue; a file most of which is lost gives an error.
 */
export function decodeBytes(bytes: Uint8Array, hints: DecodeHints): DecodedText {
  const archive = /\.(?:mht(?:ml)?|eml)$/i.test(hints.fileName) || isMhtml(bytes);
  const page = archive ? parseMhtml(bytes) : undefined;
  if (archive && !page)
    return { text: '', encoding: 'utf-8', repairs: [], issues: [noPage(hints.fileName)], isTorn: false };
  const content = page?.bytes ?? bytes;
  const detected = detectEncoding(content, page?.charset ?? hints.declared);
  const whole = inlineFrames(decodeAs(content, detected.encoding), decodeFrames(page?.frames ?? []));
  const decoded = whole.replace(LINE_END, '\n').replaceAll('\0', '');
  const raw = decoded.replace(TORN_CHARACTER, '');
  const reread = rereadWhole(raw);
  const undone = undoLines(reread ?? raw);
  const lost = markLost(undone.text);
  const issues = [
    ...(detected.wrongly === undefined
      ? []
      : [wrongCharset(hints.fileName, detected.wrongly, detected.encoding)]),
    ...lostIssues(hints.fileName, lost.text),
    ...unreadableIssues(hints.fileName, lost.text),
  ];
  return {
    text: lost.text,
    encoding: detected.encoding,
    repairs: [
      ...(reread === undefined ? [] : [rereadRepair(raw, reread)]),
      ...undone.repairs,
      ...lost.repairs,
    ],
    issues,
    isTorn: raw !== decoded,
    ...(page?.url === undefined ? {} : { url: page.url }),
    ...(page?.letter === undefined ? {} : { letter: page.letter }),
  };
}

/** The pages of frames, each in its own encoding, by the addresses that call them. */
function decodeFrames(frames: readonly MhtmlFrame[]): Map<string, string> {
  return new Map(
    frames.flatMap(({ bytes, charset, addresses }) => {
      const html = decodeAs(bytes, detectEncoding(bytes, charset).encoding);
      return addresses.map((address): [string, string] => [address, html]);
    }),
  );
}

/** Sound Chinese, mirror damage and all, reads better than this (mean logarithm per character); nothing else does. */
const SOUND = -11;
/** Characters outside ASCII from which it can be judged how a text reads. */
const ENOUGH = 40;
/** Wrong readings of whole files between the encodings of two bytes, as [what it was, what it was read as]. */
const DOUBLE_BYTE_READINGS = [
  ['big5', 'gb18030'],
  ['gb18030', 'big5'],
] as const;

/** Undoes the reading of Big5 as GBK and of GBK as Big5, where a file reads like no Chinese at all. */
function rereadWhole(text: string): string | undefined {
  const sample = text.slice(0, 20_000);
  const score = scorePlausibility(sample);
  if (score >= SOUND || countForeign(sample) < ENOUGH) return undefined;
  const undo = (part: string, [was, readAs]: (typeof DOUBLE_BYTE_READINGS)[number]) =>
    // A character that the converter lost stands between bytes that it did not.
    part
      .split('\uFFFD')
      .map((piece) => iconv.decode(iconv.encode(piece, readAs), was))
      .join('\uFFFD');
  const reading = DOUBLE_BYTE_READINGS.find((one) => scorePlausibility(undo(sample, one)) >= SOUND);
  return reading && undo(text, reading);
}

function rereadRepair(from: string, to: string): Repair {
  const at = from.split('\n').findIndex((line) => /[^\0-\x7f]/.test(line));
  const line = (text: string) => text.split('\n')[at] ?? '';
  return { line: at + 1, from: line(from), to: line(to), kind: 'encoding', certain: true };
}

/** Says what was seen where a text is not Chinese in any way it was tried to be read. */
function unreadableIssues(file: string, text: string): Issue[] {
  const foreign = countForeign(text);
  const isMost = foreign > (text.match(/\p{L}/gu)?.length ?? 0) / 3;
  if (foreign < ENOUGH || !isMost || scorePlausibility(text) >= SOUND) return [];
  const line = text.split('\n').findIndex((one) => countForeign(one) > 5);
  const seen = (text.split('\n')[line] ?? '').match(/[^\0-\x7f][^\n]{0,20}/u)?.[0] ?? '';
  return [buildIssue({ file, line: line + 1, column: 1 }, { code: 'encoding-unknown', begins: seen.trim() })];
}

function countForeign(text: string): number {
  return text.match(/[^\0-\x7f]/g)?.length ?? 0;
}

/** Where so large a part of the lines was spoiled the same way, short lines need less evidence of their own. */
const MANY_LINES = 0.3;

/** Characters from which a line, be it all of a page, is too long to try every wrong reading of it. */
const LONGEST_UNDONE = 2_000_000;

/** Undoes mojibake line by line; a whole file that was spoiled is the case where every line was. */
function undoLines(text: string): { text: string; repairs: Repair[] } {
  const lines = text.split('\n');
  const first = lines.map((line) => (line.length > LONGEST_UNDONE ? undefined : undoMojibake(line)));
  const foreign = lines.filter((line) => /[^\0-\x7f]/.test(line)).length;
  const many = first.filter((one) => one !== undefined).length > MANY_LINES * foreign;
  const repairs: Repair[] = [];
  const done = lines.map((line, at) => {
    const undone = first[at] ?? (many && line.length <= LONGEST_UNDONE ? undoMojibake(line, 0) : undefined);
    if (!undone) return line;
    const certain = undone.lost + undone.guessed === 0;
    repairs.push({ line: at + 1, from: line, to: undone.text, kind: 'encoding', certain });
    return undone.text;
  });
  return { text: done.join('\n'), repairs };
}

function markLost(text: string): { text: string; repairs: Repair[] } {
  const repairs: Repair[] = [];
  if (!text.includes('锟') && !text.includes('\uFFFD\uFFFD')) return { text, repairs };
  const lines = text.split('\n').map((line, at) =>
    line.replace(LOST_MARK, (from) => {
      repairs.push({ line: at + 1, from, to: '\uFFFD', kind: 'encoding', certain: false, candidates: [] });
      return '\uFFFD';
    }),
  );
  return { text: lines.join('\n'), repairs };
}

function lostIssues(file: string, text: string): Issue[] {
  const lost = text.split('\uFFFD').length - 1;
  if (lost === 0) return [];
  const first = text.indexOf('\uFFFD');
  const lines = text.slice(0, first).split('\n');
  const much = lost > MOST_LOST * text.replace(/[\0-\x7f]/g, '').length;
  return [
    buildIssue(
      { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
      { code: much ? 'encoding-lost' : 'encoding-damaged', places: lost },
    ),
  ];
}

function wrongCharset(file: string, declared: string, encoding: string): Issue {
  return buildIssue(startOf(file), { code: 'encoding-misdeclared', declared, encoding });
}

function noPage(file: string): Issue {
  return buildIssue(startOf(file), { code: 'mhtml-without-page' });
}
