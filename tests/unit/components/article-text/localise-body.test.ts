import { describe, expect, it } from 'vitest';
import { localiseBody } from '../../../../src/components/article-text/localise-body.ts';
import { numberBody } from '../../../../src/mdx/number-body.ts';
import { parseMdx } from '../../../../src/mdx/parse-mdx.ts';
import { renderBody } from '../../../../src/mdx/render-body.ts';

function render(body: string): string {
  const { root } = parseMdx({ file: 'a.mdx', source: `---\ntitle: 甲\n---\n\n${body}\n` });
  if (!root) throw new Error('The body does not parse.');
  return renderBody(numberBody(root));
}

describe('localiseBody', () => {
  const html = render(
    '<Event date="2016-12-17~" kind="inspection" status="planned" basis="inferred">十天左右</Event>之后。<Gap reason="paywall" extent="540" />',
  );

  it('leaves a Chinese page as it is', () => {
    expect(localiseBody(html, 'zh')).toBe(html);
    expect(html).toContain('data-label="推定，计划，2016年12月17日前后"');
  });

  it('labels marks in English and keeps the words', () => {
    const english = localiseBody(html, 'en');
    expect(english).toContain('data-label="inferred, planned, about 17 December 2016"');
    expect(english).toContain('>十天左右</span>');
    expect(english).toContain('[about 540 characters missing]');
    expect(english).toContain('aria-label="Permanent link to paragraph 1"');
    expect(english).not.toContain('固定链接');
  });
});
