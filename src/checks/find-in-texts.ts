import type { ContentRecord } from '../archive/records.ts';
import { buildIssue, type Edit, type Issue, type IssuePlace, type IssueText } from '../issues/issue.ts';
import { offsetAt, positionAt } from '../issues/position.ts';
import type { FieldPositions } from '../mdx/field-positions.ts';
import { type MappedBlock, mapBody } from '../mdx/map-body.ts';
import { type CheckContext, everyRecord, positionsOf } from './check-context.ts';

/** A text that readers see: a field, or a block of the body. */
interface ShownText {
  readonly isField: boolean;
  readonly text: string;
  /** Where a character of it stands; undefined where the file itself says that it is damaged. */
  readonly place: (at: number) => Found | undefined;
}

interface Found {
  readonly isEscaped: boolean;
  readonly place: IssuePlace;
  /** The edit that puts `text` for the one character there; absent where the file writes it another way. */
  readonly replace: (text: string) => Edit | undefined;
}

/** What a rule about texts looks for. */
export interface TextRule {
  /** With the flag `g`. */
  readonly pattern: RegExp;
  /** It stands for markup: fields, and what is escaped, are left alone. */
  readonly isMarkup?: boolean;
  /** What to say of a match; undefined when it is none after all. */
  readonly say: (match: RegExpExecArray) => IssueText | undefined;
  /** The character to write instead of the first one of the match, where that is certain. */
  readonly mend?: (match: RegExpExecArray) => string | undefined;
}

/** Fields that hold no prose: what they say is checked by their schema. */
const NO_PROSE = /^(?:url|address|archived|sha256|titleEn|nameEn|en|questionEn|awardedByEn|reviewEn)$/;

/** Every place where the texts of the files match a rule, fields and bodies of every kind. */
export function findInTexts(context: CheckContext, { pattern, isMarkup, say, mend }: TextRule): Issue[] {
  return everyRecord(context).flatMap((record: ContentRecord<unknown>) =>
    shownTexts(context, record).flatMap(({ isField, text, place }) => {
      if (isField && isMarkup) return [];
      // Asked first without its groups: hardly any text matches.
      if (text.search(pattern) === -1) return [];
      return [...text.matchAll(pattern)].flatMap((match) => {
        const words = say(match);
        const found = words && place(match.index);
        if (!found || (isMarkup && found.isEscaped)) return [];
        const mended = mend?.(match);
        return [buildIssue(found.place, words, mended === undefined ? undefined : found.replace(mended))];
      });
    }),
  );
}

/** The texts of one file, fields first. */
export function shownTexts(context: CheckContext, record: ContentRecord<unknown>): ShownText[] {
  const { file, data, body } = record;
  const source = context.sources.get(file) ?? '';
  const fields = stringsOf(data, []).map(({ path, text }): ShownText => {
    return {
      isField: true,
      text,
      place: (at) => fieldPlace(file, source, positionsOf(context, file), path, text, at),
    };
  });
  let mapped: ReadonlyMap<string, MappedBlock> | undefined;
  const blocks = body.blocks.map(({ id, text }): ShownText => {
    const place = (at: number) => {
      mapped ??= mapBody(source);
      const character = mapped.get(id)?.characters[at];
      if (!character || character.isAdmitted) return undefined;
      return foundAt(file, source, character.offset, text.charAt(at));
    };
    return { isField: false, text, place };
  });
  return [...fields, ...blocks];
}

function stringsOf(
  value: unknown,
  path: readonly PropertyKey[],
): { readonly path: readonly PropertyKey[]; readonly text: string }[] {
  if (typeof value === 'string') return NO_PROSE.test(String(path.at(-1))) ? [] : [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function fieldPlace(
  file: string,
  source: string,
  positions: FieldPositions,
  path: readonly PropertyKey[],
  text: string,
  at: number,
): Found {
  const start = offsetAt(source, positions(path));
  const quoted = /["']/.test(source.charAt(start)) ? start + 1 : start;
  // A text over several lines, or with escapes, is pointed at where it begins.
  const isPlain = source.slice(quoted, quoted + text.length) === text;
  return isPlain
    ? foundAt(file, source, quoted + at, text.charAt(at))
    : { isEscaped: false, place: { file, ...positionAt(source, start) }, replace: () => undefined };
}

function foundAt(file: string, source: string, offset: number, unit: string): Found {
  const from = positionAt(source, offset);
  const to = { line: from.line, column: from.column + unit.length };
  return {
    isEscaped: source.charAt(offset - 1) === '\\',
    place: { file, ...from },
    replace: (text) => (source.charAt(offset) === unit ? { from, to, text } : undefined),
  };
}
