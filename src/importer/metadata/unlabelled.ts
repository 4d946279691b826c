import { isControl } from './controls.ts';
import { isMediumName, readSourceName, withoutMarks } from './media-names.ts';
import type { LineReading } from './metadata.ts';
import { isPersonName } from './person-names.ts';
import { isPlace } from './place-words.ts';
import type { LinePiece } from './split-fields.ts';

/** What collectors and counters set behind a source. */
const REMARK = /^(?:\d+|整理|编译|原创|转载|收藏本文|我有话说|最新发布|首次发布|最新推荐|已编辑)$/;

/** What a name of three characters does not end with, but places, columns and offices do. */
const NO_NAME_END = /[市区县州省旗盟网版报台站社部局办院校厅镇乡村街港岛山河湖城]$/u;

/** The name of a person right before a date, where no other words stand: 某某某 2015-06-21 11:39. */
export function findBareName(pieces: readonly LinePiece[]): string | undefined {
  const words = pieces.filter((piece) => piece.kind === 'words' && !isControl(piece.text));
  const at = pieces.findIndex(({ kind }) => kind === 'date');
  const [only, other] = words;
  if (at < 1 || other || only?.kind !== 'words' || pieces[at - 1] !== only) return undefined;
  // Words of two characters are columns and towns as often as names.
  const isName =
    only.text.length >= 3 && isPersonName(only.text) && !NO_NAME_END.test(only.text) && !isPlace(only.text);
  return isName ? only.text : undefined;
}

/** A name that ends like a medium's, beside a date or a byline; else the only words behind a date. */
export function findUnlabelledSource(
  pieces: readonly LinePiece[],
  unknown: readonly string[],
  medium: string | undefined,
): Pick<LineReading, 'source' | 'sourceBy'> {
  const named = unknown.map(withoutMarks).find(isMediumName) ?? medium;
  if (named) return { source: readSourceName(named) ?? named, sourceBy: 'place' };
  const at = pieces.findIndex(({ kind }) => kind === 'date');
  const next = pieces[at + 1];
  const isName =
    at !== -1 &&
    next?.kind === 'words' &&
    !isControl(next.text) &&
    unknown.filter((word) => !REMARK.test(word)).join('') === next.text &&
    /^\p{Script=Han}{3,10}$/u.test(next.text);
  const name = isName ? next.text.replace(/^(?:来自|发布于|发表于)/, '') : '';
  return name.length > 2 && !isPersonName(name) && !isPlace(name) && !REMARK.test(name)
    ? { source: name, sourceBy: 'guess' }
    : {};
}
