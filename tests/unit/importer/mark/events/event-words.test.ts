import { describe, expect, it } from 'vitest';
import { EVENT_WORDS } from '../../../../../src/importer/mark/events/event-words.ts';
import { extractEvents } from '../../../../../src/importer/mark/events/extract-events.ts';

describe('the words of events', () => {
  it.each(EVENT_WORDS.map((row) => [row.kind, row.example, row] as const))(
    '%s: %s is matched by its row first, and by a row that says more before one that says less',
    (_kind, example, row) => {
      const matching = EVENT_WORDS.filter(
        ({ trigger, near }) => trigger.test(example) && near?.test(example) !== false,
      );
      expect(matching[0]).toBe(row);
    },
  );

  it.each(EVENT_WORDS.map((row) => [row.kind, row.not, row] as const))(
    '%s: %s is not matched',
    (_kind, not, row) => {
      expect(row.trigger.test(not) && row.near?.test(not) !== false).toBe(false);
    },
  );
});

describe('what only says who came', () => {
  const kinds = (text: string) => extractEvents(text, { published: '2019-10-12' }).map(({ kind }) => kind);

  it('gives way to any words of the sentence that say what for', () => {
    expect(kinds('10月8日，县委书记来到老街，与商户座谈。')).toEqual(['meeting']);
    expect(kinds('10月8日，县委书记来到老街，一户一户地问。')).toEqual(['inspection']);
  });

  it('dates an act of an office whose kind nobody can tell as other, by the day alone', () => {
    expect(kinds('10月8日，市文明委增补六家成员单位。')).toEqual(['other']);
    expect(kinds('10月，市文明委增补六家成员单位。')).toEqual([]);
  });
});
