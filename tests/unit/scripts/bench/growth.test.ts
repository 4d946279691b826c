import { expect, it } from 'vitest';
import { growthExponent, tabulateGrowth } from '../../../../scripts/bench/growth.ts';

const of = (cost: (articles: number) => number) =>
  growthExponent([1000, 3000, 10_000].map((articles) => ({ articles, cost: cost(articles) })));

it('is the power by which a cost grows', () => {
  expect(of((articles) => 3 * articles)).toBeCloseTo(1);
  expect(of((articles) => 0.5 * articles ** 1.5)).toBeCloseTo(1.5);
  expect(of(() => 7)).toBeCloseTo(0);
});

it('is unknown of one size, or of what costs nothing', () => {
  expect(growthExponent([{ articles: 1000, cost: 3 }])).toBeUndefined();
  expect(of(() => 0)).toBeUndefined();
});

it('is told of each way of building', () => {
  const row = (maker: string, articles: number, cpuSeconds: number) => ({
    maker,
    task: 'build',
    articles,
    seconds: articles,
    cpuSeconds,
    output: [{ kind: 'pages', files: articles, bytes: articles ** 2 }],
  });
  const [ours, other] = tabulateGrowth([row('ours', 10, 5), row('ours', 100, 5), row('other', 10, 1)]);
  expect(ours).toMatchObject({ what: 'ours, build', memory: undefined });
  expect(ours?.seconds).toBeCloseTo(1);
  expect(ours?.['CPU seconds']).toBeCloseTo(0);
  expect(ours?.bytes).toBeCloseTo(2);
  expect(other).toMatchObject({ what: 'other, build', seconds: undefined });
});
