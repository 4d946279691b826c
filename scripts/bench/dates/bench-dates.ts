import { readFileSync } from 'node:fs';
import { findDates } from '../../../src/dates/find/find-dates.ts';
import { readChronoDates } from './chrono-dates.ts';
import { explainDisagreement } from './date-disagreements.ts';
import { type Disagreement, type LabelledSentence, scoreDates } from './date-scores.ts';

// Each set was labelled before the finder saw it; the finder was then mended by what these showed.
const SETS = [
  'labelled.json',
  'held-out.json',
  'held-out-2.json',
  'held-out-3.json',
  'held-out-4.json',
  'held-out-5.json',
  'held-out-6.json',
  'held-out-7.json',
  'held-out-8.json',
] as const;

/**
 * Labelled, run, and left alone: no rule and no label was changed for these sentences, so that their figures are
 * those of first sight. Whoever mends the finder by them moves the file into `SETS` and labels new sentences.
 */
const UNSEEN = 'unseen.json';

/** Scores of one engine, from 0 to 1. `exact` asks for the same words too, `value` only for the same date. */
interface DateEngineScore {
  readonly engine: string;
  readonly value: { readonly precision: number; readonly recall: number };
  readonly exact: { readonly precision: number; readonly recall: number };
  readonly milliseconds: number;
  /** Disagreements by value, grouped by their reason. */
  readonly reasons: readonly { readonly why: string; readonly examples: readonly string[] }[];
}

/** Scores on one collection of sentences. */
interface DateSetScore {
  readonly sentences: number;
  readonly dates: number;
  readonly engines: readonly DateEngineScore[];
}

export interface DateBench extends DateSetScore {
  /** The part of the sentences that the finder was never mended by. */
  readonly unseen: DateSetScore;
  /** CPU seconds on one paragraph of 20,000 dates, over those on half of it: about 2 where time is linear. */
  readonly growth: number;
}

/** Every labelled sentence, in file order, the unseen ones last. */
export function readLabelledSentences(): LabelledSentence[] {
  return [...SETS, UNSEEN].flatMap(readSet);
}

/** Scores our finder and chrono-node on the same sentences in the same run. */
export function benchDates(): DateBench {
  return {
    ...scoreSentences(readLabelledSentences()),
    unseen: scoreSentences(readSet(UNSEEN)),
    growth: measureGrowth(),
  };
}

function measureGrowth(): number {
  const [half = 1, whole = 1] = [10_000, 20_000].map((count) => {
    const text = '2018年5月18日召开推进会，昨天上午督查，'.repeat(count / 2);
    const before = process.cpuUsage();
    findDates(text, { published: '2018-05-20' });
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return whole / half;
}

function readSet(name: string): LabelledSentence[] {
  const url = new URL(`../../../tests/fixtures/dates/${name}`, import.meta.url);
  const sentences: LabelledSentence[] = JSON.parse(readFileSync(url, 'utf8'));
  return sentences;
}

function scoreSentences(sentences: readonly LabelledSentence[]): DateSetScore {
  return {
    sentences: sentences.length,
    dates: sentences.reduce((sum, { dates }) => sum + dates.length, 0),
    engines: [
      scoreEngine('ours', sentences, ({ text, published }) => findDates(text, { published })),
      scoreEngine('chrono-node zh (hans and hant)', sentences, readChronoDates),
    ],
  };
}

/** The benchmark as plain text: a line per engine, then every disagreement under its reason. */
export function renderDateBench({ unseen, growth, ...all }: DateBench): string {
  const lines = all.engines.flatMap((engine) => [
    renderScores(engine),
    ...engine.reasons.flatMap(({ why, examples }) => [
      `  ${examples.length} × ${why}`,
      ...examples.map((e) => `      ${e}`),
    ]),
  ]);
  return [
    `${all.sentences} sentences, ${all.dates} dates; the finder was mended by all but the last ${unseen.sentences}`,
    ...lines,
    `of these, never used to mend the finder: ${unseen.sentences} sentences, ${unseen.dates} dates`,
    ...unseen.engines.map(renderScores),
    `CPU time on 20,000 dates over that on 10,000: ${growth.toFixed(2)}`,
  ].join('\n');
}

function renderScores({ engine, value, exact, milliseconds }: DateEngineScore): string {
  const percent = ({ precision, recall }: { precision: number; recall: number }) =>
    `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`;
  return `${engine}: same date: ${percent(value)}; same date and words: ${percent(exact)}; ${milliseconds.toFixed(0)} ms`;
}

function scoreEngine(
  engine: string,
  sentences: readonly LabelledSentence[],
  read: Parameters<typeof scoreDates>[1],
): DateEngineScore {
  const before = performance.now();
  for (const sentence of sentences) read(sentence);
  const milliseconds = performance.now() - before;
  const { disagreements, ...value } = scoreDates(sentences, read, 'value');
  const exact = scoreDates(sentences, read, 'exact');
  return {
    engine,
    value: { precision: value.precision, recall: value.recall },
    exact: { precision: exact.precision, recall: exact.recall },
    milliseconds,
    reasons: groupByReason(disagreements, engine === 'ours' ? 'ours' : 'chrono'),
  };
}

function groupByReason(
  disagreements: readonly Disagreement[],
  engine: 'ours' | 'chrono',
): DateEngineScore['reasons'] {
  const groups = Map.groupBy(disagreements, (item) => explainDisagreement(item, engine) ?? 'Not explained.');
  return [...groups]
    .map(([why, items]) => ({ why, examples: items.map(renderDisagreement) }))
    .sort((a, b) => b.examples.length - a.examples.length);
}

function renderDisagreement({ id, text, expected, got }: Disagreement): string {
  const side = (reading: Disagreement['got']) => (reading ? `${reading.quote} = ${reading.edtf}` : 'nothing');
  return `${id} expected ${side(expected)}, got ${side(got)} | ${text}`;
}

if (import.meta.main) {
  const bench = benchDates();
  console.log(process.argv.includes('--json') ? JSON.stringify(bench, null, 2) : renderDateBench(bench));
}
