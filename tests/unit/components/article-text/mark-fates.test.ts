import { expect, it } from 'vitest';
import { markFates } from '../../../../src/components/article-text/mark-fates.ts';
import { sampleArticle } from '../../outputs/sample-archive.ts';

const words = { sign: (fate: string) => fate, label: (fate: string) => `became ${fate}` };
const body =
  '计划<Event date="2017" kind="award" status="planned"><Person office="市长">某某</Person>说力争命名</Event>。又开了<Event date="2016-12-01" kind="meeting">推进会</Event>。';

it('puts a sign without words of its own after a plan, whatever marks stand within it', () => {
  const { html, events } = sampleArticle('title: 题\ntype: report\nrights: full', body);
  const [plan, meeting] = events;
  if (!plan || !meeting) throw new Error('no events');
  const marked = markFates(html, new Map([[plan.anchor, 'late']]), words);
  const sign = `<a class="fate-sign" href="#fate-${plan.anchor}" data-fate="late" data-label="late" aria-label="became late"></a>`;
  expect(marked.split(sign)).toHaveLength(2);
  expect(marked.replace(sign, '')).toBe(html);
  const [before = '', after = ''] = marked.split(sign);
  expect(before.endsWith('</span>说力争命名</span>')).toBe(true);
  expect(after.startsWith('。又开了')).toBe(true);
});

it('leaves a body without plans as it is', () => {
  const { html } = sampleArticle('title: 题\ntype: report\nrights: full', body);
  expect(markFates(html, new Map(), words)).toBe(html);
});
