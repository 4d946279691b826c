import { describe, expect, it } from 'vitest';
import { renderAddressesFrom, rootFrom } from '../../../src/outputs/relative-addresses.ts';

describe('rootFrom', () => {
  it.each([
    ['/', './'],
    ['/places', './'],
    ['/places/', '../'],
    ['/en/dates/2016/12/', '../../../../'],
  ])('leads from %s to the root by %s', (path, root) => {
    expect(rootFrom(path)).toBe(root);
    expect(new URL(root, `https://example.org${path}`).pathname).toBe('/');
  });
});

describe('renderAddressesFrom', () => {
  const from = (html: string) => renderAddressesFrom(html, '../../');

  it('makes every address of the site lead from the page', () => {
    expect(
      from('<a class="x" href="/places/">地方</a><form action="/search/"><img src=\'/a.png\'></form>'),
    ).toBe(
      '<a class="x" href="../../places/">地方</a><form action="../../search/"><img src=\'../../a.png\'></form>',
    );
    expect(from('<html data-root="/"><link href="/"><meta http-equiv="refresh" content="0; url=/a/">')).toBe(
      '<html data-root="../../"><link href="../../"><meta http-equiv="refresh" content="0; url=../../a/">',
    );
    expect(from('<a title="a > b" href="/a/?q=x#y">')).toBe('<a title="a > b" href="../../a/?q=x#y">');
  });

  it('leaves what leads elsewhere, or stays on the page', () => {
    const other =
      '<a href="https://a.cn/"><a href="//b.cn/c"><a href="#d"><a href="?q=/e"><a title=\'href="/f"\'>';
    expect(from(other)).toBe(other);
  });

  it('leaves text, comments, scripts and styles, but not the address of a script', () => {
    const text = '写作 href="/a/" 或 &lt;a href="/a/"><!-- <a href="/b/"> --><style>a[href="/c/"]{}</style>';
    expect(from(text)).toBe(text);
    expect(from('<script src="/a.js">"<a href="/b/">"</script>')).toBe(
      '<script src="../../a.js">"<a href="/b/">"</script>',
    );
  });
});
