import { foldExact } from '../../src/hanzi/fold.ts';
import { importCapture } from '../../src/importer/pipeline.ts';
import type { ImportResult } from '../../src/importer/report/import-result.ts';
import { numberBody } from '../../src/mdx/number-body.ts';
import { parseMdx } from '../../src/mdx/parse-mdx.ts';
import { joinBlocks, readBody } from '../../src/mdx/read-body.ts';
import { cleanArticle } from '../../tests/generators/noise/clean-articles.ts';
import { type DamagedPage, damage } from '../../tests/generators/noise/damage.ts';
import { alignTexts } from './align-texts.ts';

/** Scores of the importer on generated pages with known truth. Shares run from 0 to 1. */
export interface ImportBench {
  readonly pages: number;
  readonly characters: number;
  /** Mean character error rate of the body, width folded. */
  readonly errorRate: number;
  /** The same on pages whose only damage is a mirror's plain annotations and the page around them. */
  readonly annotationOnlyErrorRate: number;
  /** Wrong characters outside every unclear mark. */
  readonly unmarkedDamage: number;
  readonly removed: { readonly precision: number; readonly recall: number };
  readonly exact: Readonly<Record<'title' | 'published' | 'source' | 'place', number>>;
  /** Captures a second of processor time, i.e. on one core. */
  readonly capturesPerSecond: number;
  /** What went wrong, page by page, at most fifty. */
  readonly faults: readonly string[];
}

const OPENED = '\uFDD0';
const CLOSED = '\uFDD1';
/** Reasons that move a line into the front matter or the marks and are no removal of furniture. */
const KEPT = new Set(['title', 'omission-mark']);
const PLAIN_KINDS = new Set([
  'mirror',
  'mirror-blank',
  'fold',
  'site-bar',
  'breadcrumb',
  'metadata',
  'byline',
  'editor',
  'indent',
  'captions',
  'previous-next',
  'related',
  'widgets',
  'footer',
]);

/** Imports `count` damaged pages and scores the results; the pages follow from their numbers alone. */
export function benchImport(count = 400): ImportBench {
  const pages = Array.from({ length: count }, (_, seed) => damage(cleanArticle(seed), { seed: seed + 1 }));
  const importPage = (page: DamagedPage, index: number) =>
    importCapture(page.bytes, { fileName: `page-${index}.txt`, rights: 'full' });
  pages.slice(0, 20).forEach(importPage);
  // Processor time, since other work on the machine must not count.
  const before = process.cpuUsage();
  const results = pages.map(importPage);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  return { ...scorePages(pages, results), capturesPerSecond: count / seconds };
}

function scorePages(
  pages: readonly DamagedPage[],
  results: readonly ImportResult[],
): Omit<ImportBench, 'capturesPerSecond'> {
  const faults: string[] = [];
  const rates: number[] = [];
  const plainRates: number[] = [];
  const hits = { title: 0, published: 0, source: 0, place: 0 };
  const lines = { right: 0, predicted: 0, true: 0 };
  let unmarkedDamage = 0;
  let characters = 0;
  for (const [index, page] of pages.entries()) {
    const result = results[index];
    if (!result) continue;
    const report = (what: string) => {
      if (faults.length < 50) faults.push(`page ${index} (${page.kinds.join(' ')}): ${what}`);
    };
    const truth = foldExact(truthText(page));
    const { text, marked } = readOutput(result);
    const { distance, wrong } = alignTexts(text, truth);
    characters += truth.length;
    rates.push(distance / truth.length);
    if (page.kinds.every((kind) => PLAIN_KINDS.has(kind))) plainRates.push(distance / truth.length);
    const bare = wrong.filter((at) => !marked.has(at));
    unmarkedDamage += bare.length;
    if (distance > 0)
      report(`body differs by ${distance}, ${bare.length} unmarked: ${sample(text, wrong[0] ?? 0)}`);
    const fields = {
      title: [foldExact(result.article?.title ?? ''), foldExact(page.truth.title)],
      published: [result.article?.published, page.truth.published],
      source: [result.article?.source?.name, page.truth.source],
      place: [result.article?.place, page.truth.place.code],
    } as const;
    for (const field of ['title', 'published', 'source', 'place'] as const) {
      const [found, expected] = fields[field];
      if (found === expected) hits[field]++;
      else report(`${field} is ${found}, not ${expected}`);
    }
    const predicted = new Set(
      result.removed.filter(({ reason }) => !KEPT.has(reason)).map(({ line }) => line),
    );
    const right = page.truth.removedLines.filter((line) => predicted.has(line)).length;
    lines.right += right;
    lines.predicted += predicted.size;
    lines.true += page.truth.removedLines.length;
    for (const line of page.truth.removedLines)
      if (!predicted.has(line)) report(`line ${line} kept: ${lineOf(page, line)}`);
    for (const line of predicted) {
      if (!page.truth.removedLines.includes(line)) report(`line ${line} dropped: ${lineOf(page, line)}`);
    }
  }
  const share = (value: number) => value / pages.length;
  return {
    pages: pages.length,
    characters,
    errorRate: mean(rates),
    annotationOnlyErrorRate: mean(plainRates),
    unmarkedDamage,
    removed: { precision: lines.right / lines.predicted, recall: lines.right / lines.true },
    exact: {
      title: share(hits.title),
      published: share(hits.published),
      source: share(hits.source),
      place: share(hits.place),
    },
    faults,
  };
}

/** The body a perfect importer gives: paragraphs, then captions as the page prints them. */
function truthText({ truth, kinds }: DamagedPage): string {
  const mark = kinds.includes('captions') ? '图为：' : '';
  return [...truth.paragraphs, ...truth.captions.map((caption) => mark + caption)].join('\n');
}

/** The emitted body, read back, and the offsets that stand under an unclear mark. */
function readOutput(result: ImportResult): { text: string; marked: ReadonlySet<number> } {
  const source = result.mdx
    .replace(/<Unclear(?: [^>]*)?>/g, (tag) => tag + OPENED)
    .replaceAll('</Unclear>', `${CLOSED}</Unclear>`);
  const { root } = parseMdx({ file: result.file, source });
  const sentinelled = root ? joinBlocks(readBody(numberBody(root)).blocks) : '';
  const marked = new Set<number>();
  let text = '';
  let isOpen = false;
  for (const character of foldExact(sentinelled)) {
    if (character === OPENED) isOpen = true;
    else if (character === CLOSED) isOpen = false;
    else {
      for (let at = 0; isOpen && at < character.length; at++) marked.add(text.length + at);
      text += character;
    }
  }
  return { text, marked };
}

function sample(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 12), at + 12));
}

function lineOf(page: DamagedPage, line: number): string {
  return (page.text.split('\n')[line - 1] ?? '').slice(0, 40);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
