/** A date as a label or an engine gives it; offsets in the sentence. */
export interface DateReading {
  readonly edtf: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence with the dates a reader finds in it. */
export interface LabelledSentence {
  readonly id: string;
  readonly published?: string;
  readonly text: string;
  readonly dates: readonly { readonly quote: string; readonly edtf: string }[];
}

/** One place where an engine and the label differ; exactly one side is null unless both touch the same words. */
export interface Disagreement {
  readonly id: string;
  readonly text: string;
  readonly expected: DateReading | null;
  readonly got: DateReading | null;
  /** The label whose words a reading without a label of its own touches, or null. */
  readonly within: DateReading | null;
}

export interface DateScore {
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly disagreements: readonly Disagreement[];
}

/** `value`: same EDTF without `~`, overlapping words. `exact`: same EDTF and the very same words. */
export type Strictness = 'value' | 'exact';

/**
 * Scores readings against labels. Each label is matched at most once.
 * precision = right ÷ all readings, recall = right ÷ all labels; 1 when there is nothing to count.
 */
export function scoreDates(
  sentences: readonly LabelledSentence[],
  read: (sentence: LabelledSentence) => readonly DateReading[],
  strictness: Strictness,
): DateScore {
  let [right, readings, labels] = [0, 0, 0];
  const disagreements: Disagreement[] = [];
  for (const sentence of sentences) {
    const expected = placeLabels(sentence);
    const left = [...read(sentence)];
    readings += left.length;
    labels += expected.length;
    const missed = expected.filter((label) => {
      const index = left.findIndex((reading) => isSame(label, reading, strictness));
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
    right += expected.length - missed.length;
    disagreements.push(...pairUp(sentence, expected, missed, left));
  }
  const ratio = (all: number) => (all === 0 ? 1 : right / all);
  return { right, precision: ratio(readings), recall: ratio(labels), disagreements };
}

/** Finds the labelled words in the sentence, one after the other. Throws when a quote is not there. */
export function placeLabels({ id, text, dates }: LabelledSentence): DateReading[] {
  let from = 0;
  return dates.map(({ quote, edtf }) => {
    const start = text.indexOf(quote, from);
    if (start < 0) throw new Error(`${id}: "${quote}" is not in the sentence, or out of order.`);
    from = start + quote.length;
    return { edtf, quote, start, end: from };
  });
}

function pairUp(
  { id, text }: LabelledSentence,
  labels: readonly DateReading[],
  missed: readonly DateReading[],
  extra: readonly DateReading[],
): Disagreement[] {
  const used = new Set<DateReading>();
  const pairs = missed.map((expected) => {
    const got = extra.find((reading) => !used.has(reading) && overlaps(expected, reading)) ?? null;
    if (got) used.add(got);
    return { id, text, expected, got, within: null };
  });
  const alone = extra.filter((reading) => !used.has(reading));
  return [
    ...pairs,
    ...alone.map((got) => ({
      id,
      text,
      expected: null,
      got,
      within: labels.find((label) => overlaps(label, got)) ?? null,
    })),
  ];
}

function isSame(label: DateReading, reading: DateReading, strictness: Strictness): boolean {
  if (strictness === 'exact')
    return label.edtf === reading.edtf && label.start === reading.start && label.end === reading.end;
  return plain(label.edtf) === plain(reading.edtf) && overlaps(label, reading);
}

function overlaps(a: DateReading, b: DateReading): boolean {
  return a.start < b.end && b.start < a.end;
}

function plain(edtf: string): string {
  return edtf.replaceAll('~', '');
}
