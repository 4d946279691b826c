import type { Step } from './progress-channel.ts';

/** A task that has begun: when, and how far it is. Times in seconds since the build began. */
export interface RunningTask extends Step {
  readonly began: number;
}

/**
 * One line about a build: how many of how many for each task, and when all will be done if each goes on as it
 * went. Tasks side by side are done when the slowest is. Nothing is foretold before a hundredth of each is done:
 * what comes first costs more than what follows.
 * @param now seconds since the build began.
 */
export function renderProgress(tasks: readonly RunningTask[], now: number): string {
  const counts = tasks.map(({ task, done, total }) => `${task} ${group(done)} of ${group(total)}`);
  const left = tasks.map((task) => secondsLeft(task, now)).filter((seconds) => seconds !== undefined);
  const most = Math.max(0, ...left);
  const end = left.length < tasks.length || most < 1 ? [] : [`about ${renderSeconds(most)} left`];
  return [...counts, ...end].join(' · ');
}

function secondsLeft({ began, done, total }: RunningTask, now: number): number | undefined {
  if (done >= total) return 0;
  return done < Math.max(1, total / 100) ? undefined : ((now - began) / done) * (total - done);
}

function renderSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

function group(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
