import { describe, expect, it } from 'vitest';
import { findEmbeddedArticle } from '../../../../../src/importer/decode/html/embedded-article.ts';
import { check, PARAGRAPHS, TITLE } from '../../page-case.ts';

const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const shell = (script: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${TITLE}</title></head><body><div id="app">加载中</div>${script}</body></html>`;
const comments = [{ content: '这条街我走过。' }, { content: '盼望早点修好。' }];

describe('articles that a script is to show', () => {
  it.each([
    [
      'data in JSON',
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { article: { title: TITLE, content: BODY } } })}</script>`,
    ],
    [
      'a variable, its tags written as escapes',
      `<script>window.__INITIAL_STATE__=${JSON.stringify({ detail: { title: TITLE, content: BODY } }).replaceAll('<', '\\u003c')};(function(){})();</script>`,
    ],
    [
      'JSON within a string',
      `<script>var d = JSON.parse(${JSON.stringify(JSON.stringify({ content: BODY }))})</script>`,
    ],
    [
      'an address within a string',
      `<script>var d="${encodeURIComponent(JSON.stringify({ content: BODY }))}"</script>`,
    ],
    [
      'an article beside its comments',
      `<script>var d=${JSON.stringify({ article: { content: BODY }, comments })}</script>`,
    ],
    [
      'a paragraph in each string',
      `<script>window.data={blocks:${JSON.stringify(PARAGRAPHS.map((text) => ({ type: 'p', text })))},more:[{desc:"别的街也要修。"}]}</script>`,
    ],
    ['a list of paragraphs', `<script>var d=${JSON.stringify({ paras: PARAGRAPHS })}</script>`],
    [
      'linked data',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody: PARAGRAPHS.join('\n') })}</script>`,
    ],
  ])('are found in %s', (name, script) => {
    check({ name, page: shell(script), title: TITLE, lacks: ['别的街', '盼望早点', '我走过'] });
  });

  it('are left where the page shows them itself', () => {
    const script = `<script>var d=${JSON.stringify({ content: BODY })}</script>`;
    check({
      name: 'shown',
      page: `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${BODY}${script}</body></html>`,
      holds: [PARAGRAPHS.join('\n')],
    });
  });

  it('are none in scripts without sentences, and no quotation mark without its fellow hangs', () => {
    expect(findEmbeddedArticle(['var a = "首页"; /* " */ var b = "新闻"'])).toBeUndefined();
    expect(findEmbeddedArticle([`"${'\\'.repeat(100_001)}`])).toBeUndefined();
    expect(findEmbeddedArticle(['%'.repeat(500), `"${'%E4'.repeat(50)}"`])).toBeUndefined();
  });

  it('are read from as many strings as a script holds, each text once', () => {
    const lines = Array.from({ length: 150_000 }, (_, at) => `第${at}户的灯在傍晚亮了。`);
    const text = JSON.stringify({ data: JSON.stringify({ lines: [...lines, ...lines.slice(0, 3)] }) });
    const { html = '' } = findEmbeddedArticle([text]) ?? {};
    expect(html.split('\n')).toHaveLength(lines.length);
  });
});
