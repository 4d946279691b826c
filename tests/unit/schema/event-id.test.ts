import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEventAnchors, buildEventId, parseEventId } from '../../../src/schema/event-id.ts';

const meeting = { date: '2016-12-07', words: '全市推进会召开' };
const anyEvent = fc.record({
  date: fc.constantFrom('2016', '2016-12', '2016-12-07'),
  words: fc.constantFrom('开会', '验收', '命名', '全市推进会召开'),
});

describe('anchors of events', () => {
  it('are made of an event’s own date and words', () => {
    expect(buildEventAnchors([meeting])).toEqual(['e8255cf05']);
    const others = [
      { ...meeting, date: '2016-12-07~' },
      { ...meeting, words: '全县推进会召开' },
    ];
    expect(new Set(buildEventAnchors([meeting, ...others])).size).toBe(3);
  });

  it.each(['全市推进会召开。', '全市\n推进会 召开', '“全市推进会”召开'])(
    'do not change with signs and lines: %j',
    (words) => expect(buildEventAnchors([{ ...meeting, words }])).toEqual(buildEventAnchors([meeting])),
  );

  it('stay when other events are written before, between and after', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEvent, { selector: ({ date, words }) => date + words }), (events) => {
        const all = buildEventAnchors(events);
        for (const [at, event] of events.entries()) expect(buildEventAnchors([event])).toEqual([all[at]]);
      }),
    );
  });

  it('are unique also where date and words are the same', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 20 }), (events) => {
        const anchors = buildEventAnchors(events);
        expect(new Set(anchors).size).toBe(anchors.length);
      }),
    );
    expect(buildEventAnchors([meeting, meeting, meeting])).toEqual([
      'e8255cf05',
      'e8255cf05-2',
      'e8255cf05-3',
    ]);
  });

  it('can be ids of HTML and of CSS', () => {
    for (const anchor of buildEventAnchors([meeting, meeting])) expect(anchor).toMatch(/^[a-z][a-z0-9-]*$/);
  });
});

describe('ids of events', () => {
  it.each([
    ['2016-12-09-411700-3f2a', 'e8255cf05'],
    ['undated-unplaced-e3a7', 'e8255cf05-2'],
    ['411700-quanguo-wenming-2015', 'e00000001'],
    ['guojia-erxing', 'e00000001'],
    ['411700', 'e00000001'],
  ])('say what records them and where: %s', (owner, anchor) => {
    expect(parseEventId(buildEventId({ owner, anchor }))).toEqual({ owner, anchor });
  });

  it.each(['', 'e8255cf05', '411700', '2016-12-09-411700-3f2a', '2016-12-09-411700-3f2a-e1', '-e8255cf05'])(
    'are no other texts: %j',
    (text) => expect(parseEventId(text)).toBeNull(),
  );
});
