import { parse, serialize } from 'parse5';
import { expect, it } from 'vitest';
import { compactHtml } from '../../../src/outputs/compact-html.ts';

it.each([
  ['<a href="../../places/" class="x">地方</a>', '<a href=../../places/ class=x>地方</a>'],
  // A slash before the end would belong to the value.
  ['<svg><path d="M0"/></svg>', '<svg><path d="M0"/></svg>'],
  ['<p title="a b" data-x="" lang="en">x</p>', '<p title="a b" data-x="" lang=en>x</p>'],
  ['<a href="?a=b" title="x > y">1</a>', '<a href="?a=b" title="x > y">1</a>'],
  ['<ul><li>一</li><li>二<ul><li>三</li></ul></li></ul>', '<ul><li>一<li>二<ul><li>三</ul></ul>'],
  ['<dl><div><dt>a</dt><dd>b</dd></div></dl>', '<dl><div><dt>a<dd>b</div></dl>'],
  ['<ul><li>一</li> <li>二</li></ul>', '<ul><li>一</li> <li>二</ul>'],
  [
    '<table><tbody><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></tbody></table>',
    '<table><tbody><tr><th>a<td>b<tr><td>c</tbody></table>',
  ],
  ['<script>let a = "</li><li x="1">"</script>', '<script>let a = "</li><li x="1">"</script>'],
  ['<pre><b class="x">y</b></pre><!-- <b id="z"> -->', '<pre><b class="x">y</b></pre><!-- <b id="z"> -->'],
  ['<p>他说“a="b"”</p>', '<p>他说“a="b"”</p>'],
])('%s becomes %s, which is the same document', (html, compact) => {
  expect(compactHtml(html)).toBe(compact);
  expect(serialize(parse(compact))).toBe(serialize(parse(html)));
});
