import { describe, expect, it } from 'vitest';
import { benchEvents } from '../../../../../scripts/bench/dates/event-scores.ts';

describe('the labelled events', () => {
  const { labelled, unseen } = benchEvents();

  it('are found with a precision of at least 0.95 and a recall of at least 0.90', () => {
    expect(labelled.sentences).toBeGreaterThanOrEqual(150);
    expect(labelled.precision).toBeGreaterThanOrEqual(0.95);
    expect(labelled.recall).toBeGreaterThanOrEqual(0.9);
  });

  it('are told apart from those the extraction was never mended by', () => {
    expect(unseen.sentences).toBeGreaterThanOrEqual(40);
    expect(unseen.precision).toBeGreaterThan(0.7);
    expect(unseen.recall).toBeGreaterThan(0.5);
  });
});
