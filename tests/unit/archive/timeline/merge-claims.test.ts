import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/archive/timeline/claim.ts';
import { findConflicts } from '../../../../src/archive/timeline/find-conflicts.ts';
import { mergeClaims } from '../../../../src/archive/timeline/merge-claims.ts';
import { compareEdtf } from '../../../../src/dates/compare-edtf.ts';
import { claim } from './claim.ts';

function count(...claims: readonly Partial<Claim>[]): number {
  return mergeClaims(claims.map(claim)).length;
}

describe('mergeClaims merges', () => {
  it('notes that differ by the mark at their end alone', () => {
    const [merged] = mergeClaims([
      claim({ note: '三年之末称“创建冲刺年”。' }),
      claim({ note: '三年之末称“创建冲刺年”' }),
      claim({ note: '另有一说' }),
    ]);
    expect(merged?.entry.notes).toEqual(['三年之末称“创建冲刺年”。', '另有一说']);
  });

  it('one day, place, kind and honour told by two files, and cites both', () => {
    const [merged, ...rest] = mergeClaims([claim({ id: 'a' }), claim({ id: 'b', text: '开会调度' })]);
    expect(rest).toEqual([]);
    expect(merged?.entry.evidence.map((item) => item.title)).toEqual(['a', 'b']);
  });

  it('an award told with its year into the award told with its day', () => {
    const [merged] = mergeClaims([
      claim({ kind: 'award', date: '2017', text: '当年获得称号' }),
      claim({ kind: 'award', date: '2017-11-14', text: '受到表彰' }),
    ]);
    expect(merged?.entry).toMatchObject({ date: '2017-11-14', text: '受到表彰' });
    expect(merged?.entry.evidence.map((item) => item.date).sort()).toEqual(['2017', '2017-11-14']);
  });

  it('a plan for a day and for about that day', () => {
    const plan = { kind: 'inspection', status: 'planned' } as const;
    expect(count({ ...plan, date: '2016-12-17' }, { ...plan, date: '2016-12-17~' })).toBe(1);
  });

  it('a launch told with its month into the launch told with its day', () => {
    expect(count({ kind: 'launch', date: '2016-07' }, { kind: 'launch', date: '2016-07-12' })).toBe(1);
  });

  it('an inferred date into the stated one, and says stated', () => {
    const [merged, ...rest] = mergeClaims([
      claim({ basis: 'inferred', kind: 'launch', date: '2016-07-12' }),
      claim({ kind: 'launch', date: '2016-07' }),
    ]);
    expect(rest).toEqual([]);
    expect(merged?.entry).toMatchObject({ basis: 'stated', date: '2016-07' });
  });

  it('hearsay into what another source tells as done', () => {
    const [merged] = mergeClaims([claim({ status: 'reported' }), claim({})]);
    expect(merged?.entry).toMatchObject({ status: 'happened' });
  });

  it('a gathering told by a city and its district on one day in nearly the same words', () => {
    const text = '四月十九日召开创建工作紧急调度会';
    expect(count({ text }, { text, place: '520300' })).toBe(1);
  });

  it('a fact into what the article it is taken from marks, and cites the sentence once', () => {
    const id = '2023-04-04-411700-7c0e';
    const shared = { date: '2020', basis: 'stated' } as const;
    const marked = claim({
      kind: 'review',
      date: '2020',
      text: '保留称号',
      evidence: [
        {
          ...shared,
          type: 'article',
          articleId: id,
          anchor: 'e2',
          url: `/articles/${id}/#e2`,
          title: '某报道',
          quote: '保留称号',
          sentence: '保留称号。',
          confidence: 'page',
        },
      ],
    });
    const fact = claim({
      kind: 'review',
      date: '2020',
      text: '当年复查列第十五',
      isFact: true,
      cites: [id],
      evidence: [
        { ...shared, type: 'citation', title: '某报道', url: `/articles/${id}/`, confidence: 'capture' },
      ],
    });
    const [merged, ...rest] = mergeClaims([marked, fact]);
    expect(rest).toEqual([]);
    expect(merged?.entry.text).toBe('当年复查列第十五');
    expect(merged?.entry.evidence.map((item) => item.type)).toEqual(['article']);
  });

  it('a month-wide meeting into the one of two that has its words', () => {
    const merged = mergeClaims([
      claim({ date: '2017-04-03', text: '部署交通秩序整治' }),
      claim({ date: '2017-04-19', text: '调度创建文明城市测评' }),
      claim({ id: 'wide', date: '2017-04', text: '调度创建文明城市测评工作' }),
    ]);
    expect(merged.map(({ entry }) => entry.evidence.length)).toEqual([1, 2]);
  });
});

