import { expect, it } from 'vitest';
import { OWN } from '../../../../scripts/bench/build-result.ts';
import { compareMakers } from '../../../../scripts/bench/ratios.ts';

const row = (maker: string, task: string, articles: number, seconds: number) => ({
  maker,
  task,
  articles,
  seconds,
});

it('compares ours with who did the same with as many articles', () => {
  const ratios = compareMakers([
    row(OWN, 'build', 10, 3),
    row(OWN, 'build', 20, 8),
    row(OWN, 'edit', 10, 1),
    row('peer', 'build', 10, 2),
    row('peer', 'build', 20, 2),
    row('other', 'edit', 10, 4),
  ]);
  expect(ratios.map(({ peer, task, articles, seconds }) => [peer, task, articles, seconds])).toEqual([
    ['peer', 'build', 10, 1.5],
    ['peer', 'build', 20, 4],
    ['other', 'edit', 10, 0.25],
  ]);
});

it('tells processor time, memory and output only where both were measured', () => {
  const measured = { cpuSeconds: 6, peakMegabytes: 30, output: [{ kind: 'pages', files: 4, bytes: 50 }] };
  const peer = { cpuSeconds: 3, peakMegabytes: 20, output: [{ kind: 'pages', files: 2, bytes: 100 }] };
  const [known, unknown] = compareMakers([
    { ...row(OWN, 'build', 10, 3), ...measured },
    { ...row('peer', 'build', 10, 2), ...peer },
    row('other', 'build', 10, 2),
  ]);
  expect(known).toMatchObject({ cpuSeconds: 2, memory: 1.5, files: 2, bytes: 0.5 });
  expect(unknown).toMatchObject({
    cpuSeconds: undefined,
    memory: undefined,
    files: undefined,
    bytes: undefined,
  });
});
