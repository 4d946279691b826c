import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { takeText } from '../../../../src/components/article-text/fetch-text.ts';

const CHINESE = 'https://archive.example/sub/articles/x/';
const { document: page } = parseHTML(`<html><body><h1>题</h1>
  <div class="body" data-article-body data-article-id="x"><p id="p1"><span class="event" id="e1" data-label="推定，2016年12月17日前后">只有十天左右</span><a
  class="fate-sign" href="#fate-e1" data-label="如期" aria-label="后来如期"></a>，<a href="../../people/y/">某某</a>，<span class="event" id="e2">开会</span>。<a
  class="pilcrow" href="#p1" aria-label="第1段的固定链接"></a></p></div></body></html>`);
const { document: english } = parseHTML(`<html><body>
  <div data-text-elsewhere data-lang="zh-Hans" data-permalink="Permanent link to paragraph {n}"><p><a data-text-link href="../../../articles/x/">Read</a></p><ul>
  <li id="e1" data-event-label="inferred, about 17 December 2016" data-fate-name="met">…</li><li id="e2" data-event-label="">…</li></ul></div></body></html>`);

it('takes the text of an article with the labels of the page it comes to, and links that lead where they led', () => {
  const holder = english.querySelector<HTMLElement>('[data-text-elsewhere]');
  if (!holder) throw new Error('no holder');
  const body = takeText(page, CHINESE, holder);
  expect(body?.lang).toBe('zh-Hans');
  expect(body?.textContent?.replace(/\s/g, '')).toBe('只有十天左右，某某，开会。');
  const attribute = (selector: string, name: string) => body?.querySelector(selector)?.getAttribute(name);
  expect(attribute('#e1', 'data-label')).toBe('inferred, about 17 December 2016');
  // What happened on a stated day has no label in any language.
  expect(attribute('#e2', 'data-label')).toBeNull();
  expect(attribute('.fate-sign', 'aria-label')).toBe('met');
  expect(attribute('.fate-sign', 'href')).toBe('#fate-e1');
  expect(attribute('.pilcrow', 'aria-label')).toBe('Permanent link to paragraph 1');
  expect(attribute('a[href*=people]', 'href')).toBe('https://archive.example/sub/people/y/');
});

it('takes nothing from a page that has no text', () => {
  const { document: other } = parseHTML('<html><body><h1>撤下</h1></body></html>');
  const holder = english.querySelector<HTMLElement>('[data-text-elsewhere]');
  if (!holder) throw new Error('no holder');
  expect(takeText(other, CHINESE, holder)).toBeUndefined();
});