describe('mergeClaims keeps apart', () => {
  it.each<[string, Partial<Claim>, Partial<Claim>]>([
    ['a plan and what happened', { status: 'planned' }, { status: 'happened' }],
    ['different kinds', { kind: 'launch' }, {}],
    ['different days', { date: '2017-04-20' }, {}],
    ['neighbouring places', { place: '520302' }, {}],
    ['a city and its district on one day in different words', { place: '520300', text: '迎检动员' }, {}],
    [
      'an award to a city and one to its county, on one day, in one formula',
      { kind: 'award', place: '520300', text: '遵义市列入第六届全国文明城市名单' },
      { kind: 'award', place: '520382', text: '仁怀市列入第六届全国文明城市名单' },
    ],
    [
      'meetings of a city and its district that editors have noted apart',
      { isFact: true, place: '520300', text: '召开推进会' },
      { isFact: true, text: '召开推进会' },
    ],
    ['unknown places', { place: '' }, { place: '' }],
    ['different honours', { honours: ['guojia-weisheng'] }, {}],
    ['two events of one file', { origin: 'f', text: '上午开会' }, { origin: 'f', text: '下午再开会' }],
    ['a month and a day of a frequent kind in different words', { date: '2017-04', text: '部署环保' }, {}],
    ['a year and a day of a kind that recurs', { kind: 'launch', date: '2017' }, { kind: 'launch' }],
    [
      'plans by the end of a year and for a month of it',
      { kind: 'award', status: 'planned', date: '2017' },
      { kind: 'award', status: 'planned', date: '2017-11' },
    ],
    ['milestones and events', { layer: 'national', place: '' }, {}],
    [
      'days without a year in different words',
      { date: 'XXXX-03-22' },
      { date: 'XXXX-03-22', text: '测评组' },
    ],
  ])('%s', (_, a, b) => {
    expect(count(a, b)).toBe(2);
  });

  it('a date that would fit two others equally', () => {
    expect(
      count(
        { kind: 'launch', date: '2016-07-01', text: '全区启动大会' },
        { kind: 'launch', date: '2016-07-12', text: '学校启动仪式' },
        { kind: 'launch', date: '2016-07', text: '开展活动' },
      ),
    ).toBe(3);
  });
});

describe('properties', () => {
  const claims = fc.array(
    fc.record({
      date: fc.constantFrom(
        '2017-04-19',
        '2017-04',
        '2017',
        '2017-04-20~',
        'XXXX-03-22',
        '2016/2017',
        '201X',
      ),
      kind: fc.constantFrom('meeting', 'award', 'reform', 'inspection'),
      status: fc.constantFrom('happened', 'planned', 'reported'),
      basis: fc.constantFrom('stated', 'inferred'),
      place: fc.constantFrom('520300', '520304', '411700', ''),
      origin: fc.constantFrom('a', 'b', 'c', 'd'),
      text: fc.constantFrom('召开推进会', '召开推进大会', '接受测评', '获得称号'),
    }),
    { maxLength: 24 },
  );
  const build = (parts: readonly Partial<Claim>[]): readonly Claim[] =>
    parts.map((part, at) => claim({ ...part, id: `p${at}` }));

  it('loses no evidence, adds none, and is sorted', () => {
    fc.assert(
      fc.property(claims, (parts) => {
        const merged = mergeClaims(build(parts)).map(({ entry }) => entry);
        const titles = merged.flatMap((entry) => entry.evidence.map((item) => item.title));
        expect(titles.sort()).toEqual(parts.map((_, at) => `p${at}`).sort());
        const dates = merged.map((entry) => entry.date);
        expect(dates).toEqual([...dates].sort(compareEdtf));
      }),
    );
  });

  it('does not depend on the order of the claims', () => {
    const shuffled = claims.chain((parts) =>
      fc.tuple(fc.constant(parts), fc.shuffledSubarray([...parts.keys()], { minLength: parts.length })),
    );
    fc.assert(
      fc.property(shuffled, ([parts, order]) => {
        const straight = build(parts);
        const mixed = order.flatMap((at) => straight[at] ?? []);
        expect(findConflicts(mergeClaims(mixed))).toEqual(findConflicts(mergeClaims(straight)));
      }),
    );
  });

  it('names conflicts both ways', () => {
    fc.assert(
      fc.property(claims, (parts) => {
        const entries = findConflicts(mergeClaims(build(parts)));
        const byId = new Map(entries.map((entry) => [entry.id, entry]));
        for (const entry of entries) {
          for (const id of entry.conflicts) expect(byId.get(id)?.conflicts).toContain(entry.id);
        }
      }),
    );
  });
});
