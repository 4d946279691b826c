import { describe, expect, it } from 'vitest';
import { checkPlans } from '../../../src/checks/check-plans.ts';
import { article, type ContentFiles, parseFiles } from '../archive/fixture.ts';

const check = (files: ContentFiles) =>
  checkPlans({ records: parseFiles(files), sources: new Map(Object.entries(files)) });
const OWNER = '2016-12-09-411700-aaaa';
const PLAN = `${OWNER}-ec13e3384`;
const HELD = {
  [`articles/2016/${OWNER}.mdx`]: article(
    'published: "2016-12-09"\nplace: "411700"',
    '争取<Event date="2017" kind="inspection" status="planned">年内验收</Event>。<Event date="2016-12-07" kind="meeting">开会</Event>。',
  ),
};
const fact = (line: string, status = 'happened') => ({
  ...HELD,
  'campaigns/411700-quanguo-wenming.mdx': `---
title: 题
place: "411700"
honours: [quanguo-wenming]
facts:
  - date: "2017-09"
    kind: inspection
    status: ${status}
    text: 通过验收。
    ${line}
    sources: [{ title: 某报, confidence: page }]
---
`,
});
const said = (files: ContentFiles) =>
  check(files).map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('what is said to be settled', () => {
  it('may be a plan that exists, by a fact or a mark', () => {
    expect(said(fact(`fulfils: [${PLAN}]`))).toEqual([]);
    expect(said(fact(`changes: [${PLAN}]`, 'planned'))).toEqual([]);
  });

  it('must exist, and the plans of its record are named', () => {
    const issues = check(fact(`fulfils: [${OWNER}-e00000000]`));
    expect(issues.map(({ code, line }) => `${code} ${line}`)).toEqual(['plan-unknown 10']);
    expect(issues[0]?.fix.zh).toContain(PLAN);
  });

  it('must be a plan, and a plan does not fulfil it', () => {
    expect(said(fact(`fulfils: [${OWNER}-efc4a8198]`))).toEqual(['plan-happened 10:15']);
    expect(said(fact(`fulfils: [${PLAN}]`, 'planned'))).toEqual(['plan-happened 10:15']);
  });

  it('is checked where it was looked for, too', () => {
    const search = (plan: string) => ({
      ...HELD,
      'coverage/411700-yanshou.mdx': `---\nplace: "411700"\nperiod: "2017"\nplans: [${plan}]\nquestion: 有没有验收？\nwhere: [某报]\nfound: false\n---\n`,
    });
    expect(said(search(PLAN))).toEqual([]);
    expect(said(search(`${OWNER}-e00000000`))).toEqual(['plan-unknown 4:9']);
  });
});
