import { channel } from 'node:diagnostics_channel';

/** How far one task of a build is. */
export interface Step {
  readonly task: string;
  readonly done: number;
  readonly total: number;
}

// Whoever builds need not know who shows it, nor in which process.
const steps = channel('campaign-archive:progress');

/** Says how far a task is. Costs nothing where nobody follows. */
export function reportStep(step: Step): void {
  if (steps.hasSubscribers) steps.publish(step);
}

/** Calls `take` for every step that this process reports from now on. */
export function followSteps(take: (step: Step) => void): void {
  steps.subscribe((message) => {
    if (isStep(message)) take(message);
  });
}

/** True for a step, also one that came from another process. */
export function isStep(message: unknown): message is Step {
  return typeof message === 'object' && message !== null && 'task' in message && 'done' in message;
}
