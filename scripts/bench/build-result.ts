import type { OutputKind } from './count-output.ts';

/** One way of building articles, or of showing an edit of one, and what it took. */
export interface BuildResult {
  /** Who did it: {@link OWN}, or the name of a peer. */
  readonly maker: string;
  /** What was done: {@link COLD}, or what is compared with the same of others. */
  readonly task: string;
  readonly articles: number;
  readonly seconds: number;
  /** Processor time and highest resident memory of all processes; not measured for an edit while developing. */
  readonly cpuSeconds?: number;
  readonly peakMegabytes?: number;
  /** What it wrote, by kind. */
  readonly output?: readonly OutputKind[];
}

/** The maker of our rows. */
export const OWN = 'campaign archive';
/** The task that all makers do: a build of which nothing has been made before. */
export const COLD = 'cold build';

/** Files or bytes of all that a build wrote; undefined where that was not counted. */
export function sumOutput({ output }: BuildResult, of: 'files' | 'bytes'): number | undefined {
  return output?.reduce((sum, kind) => sum + kind[of], 0);
}
