import { describe, expect, it } from 'vitest';
import { findNoEvent, NO_EVENTS } from '../../../../../src/importer/mark/events/no-event.ts';

describe('what is dated and no event', () => {
  it.each(NO_EVENTS.map(({ why, example, words }) => [why, example, words] as const))(
    '%s %s',
    (_why, example, words) => {
      expect(words.test(example)).toBe(true);
      expect(findNoEvent(example)).not.toBeNull();
    },
  );

  it.each(NO_EVENTS.map(({ why, but }) => [why, but] as const))('%s But: %s', (_why, but) => {
    expect(findNoEvent(but)).toBeNull();
  });
});
