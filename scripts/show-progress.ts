import type { Step } from '../src/integrations/progress/progress-channel.ts';
import { type RunningTask, renderProgress } from '../src/integrations/progress/render-progress.ts';

/** Seconds between two lines: on a terminal one line is written over, elsewhere lines follow each other. */
const TERMINAL_PAUSE = 0.2;
const PLAIN_PAUSE = 10;

/** Shows how far a build is. */
export interface ProgressLine {
  readonly take: (step: Step) => void;
  /** Takes the line off the terminal, before anything else is printed. */
  readonly clear: () => void;
}

/** Shows steps on standard error, as they come. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  const started = performance.now();
  const tasks = new Map<string, RunningTask>();
  const pause = stream.isTTY ? TERMINAL_PAUSE : PLAIN_PAUSE;
  let shown = stream.isTTY ? -pause : 0;
  return {
    take: (step) => {
      const now = (performance.now() - started) / 1000;
      tasks.set(step.task, { ...step, began: tasks.get(step.task)?.began ?? now });
      if (now - shown < pause) return;
      shown = now;
      const line = renderProgress([...tasks.values()], now);
      stream.write(stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    },
    clear: () => {
      if (stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}
