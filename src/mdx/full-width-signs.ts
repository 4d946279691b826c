/** A full-width sign where YAML takes a half-width one. */
export interface FullWidthSign {
  /** From the start of the text it was found in. */
  readonly offset: number;
  readonly sign: string;
  /** What is to be typed instead, with the blank that YAML asks for. */
  readonly half: string;
}

/** More of them are no slips of the keyboard, and would take long to try. */
const MOST_SIGNS = 40;
/** A longer field is no slip either, and the shapes look back from each of its signs. */
const LONGEST_FIELD = 4_000;

const HALF: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '［': '[',
  '］': ']',
  '｛': '{',
  '｝': '}',
  '－': '-',
  '“': '"',
  '”': '"',
  '\u3000': ' ',
};

/** Before a value: the colon of its field, or what opens or parts a list. */
const BEFORE_VALUE = String.raw`(?<=[:：[{,，［｛\-－][ \t\u3000]*)`;
/** After a value: the end of the line, or what parts or closes a list. */
const AFTER_VALUE = String.raw`(?=[ \t\u3000]*(?:$|[,，\]}］｝]| #))`;

/** Where a sign belongs to YAML and not to a text; its group is the sign. */
const SHAPES: readonly RegExp[] = [
  // The colon after the name of a field.
  /(?:^|[{,｛，])[ \t\u3000]*(?:[-－][ \t\u3000]*)*["']?[A-Za-z][\w-]*["']?[ \t\u3000]*(：)/dgm,
  // The hyphen of an item, and those within a date.
  /^[ \t\u3000]*(－)/dgm,
  /(?<=\d)(－)(?=\d)/dg,
  new RegExp(`${BEFORE_VALUE}([［｛])`, 'dg'),
  new RegExp(`([］｝])${AFTER_VALUE}`, 'dgm'),
  // Quotation marks around a whole value, one of which may be half-width.
  new RegExp(String.raw`${BEFORE_VALUE}(“)[^"“”\n]*(["”])${AFTER_VALUE}`, 'dgm'),
  new RegExp(String.raw`${BEFORE_VALUE}(")[^"“”\n]*(”)${AFTER_VALUE}`, 'dgm'),
  // A blank that indents, or stands before a value.
  /(?<=^[ \t\u3000]*)(\u3000)/dgm,
  /(?<=^[ \t]*[\w-]+[:：])(\u3000)/dgm,
];
const COMMA = /(，)/dg;
const IN_BRACKETS = /[:：－-][ \t\u3000]*[[{［｛]/;

/** The full-width signs of one field that may have been meant for YAML, in order; commas within brackets are last. */
export function listFullWidth(field: string): FullWidthSign[] {
  if (field.length > LONGEST_FIELD) return [];
  const inBrackets = IN_BRACKETS.exec(field)?.index ?? field.length;
  const signs = SHAPES.flatMap((shape) => matchSigns(field, shape));
  const commas = matchSigns(field, COMMA).filter(({ offset }) => offset > inBrackets);
  return signs.length + commas.length > MOST_SIGNS ? [] : [...signs.sort(byOffset), ...commas];
}

function matchSigns(field: string, shape: RegExp): FullWidthSign[] {
  return [...field.matchAll(shape)].flatMap(({ indices = [] }) =>
    indices.slice(1).flatMap((range): FullWidthSign[] => {
      const [offset, end] = range ?? [0, 0];
      const sign = field.slice(offset, end);
      const half = HALF[sign];
      if (half === undefined) return [];
      const needsBlank = (sign === '：' || isItemHyphen(field, offset, sign)) && /\S/.test(field.charAt(end));
      return [{ offset, sign, half: needsBlank ? `${half} ` : half }];
    }),
  );
}

function isItemHyphen(field: string, offset: number, sign: string): boolean {
  return sign === '－' && /(?:^|\n)\s*$/.test(field.slice(0, offset));
}

function byOffset(a: FullWidthSign, b: FullWidthSign): number {
  return a.offset - b.offset;
}

/** Types the half-width signs in their places. */
export function typeHalfWidth(field: string, signs: readonly FullWidthSign[]): string {
  let typed = '';
  let from = 0;
  for (const { offset, sign, half } of [...signs].sort(byOffset)) {
    typed += field.slice(from, offset) + half;
    from = offset + sign.length;
  }
  return typed + field.slice(from);
}

/**
 * The full-width signs that break a field, and no others: typed half-width they leave fewer problems.
 * @param countProblems of a field as it would be written
 */
export function findFullWidth(field: string, countProblems: (field: string) => number): FullWidthSign[] {
  const all = listFullWidth(field);
  if (all.length === 0) return [];
  const count = (signs: readonly FullWidthSign[]) => countProblems(typeHalfWidth(field, signs));
  const inText = all.filter(({ sign }) => sign !== '，');
  // Who typed brackets full-width typed the commas between them so; otherwise a comma may belong to a text.
  const choices = inText.some(({ sign }) => /[［｛]/.test(sign)) ? [all, inText] : [inText, all];
  const [first = [], second = []] = choices;
  const chosen = count(second) < count(first) ? second : first;
  const least = count(chosen);
  if (least >= countProblems(field)) return [];
  return groupQuotes(chosen)
    .reduce((kept, group) => {
      const without = kept.filter((one) => !group.includes(one));
      const isNeeded = group.every(({ sign }) => sign === '，') || count(without) > least;
      return isNeeded ? kept : without;
    }, chosen)
    .toSorted(byOffset);
}

/** Each sign by itself, but the two quotation marks of a value together. */
function groupQuotes(signs: readonly FullWidthSign[]): FullWidthSign[][] {
  const groups: FullWidthSign[][] = [];
  for (const sign of signs) {
    const last = groups.at(-1);
    if (sign.sign === '”' && last?.length === 1 && last[0]?.sign === '“') last.push(sign);
    else groups.push([sign]);
  }
  return groups;
}
