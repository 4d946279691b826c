import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { numberBody } from '../../../src/mdx/number-body.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { readBody } from '../../../src/mdx/read-body.ts';
import { renderBody } from '../../../src/mdx/render-body.ts';

function parse(body: string) {
  const { root } = parseMdx({ file: 'a.mdx', source: `---\ntitle: 甲\n---\n\n${body}\n` });
  if (!root) throw new Error('The body does not parse.');
  return numberBody(root);
}
const render = (body: string) => renderBody(parse(body));

describe('renderBody', () => {
  it.each([
    [
      'lists, quotations, tables, captions',
      '## 小题\n\n一段<Event date="2016" kind="other">甲</Event>。\n\n1. 一\n2. 二<Event date="2017" kind="other">乙</Event>\n\n- 松\n\n- 散\n\n<Caption>图</Caption>\n\n> 引\n\n| 表 |\n|---|\n| 格 |',
    ],
    [
      'a footnote, which stands at the end of the page',
      '前[^1]<Event date="2016" kind="other">甲</Event>。\n\n[^1]: 注<Event date="2017" kind="other">乙</Event>。\n\n后<Event date="2018" kind="other">丙</Event>。',
    ],
    [
      'blocks within a mark that stands alone',
      '<Event date="2016" kind="other">\n\n一段\n\n- 项\n\n</Event>\n\n后<Event date="2018" kind="other">丙</Event>',
    ],
  ])('gives every block and event the anchor that readBody gives it: %s', (_, body) => {
    const numbered = parse(body);
    const { document } = parseHTML(`<html><body>${renderBody(numbered)}</body></html>`);
    const { blocks, events } = readBody(numbered);
    const anchors = [...document.querySelectorAll('[id]')]
      .map(({ id }) => id)
      .filter((id) => /^(?:p\d|e[0-9a-f]{8})/.test(id));
    const expected = [...blocks.map(({ id }) => id), ...events.map(({ anchor }) => anchor)];
    expect(anchors.toSorted()).toEqual(expected.toSorted());
    const wordsAt = (id: string) => document.getElementById(id)?.textContent?.replace(/[\s\d↩]/g, '');
    for (const { id, text } of blocks) expect(wordsAt(id), id).toBe(text.replace(/\s/g, ''));
    for (const { anchor, quote } of events) expect(wordsAt(anchor), anchor).toBe(quote.replace(/\s/g, ''));
  });

  it('says of an event only what its words do not: that it was planned, or its date inferred', () => {
    expect(render('<Event date="2016-12-07" kind="meeting">开会</Event>。')).not.toContain('data-label');
    expect(render('<Event date="2016" kind="meeting" status="planned">将开会</Event>。')).toContain(
      'data-label="计划"',
    );
  });

  it('never shows an inferred date as stated', () => {
    const html = render('<Event date="2016-12-17~" kind="inspection" basis="inferred">十天后</Event>。');
    expect(html).toContain('data-basis="inferred"');
    expect(html).toContain('data-label="推定，2016年12月17日前后"');
  });

  it('marks damage, supplements and omissions by their kind', () => {
    const html = render(
      '<Unclear candidates="组织">组?</Unclear>、<Supplied source="标题">九</Supplied>、<Redacted>××</Redacted>、<Person office="区长">某某</Person>。',
    );
    expect(html).toContain('<span class="unclear" title="原文受损，可能是：组织">');
    expect(html).toContain('<ins class="supplied" title="编者据标题补">九</ins>');
    expect(html).toContain('class="redacted"');
    expect(html).toContain('<span class="person" title="区长">某某</span>');
  });

  it('begins headings at the second level, below the title of the page', () => {
    expect(render('## 一')).toContain('<h2 id="p1">');
    expect(render('# 一')).toContain('<h2 id="p1">');
    expect(render('### 一')).toContain('<h3 id="p1">');
  });

  it('joins the lines of a Chinese paragraph without a space, and those of Latin with one', () => {
    expect(render('甲\n乙')).toContain('甲乙');
    expect(render('one\ntwo')).toContain('one two');
  });

  it('links each paragraph to itself', () => {
    expect(render('甲')).toContain('<a class="pilcrow" href="#p1" aria-label="第1段的固定链接">');
  });
});
