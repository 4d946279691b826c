import { describe, expect, it } from 'vitest';
import { collectClaims } from '../../../../src/archive/timeline/collect-claims.ts';
import { archiveOf, article, type Files } from './archive-of.ts';

const claims = (files: Files) => collectClaims(archiveOf(files));
const SOURCE = 'sources: [{ title: 某日报, url: "https://x.test/", confidence: page }]';
const campaign = (lines: string) => ({
  '411700-quanguo-wenming-2015': `---\ntitle: 创文\nplace: "411700"\nhonours: [quanguo-wenming]\ncycle: "2015/2017"\n${lines}\n---\n`,
});
const honour = (lines: string) => ({
  'quanguo-wenming': `---\nname: 全国文明城市\nnameEn: National Civilized City\nlevel: national\n${lines}\n---\n`,
});

describe('claims of articles', () => {
  const front = 'published: "2016-12-09"\nplace: "411700"\nhonours: [quanguo-wenming]\nphase: sprint';
  const body =
    '天晴。<Event date="2016-12-07" kind="meeting">开会</Event>，人到齐。\n\n又<Event date="2016-12-08" kind="meeting" basis="inferred" note="按次日算">开会</Event>。还有<Event date="2015-03-01" kind="launch">启动</Event>。';
  const found = claims({ articles: { '2016-12-09-411700-aaaa': article(front, body) } });

  it('quote the sentence of their own words, each its own occurrence', () => {
    expect(found.map(({ date, text, words }) => [date, text, words])).toEqual([
      ['2016-12-07', '开会', '开会，人到齐。'],
      ['2016-12-08', '开会', '又开会。'],
      ['2015-03-01', '启动', '还有启动。'],
    ]);
  });

  it('show where words of their sentence are missing', () => {
    const cut =
      '先<Gap reason="truncated" />后，<Event date="2016" kind="meeting">召开<Gap reason="truncated" />大会</Event>。';
    expect(claims({ articles: { '2016-12-09-411700-aaaa': article(front, cut) } })).toMatchObject([
      { text: '召开⋯大会', words: '先⋯后，召开⋯大会。', evidence: [{ quote: '召开⋯大会' }] },
    ]);
  });

  it('lead to their mark, and never make an inferred date a stated one', () => {
    expect(found[1]).toMatchObject({
      id: '2016-12-09-411700-aaaa-e056a418b',
      basis: 'inferred',
      note: '按次日算',
      isFact: false,
      place: '411700',
      honours: ['quanguo-wenming'],
      evidence: [{ type: 'article', url: '/articles/2016-12-09-411700-aaaa/#e056a418b', basis: 'inferred' }],
    });
  });

  it('have the phase that the article reports only around its publication', () => {
    expect(found.map(({ phase }) => phase)).toEqual(['sprint', 'sprint', undefined]);
  });

  it('have the phase of the campaign’s file before that of the article', () => {
    const [first] = claims({
      articles: {
        '2016-12-09-411700-aaaa': article(
          front.replace('honours: [quanguo-wenming]', 'campaigns: [411700-quanguo-wenming-2015]'),
          body,
        ),
      },
      campaigns: campaign('phases: [{ phase: inspect, date: "2016-12" }]'),
    });
    expect(first?.phase).toBe('inspect');
  });

  it('have no phase that only begins within their own time', () => {
    const [first] = claims({
      campaigns: campaign(
        `phases: [{ phase: follow-up, date: "2019/.." }]\nfacts: [{ date: "2015/..", kind: reform, text: 实行新办法。, ${SOURCE} }]`,
      ),
    });
    expect(first?.phase).toBeUndefined();
  });

  it('are none when the article was withdrawn', () => {
    const withdrawn = article(`${front}\nwithdrawn: { date: "2026", reason: 请求 }`, '').replace(
      'rights: abstract',
      'rights: withdrawn',
    );
    expect(claims({ articles: { '2016-12-09-411700-aaaa': withdrawn } })).toEqual([]);
  });
});

