import { findForbidden } from '../hanzi/forbidden-characters.ts';
import { buildIssue, hasErrors, type Issue, startOf } from '../issues/issue.ts';
import { positionAt } from '../issues/position.ts';
import { LIMITS } from './limits.ts';

/** A content file as it lies on the disk. */
export interface ContentBytes {
  /** Path to print in messages. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface DecodedSource {
  /** Its text, with plain line ends and without a byte order mark; absent when it has an error. */
  readonly source?: string;
  readonly issues: readonly Issue[];
}

/**
 * Decodes a content file as strict UTF-8: nothing is replaced in silence, and nothing stands in the text that does
 * not show. A byte order mark and line ends of old Macs are mended, and said.
 */
export function decodeSource({ file, bytes }: ContentBytes): DecodedSource {
  const refused = refuseBytes(file, bytes);
  if (refused.length > 0) return { issues: refused };
  const issues: Issue[] = [];
  let source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (source.startsWith('\uFEFF')) {
    source = source.slice(1);
    issues.push(buildIssue(startOf(file), { code: 'file-bom' }));
  }
  const loneReturn = source.search(/\r(?!\n)/);
  if (loneReturn !== -1) {
    const at = positionAt(source, loneReturn);
    issues.push(buildIssue({ file, ...at }, { code: 'file-line-ends' }));
    source = source.replace(/\r(?!\n)/g, '\n');
  }
  const conflict = findConflict(source);
  if (conflict !== -1) {
    issues.push(buildIssue({ file, ...positionAt(source, conflict) }, { code: 'file-conflict' }));
  }
  for (const { offset, kind, name } of findForbidden(source, LIMITS.issues)) {
    issues.push(
      buildIssue({ file, ...positionAt(source, offset) }, { code: 'character-forbidden', kind, name }),
    );
  }
  return hasErrors(issues) ? { issues } : { source, issues };
}

/** The lines that git writes around and between two versions that it could not merge. */
const CONFLICT = [/^<{7}(?: .*)?\r?$/m, /^={7}\r?$/m, /^>{7}(?: .*)?\r?$/m] as const;

/** Where two versions begin of which nobody has chosen one; -1 where there are none. */
function findConflict(source: string): number {
  const [start = -1, middle = -1, end = -1] = CONFLICT.map((line) => source.search(line));
  return middle === -1 || end === -1 ? -1 : start;
}

/** Any few bytes are some character of GBK; words are not made by accident. */
const HAN = /[\u4e00-\u9fff]{4}/;

/** What keeps bytes from being text at all; empty when they are UTF-8 of a fair size. */
function refuseBytes(file: string, bytes: Uint8Array): Issue[] {
  if (bytes.length > LIMITS.bytes) {
    const found = { part: 'file', size: bytes.length, most: LIMITS.bytes } as const;
    return [buildIssue(startOf(file), { code: 'file-too-large', ...found })];
  }
  if (isUtf16(bytes)) return [buildIssue(startOf(file), { code: 'file-encoding', encoding: 'UTF-16' })];
  if (isDecodable(bytes, 'utf-8')) return [];
  const encoding =
    isDecodable(bytes, 'gb18030') && HAN.test(new TextDecoder('gb18030').decode(bytes)) ? 'GBK' : undefined;
  return findBrokenLines(bytes).map((at) => buildIssue({ file, ...at }, { code: 'file-encoding', encoding }));
}

/** A byte order mark of UTF-16, or every other byte of the beginning empty, as Latin letters and blanks are in it. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 8);
  return start.length === 8 && [0, 1].some((odd) => start.every((byte, at) => at % 2 === odd || byte === 0));
}

function isDecodable(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The first broken byte of each line that has one. */
function findBrokenLines(bytes: Uint8Array): { line: number; column: number }[] {
  const broken: { line: number; column: number }[] = [];
  let start = 0;
  for (let line = 1; start < bytes.length && broken.length < LIMITS.issues; line++) {
    const end = bytes.indexOf(0x0a, start);
    const held = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (!isDecodable(held, 'utf-8')) broken.push({ line, column: soundLength(held) + 1 });
    start += held.length + 1;
  }
  return broken;
}

/** Characters before the first broken byte. */
function soundLength(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let length = 0;
  try {
    for (let at = 0; at < bytes.length; at++) {
      length += decoder.decode(bytes.subarray(at, at + 1), { stream: true }).length;
    }
  } catch {
    // The byte that does not fit.
  }
  return length;
}
