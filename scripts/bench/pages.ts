import { buildFramedPages } from '../../tests/generators/frames/all.ts';
import type { FramedPage, PageTruth } from '../../tests/generators/frames/frame.ts';
import { type EnginePage, type Extraction, PAGE_ENGINES } from './page-engines.ts';
import { FIELDS, type Field, type PageScore, scorePage } from './page-scores.ts';

/** One engine over all pages. Shares run from 0 to 1. */
export interface PageEngineScore {
  readonly engine: string;
  readonly body: {
    readonly recall: number;
    readonly precision: number;
    readonly f1: { readonly mean: number; readonly median: number; readonly lowest: number };
  };
  /** Of the pages that state a field, how many it read right; and on how many of the others it made one up. */
  readonly fields: Readonly<Record<Field, { right: number; stated: number; invented: number }>>;
  readonly pagesPerSecond: number;
  /** The pages with the lowest F1, and the fields that are wrong, for whoever mends them. */
  readonly faults: readonly string[];
}

export interface PagesBench {
  readonly pages: number;
  readonly engines: readonly PageEngineScore[];
}

/** Scores ours and its peers on the page frames, all in the same run. */
export function benchPages(perFrame = 4, from = 0): Promise<PagesBench> {
  return scoreEngines(buildFramedPages(perFrame, from));
}

/** Runs every engine over pages with known truth. */
export async function scoreEngines(
  pages: readonly (EnginePage & Pick<FramedPage, 'truth'>)[],
): Promise<PagesBench> {
  const engines: PageEngineScore[] = [];
  for (const { name, extract } of PAGE_ENGINES) {
    for (const page of pages.slice(0, 10)) await extract(page).catch(() => undefined);
    // Processor time, since other work on the machine must not count.
    const before = process.cpuUsage();
    const found: Extraction[] = [];
    // An engine that throws on a page has found nothing there.
    for (const page of pages) found.push(await extract(page).catch(() => ({ body: '' })));
    const { user, system } = process.cpuUsage(before);
    const scores = pages.map(({ truth }, at) => scorePage(found[at] ?? { body: '' }, truth));
    const faults = pages.flatMap((page, at) => listFaults(page, scores[at], found[at] ?? { body: '' }));
    engines.push({
      engine: name,
      ...summarize(scores),
      pagesPerSecond: pages.length / ((user + system) / 1e6),
      faults,
    });
  }
  return { pages: pages.length, engines };
}

function summarize(scores: readonly PageScore[]): Pick<PageEngineScore, 'body' | 'fields'> {
  const f1 = scores.map(({ body }) => body.f1).sort((a, b) => a - b);
  const fields = FIELDS.map((field) => {
    const verdicts = scores.map((score) => score.fields[field]);
    const count = (...wanted: string[]) => verdicts.filter((verdict) => wanted.includes(verdict)).length;
    const counts = {
      right: count('right'),
      stated: count('right', 'wrong', 'missed'),
      invented: count('invented'),
    };
    return [field, counts] as const;
  });
  return {
    body: {
      recall: mean(scores.map(({ body }) => body.recall)),
      precision: mean(scores.map(({ body }) => body.precision)),
      f1: { mean: mean(f1), median: f1[Math.floor(f1.length / 2)] ?? 0, lowest: f1[0] ?? 0 },
    },
    fields: Object.fromEntries(fields) as PageEngineScore['fields'],
  };
}

function listFaults(
  { name, truth }: { readonly name: string; readonly truth: PageTruth },
  score: PageScore | undefined,
  found: object,
): string[] {
  if (!score) return [];
  const { recall, precision, f1 } = score.body;
  const body =
    f1 < 0.97 || recall < 0.995
      ? [`${name}: body recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`]
      : [];
  const wrong = FIELDS.filter((field) => ['wrong', 'missed', 'invented'].includes(score.fields[field]));
  const said = Object.fromEntries(Object.entries(found));
  return [
    ...body,
    ...wrong.map(
      (field) => `${name}: ${field} is ${JSON.stringify(said[field])}, not ${JSON.stringify(truth[field])}`,
    ),
  ];
}

/** The scores as rows of a table, one for each engine. */
export function tabulatePages({ engines }: PagesBench): Record<string, string | number>[] {
  return engines.map(({ engine, body, fields, pagesPerSecond }) => ({
    engine,
    recall: body.recall.toFixed(3),
    precision: body.precision.toFixed(3),
    'F1 mean': body.f1.mean.toFixed(3),
    median: body.f1.median.toFixed(3),
    lowest: body.f1.lowest.toFixed(3),
    ...Object.fromEntries(FIELDS.map((field) => [field, tabulateField(fields[field])])),
    'pages/s': Math.round(pagesPerSecond),
  }));
}

function tabulateField({ right, stated, invented }: { right: number; stated: number; invented: number }) {
  return `${right}/${stated}${invented > 0 ? ` +${invented}` : ''}`;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
