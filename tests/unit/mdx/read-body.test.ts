import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/archive/parse-record.ts';
import { GAP_MARK } from '../../../src/hanzi/gap-mark.ts';
import { joinBlocks } from '../../../src/mdx/read-body.ts';

const BODY = `## 会议

<Event date="2016-12-07" kind="meeting">全市推进会召开</Event>,<Person office="市长">陈某</Person>出席。\\*\\*书记<Redacted>讲话</Redacted>。

距测评<Event date="2016-12-17~" kind="inspection" status="planned" basis="inferred">只有十天左右</Event>,塑<Gap reason="paywall" extent="540" />落实。

1. 第一条
2. 第二条

<Caption>志愿者**值守**</Caption>

<Gap reason="paywall" extent="300" />
`;
const parsed = parseRecord('articles', {
  file: 'articles/2016/2016-12-09-411700-3f2a.mdx',
  source: `---\ntitle: 题\ntype: report\nrights: full\n---\n${BODY}`,
});

describe('readBody', () => {
  const body = parsed.record?.body;

  it('reads events with their words, anchors and blocks', () => {
    expect(body?.events).toEqual([
      {
        date: '2016-12-07',
        kind: 'meeting',
        status: 'happened',
        basis: 'stated',
        anchor: 'e8255cf05',
        block: 'p2',
        quote: '全市推进会召开',
      },
      {
        date: '2016-12-17~',
        kind: 'inspection',
        status: 'planned',
        basis: 'inferred',
        anchor: 'ee6cf93ed',
        block: 'p3',
        quote: '只有十天左右',
      },
    ]);
  });

  it('knows where each block begins', () => {
    expect(body?.positions.get('p3')).toEqual({ line: 10, column: 1 });
    expect(body?.blocks.filter(({ id }) => !body.positions.has(id))).toEqual([]);
  });

  it('knows where the mark of each event opens', () => {
    expect([...(body?.positions ?? [])].filter(([anchor]) => anchor.startsWith('e'))).toEqual([
      ['e8255cf05', { line: 8, column: 1 }],
      ['ee6cf93ed', { line: 10, column: 4 }],
    ]);
  });

  it('reads people and gaps', () => {
    expect(body?.people).toEqual([{ name: '陈某', office: '市长' }]);
    expect(body?.gaps).toEqual([
      { reason: 'paywall', extent: 540 },
      { reason: 'paywall', extent: 300 },
    ]);
  });

  it('joins clean text without marks, and marks gaps for the index', () => {
    const blocks = body?.blocks ?? [];
    expect(joinBlocks(blocks)).toBe(
      '会议\n全市推进会召开,陈某出席。**书记讲话。\n距测评只有十天左右,塑落实。\n第一条\n第二条\n志愿者值守',
    );
    expect(joinBlocks(blocks, { gapMark: true })).toContain(`塑${GAP_MARK}落实`);
  });

  it('parts the cells and rows of a table and the blocks of a mark, and shows where the words of an event are missing', () => {
    const { record } = parseRecord('articles', {
      file: 'articles/2016/2016-12-09-411700-3f2a.mdx',
      source:
        '---\ntitle: 题\ntype: report\nrights: full\n---\n| 检查 | 12 |\n| --- | --- |\n| 3 | 4 |\n\n<Event date="2016" kind="meeting">召开<Gap reason="truncated" />大会</Event>\n\n<Event date="2017" kind="other">\n\n一段\n\n- 甲\n- 乙\n\n</Event>\n',
    });
    expect(joinBlocks(record?.body.blocks ?? [])).toBe('检查　12\n3　4\n召开大会\n一段\n甲\n乙');
    expect(record?.body.events.map(({ quote }) => quote)).toEqual(['召开⋯大会', '一段\n甲\n乙']);
  });

  it('renders the same anchors', () => {
    const html = parsed.record?.html ?? '';
    for (const { id } of body?.blocks ?? []) expect(html).toContain(`id="${id}"`);
    for (const { anchor } of body?.events ?? []) expect(html).toContain(`id="${anchor}"`);
    expect(html).not.toContain('id="p8"');
  });
});
