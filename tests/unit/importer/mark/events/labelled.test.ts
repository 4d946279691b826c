import { describe, expect, it } from 'vitest';
import { benchEvents } from '../../../../../scripts/bench/dates/event-scores.ts';

describe('the labelled events', () => {
  const { labelled, batches } = benchEvents();

  it('are found with a precision and recall of at least 0.99', () => {
    expect(labelled.sentences).toBeGreaterThanOrEqual(400);
    expect(labelled.precision).toBeGreaterThanOrEqual(0.99);
    expect(labelled.recall).toBeGreaterThanOrEqual(0.99);
  });

  it.each(batches)(
    'of $name are found no worse than at first sight, of all at least 85 in 100',
    ({ firstSight, now }) => {
      expect(now.sentences).toBeGreaterThanOrEqual(40);
      expect(now.precision).toBeGreaterThanOrEqual(Math.max(firstSight.precision, 0.85));
      expect(now.recall).toBeGreaterThanOrEqual(Math.max(firstSight.recall, 0.85));
    },
  );
});
