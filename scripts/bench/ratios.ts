import { type BuildResult, OWN, sumOutput } from './build-result.ts';

/** What ours takes for a task, in shares of what a peer takes; undefined what of either was not measured. */
export interface BuildRatio {
  readonly articles: number;
  readonly task: string;
  readonly peer: string;
  readonly seconds: number;
  readonly cpuSeconds: number | undefined;
  readonly memory: number | undefined;
  readonly files: number | undefined;
  readonly bytes: number | undefined;
}

/** Ours against each peer that did the same with as many articles. */
export function compareMakers(rows: readonly BuildResult[]): BuildRatio[] {
  const own = rows.filter(({ maker }) => maker === OWN);
  return own.flatMap((ours) =>
    rows
      .filter(
        ({ maker, task, articles }) => maker !== OWN && task === ours.task && articles === ours.articles,
      )
      .map((peer) => ({
        articles: ours.articles,
        task: ours.task,
        peer: peer.maker,
        seconds: ours.seconds / peer.seconds,
        cpuSeconds: share(ours.cpuSeconds, peer.cpuSeconds),
        memory: share(ours.peakMegabytes, peer.peakMegabytes),
        files: share(sumOutput(ours, 'files'), sumOutput(peer, 'files')),
        bytes: share(sumOutput(ours, 'bytes'), sumOutput(peer, 'bytes')),
      })),
  );
}

function share(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined ? undefined : part / whole;
}
