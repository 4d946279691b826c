import fc from 'fast-check';

/**
 * Property tests try the same cases in every run, so that a change is judged by what it changes. `FC_SEED`
 * tries others: a number, or `random`.
 */
const seed = process.env.FC_SEED ?? '20161209';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
