import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// A busy machine is no reason to fail.
const PATIENT = { testTimeout: 600_000, hookTimeout: 600_000 };
/** These run a command as its users do, each in a process of its own, and take their time. */
const COMMANDS = 'tests/unit/scripts/*.test.ts';
/** For files that one process runs one after another. */
const SHARED_PROCESS = ['tests/support/property-seed.ts', 'tests/support/own-globals.ts'];

export default defineConfig({
  test: {
    reporters: ['dot'],
    projects: [
      {
        test: {
          name: 'unit',
          root: '.',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [COMMANDS],
          setupFiles: SHARED_PROCESS,
          // What these test is pure: no file leaves anything behind for the next, so that modules load once.
          pool: 'threads',
          isolate: false,
          maxWorkers: Math.max(2, availableParallelism() - 1),
          ...PATIENT,
        },
      },
      {
        test: {
          name: 'commands',
          root: '.',
          include: [COMMANDS],
          setupFiles: SHARED_PROCESS,
          pool: 'threads',
          isolate: false,
          // While one waits for a command to end, another goes on.
          maxWorkers: 2,
          ...PATIENT,
        },
      },
      {
        test: {
          name: 'site',
          root: '.',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/site-setup.ts'],
          ...PATIENT,
        },
      },
      {
        test: {
          name: 'browser',
          root: '.',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/site-setup.ts', 'tests/support/browser-setup.ts'],
          pool: 'threads',
          isolate: false,
          // These wait for Chromium most of the time: two of them keep it busy.
          maxWorkers: 2,
          ...PATIENT,
        },
      },
    ],
  },
});
