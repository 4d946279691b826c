import type { LargestPage } from '../../tests/support/largest-pages.ts';
import { type BuildResult, OWN, sumOutput } from './build-result.ts';
import type { BuildRatio } from './ratios.ts';

/** What each build took, for `console.table`. */
export function tabulateBuilds(rows: readonly BuildResult[]) {
  return rows.map((row) => ({
    articles: row.articles,
    what: `${row.maker}, ${row.task}`,
    seconds: rounded(row.seconds, 1),
    'CPU s': rounded(row.cpuSeconds, 1),
    'peak MB': rounded(row.peakMegabytes, 0),
    files: sumOutput(row, 'files'),
    MB: rounded(inMegabytes(sumOutput(row, 'bytes')), 1),
  }));
}

/** Ours in shares of each peer, for `console.table`. */
export function tabulateRatios(ratios: readonly BuildRatio[]) {
  return ratios.map(({ articles, task, peer, ...shares }) => ({
    articles,
    what: `${task}: ours ÷ ${peer}`,
    seconds: rounded(shares.seconds, 2),
    'CPU s': rounded(shares.cpuSeconds, 2),
    memory: rounded(shares.memory, 2),
    files: rounded(shares.files, 2),
    bytes: rounded(shares.bytes, 2),
  }));
}

/** What our largest site is made of, for `console.table`. */
export function tabulateOutput(rows: readonly BuildResult[]) {
  const last = rows.findLast(({ maker, output }) => maker === OWN && output);
  return last?.output?.map(({ kind, files, bytes }) => ({
    kind,
    files,
    MB: rounded(inMegabytes(bytes), 1),
  }));
}

/** The heaviest page of each kind, for `console.table`. */
export function tabulateLargest(pages: readonly LargestPage[]) {
  return pages.map(({ bytes, ...page }) => ({ ...page, KB: Math.round(bytes / 1000) }));
}

function inMegabytes(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : bytes / 1e6;
}

function rounded(value: number | undefined, digits: number): number | undefined {
  return value === undefined ? undefined : Number(value.toFixed(digits));
}
