import { describe, expect, it } from 'vitest';
import { EVENT_RULES } from '../../../../../src/importer/mark/events/event-rules.ts';
import { EVENT_KINDS } from '../../../../../src/schema/event.ts';

describe('the event rules', () => {
  it('cover every kind', () => {
    expect(new Set(EVENT_RULES.map(({ kind }) => kind))).toEqual(new Set(EVENT_KINDS));
  });

  it.each(EVENT_RULES.map((rule) => [rule.kind, rule.example, rule] as const))(
    '%s: %s is matched by its rule first',
    (_kind, example, rule) => {
      expect(EVENT_RULES.find(({ trigger }) => trigger.test(example))).toBe(rule);
    },
  );

  it.each(EVENT_RULES.map((rule) => [rule.kind, rule.not, rule] as const))(
    '%s: %s is not matched',
    (_kind, not, rule) => {
      expect(rule.trigger.test(not)).toBe(false);
    },
  );

  it('keep no state between matches', () => {
    expect(EVENT_RULES.filter(({ trigger }) => trigger.global || trigger.sticky)).toEqual([]);
  });
});
