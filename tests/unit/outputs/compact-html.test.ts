import { parse, serialize } from 'parse5';
import { expect, it } from 'vitest';
import { compactHtml } from '../../../src/outputs/compact-html.ts';

it.each([
  ['<a href="../../places/" class="x">地方</a>', '<a href=../../places/ class=x>地方</a>'],
  // A slash before the end would belong to the value.
  ['<svg><path d="M0"/></svg>', '<svg><path d="M0"/></svg>'],
  [
    '<svg><path d="M0 0"></path><circle r="4"></circle><g class="x"></g></svg>',
    '<svg><path d="M0 0"/><circle r=4 /><g class=x></g></svg>',
  ],
  ['<p title="a b" data-x="" lang="en">x</p>', '<p title="a b" data-x="" lang=en>x</p>'],
  ['<a href="?a=b" title="x > y">1</a>', '<a href="?a=b" title="x > y">1</a>'],
  ['<ul><li>一</li><li>二<ul><li>三</li></ul></li></ul>', '<ul><li>一<li>二<ul><li>三</ul></ul>'],
  ['<dl><div><dt>a</dt><dd>b</dd></div></dl>', '<dl><div><dt>a<dd>b</div></dl>'],
  ['<ul><li>一</li> <li>二</li></ul>', '<ul><li>一</li> <li>二</ul>'],
  [
    '<table><tbody><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></tbody></table>',
    '<table><tbody><tr><th>a<td>b<tr><td>c</tbody></table>',
  ],
  ['<div><p>一</p><p>二</p></div><p>三</p>四', '<div><p>一<p>二</div><p>三</p>四'],
  // A link goes on after the paragraph in it.
  ['<a><p>一</p></a>', '<a><p>一</p></a>'],
  [
    '<html><head><title>一</title></head><body><p>二</p></body></html>',
    '<html><title>一</title><p>二</p></html>',
  ],
  [
    '<html><head></head><body><script src="a"></script></body></html>',
    '<html><head><body><script src=a></script></html>',
  ],
  ['<script>let a = "</li><li x="1">"</script>', '<script>let a = "</li><li x="1">"</script>'],
  ['<pre><b class="x">y</b></pre><!-- <b id="z"> -->', '<pre><b class="x">y</b></pre><!-- <b id="z"> -->'],
  ['<p>他说“a="b"”</p>', '<p>他说“a="b"”</p>'],
])('%s becomes %s, which is the same document', (html, compact) => {
  expect(compactHtml(html)).toBe(compact);
  expect(serialize(parse(compact))).toBe(serialize(parse(html)));
});