describe('claims of files of facts', () => {
  const fact = (lines: string) => `facts: [{ date: "2017-11-14", kind: award, text: 获得命名。, ${lines} }]`;

  it('name their sources, and the article that is held of one', () => {
    const [found] = claims({
      articles: { '2016-12-09-411700-aaaa': article('published: "2016-12-09"\nplace: "411700"', '文。') },
      campaigns: campaign(
        fact('sources: [{ title: 某日报, article: 2016-12-09-411700-aaaa, confidence: capture }]'),
      ),
    });
    expect(found).toMatchObject({
      text: '获得命名。',
      isFact: true,
      layer: 'campaign',
      cites: ['2016-12-09-411700-aaaa'],
      evidence: [{ type: 'citation', url: '/articles/2016-12-09-411700-aaaa/', confidence: 'capture' }],
    });
  });

  it('have an id of their own words, which another fact beside them does not change', () => {
    const idOf = (lines: string) =>
      claims({ campaigns: campaign(lines) }).find(({ kind }) => kind === 'award')?.id;
    const alone = idOf(fact(SOURCE));
    expect(alone).toMatch(/^411700-quanguo-wenming-2015-e[0-9a-f]{8}$/);
    expect(
      idOf(
        fact(SOURCE).replace('facts: [', `facts: [{ date: "2015", kind: launch, text: 启动。, ${SOURCE} }, `),
      ),
    ).toBe(alone);
  });

  it('tell an outcome as a fact, unless a fact tells it already', () => {
    const outcome = `outcome: { status: awarded, date: "2017-11-14", text: 命名为全国文明城市。, ${SOURCE} }`;
    expect(claims({ campaigns: campaign(outcome) })).toMatchObject([
      { kind: 'award', text: '命名为全国文明城市。' },
    ]);
    expect(claims({ campaigns: campaign(`${outcome}\n${fact(SOURCE)}`) })).toMatchObject([
      { text: '获得命名。' },
    ]);
  });

  it('tell an outcome that facts only plan, or of which they tell another kind', () => {
    const told = (status: string, date: string, kind: string, more = '') =>
      claims({
        campaigns: campaign(
          `outcome: { status: ${status}, date: "${date}", text: 结果。, ${SOURCE} }\nfacts: [{ date: "2017", kind: ${kind}, text: 其事。, ${more}${SOURCE} }]`,
        ),
      }).map(({ text }) => text);
    expect(told('awarded', '2017-11-14', 'award', 'status: planned, ')).toEqual(['其事。', '结果。']);
    expect(told('removed', '2017-11-14', 'award')).toEqual(['其事。', '结果。']);
    expect(told('kept', '2017-11-14', 'review')).toEqual(['其事。']);
  });

  it.each([
    [
      'without a date',
      'outcome: { status: awarded, text: 命名。, sources: [{ title: 甲, confidence: page }] }',
    ],
    ['without a source', 'outcome: { status: awarded, date: "2017", text: 命名。 }'],
    ['that is unknown', `outcome: { status: unknown, date: "2017", text: 不详。, ${SOURCE} }`],
  ])('tell no outcome %s', (_, outcome) => expect(claims({ campaigns: campaign(outcome) })).toEqual([]));

  it('tell the dated batches of an honour, on the national layer, in both languages', () => {
    const batches = `batches: [{ ordinal: 5, date: "2017-11-14", named: 89, kept: 33, ${SOURCE} }, { ordinal: 6, ${SOURCE} }]`;
    expect(claims({ honours: honour(batches) })).toMatchObject([
      {
        layer: 'national',
        kind: 'award',
        date: '2017-11-14',
        text: '第5批全国文明城市：新命名89个，保留33个。',
        textEn: 'Batch 5 of National Civilized City: 89 newly named, 33 kept.',
      },
    ]);
    expect(claims({ honours: honour(`${batches}\n${fact(SOURCE)}`) })).toMatchObject([
      { text: '获得命名。' },
    ]);
  });
});
