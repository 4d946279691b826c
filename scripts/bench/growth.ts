import { type BuildResult, sumOutput } from './build-result.ts';

/** One size of archive and what it cost. */
interface Sample {
  readonly articles: number;
  readonly cost: number;
}

/**
 * By which power of the number of articles a cost grows: the slope of the least-squares line through the logarithms. 1 is
 * in proportion. Undefined with fewer than two sizes, or where a cost is nought.
 */
export function growthExponent(samples: readonly Sample[]): number | undefined {
  const points = samples.map(({ articles, cost }) => ({ x: Math.log(articles), y: Math.log(cost) }));
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const spread = mean((point) => (point.x - x) ** 2);
  const slope = mean((point) => (point.x - x) * (point.y - y)) / spread;
  return Number.isFinite(slope) ? slope : undefined;
}

/** The exponents of each way of building, over all its sizes. */
export function tabulateGrowth(rows: readonly BuildResult[]) {
  return [...Map.groupBy(rows, ({ maker, task }) => `${maker}, ${task}`)].map(([what, own]) => {
    const of = (cost: (row: BuildResult) => number | undefined) =>
      growthExponent(
        own.flatMap((row) => {
          const known = cost(row);
          return known === undefined ? [] : [{ articles: row.articles, cost: known }];
        }),
      );
    return {
      what,
      seconds: of(({ seconds }) => seconds),
      'CPU seconds': of(({ cpuSeconds }) => cpuSeconds),
      memory: of(({ peakMegabytes }) => peakMegabytes),
      files: of((row) => sumOutput(row, 'files')),
      bytes: of((row) => sumOutput(row, 'bytes')),
    };
  });
}
