import { describe, expect, test } from 'vitest';
import { markEvents } from '../../../../src/importer/mark/mark-events.ts';

const paragraph = (line: number, text: string) => ({ line, text, kind: 'paragraph' as const });

describe('markEvents', () => {
  test('an event is marked in its own block, where its words stand', () => {
    const blocks = [paragraph(1, '开头。'), paragraph(2, '2016年12月7日，全市召开推进会。')].map((one) => ({
      ...one,
      marks: [],
    }));
    const { blocks: marked, events } = markEvents(blocks, undefined);
    expect(events).toMatchObject([{ date: '2016-12-07', kind: 'meeting', status: 'happened' }]);
    expect(marked[0]?.marks).toEqual([]);
    const [mark] = marked[1]?.marks ?? [];
    expect(marked[1]?.text.slice(mark?.start, mark?.end)).toBe(events[0]?.quote);
  });

  test('a date without a year needs the day of publication', () => {
    const blocks = [{ ...paragraph(1, '12月7日，全市召开推进会。'), marks: [] }];
    expect(markEvents(blocks, '2016-12-09').events[0]?.date).toBe('2016-12-07');
    expect(markEvents(blocks, undefined).events[0]?.date ?? 'XXXX-12-07').toBe('XXXX-12-07');
  });
});
