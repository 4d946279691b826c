import { describe, expect, it } from 'vitest';
import { extractEvents } from '../../../../../src/importer/mark/events/extract-events.ts';
import { leaveCrowds } from '../../../../../src/importer/mark/events/leave-crowds.ts';

function mentionsOf(text: string, words: string) {
  return [...text.matchAll(new RegExp(words, 'g'))].map(({ index, 0: quote }) => ({
    edtf: '2017-02',
    basis: 'inferred' as const,
    quote,
    start: index,
    end: index + quote.length,
  }));
}

describe('a clause with more dates than anybody names', () => {
  it.each(['今天', '2月', '昨天的', '2月、', '3月 '])('looks at no more than its last dates: %s', (unit) => {
    const text = unit.repeat(5_000);
    const words = unit.slice(0, 2);
    const kept = leaveCrowds(mentionsOf(text, words), text);
    expect(kept).toHaveLength(24);
    expect(kept.at(-1)?.start).toBe(text.lastIndexOf(words));
  });

  it('keeps every date of clauses that hold few', () => {
    const text = '2月、3月，2月召开；2月。2月\n'.replaceAll('，', ',').repeat(100);
    const mentions = mentionsOf(text, '[23]月');
    expect(leaveCrowds(mentions, text)).toEqual(mentions);
  });

  it('names its event, and leaves the sentences after it alone', () => {
    const text = `${'5月1日、'.repeat(40)}5月18日召开创建推进会。5月20日，市里举行创建动员大会。`;
    const events = extractEvents(text, { published: '2017-06-01' });
    expect(events.map(({ kind }) => kind)).toEqual(['meeting', 'launch']);
    expect(events.at(-1)?.date).toBe('2017-05-20');
  });
});
