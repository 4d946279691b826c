import { expect, it } from 'vitest';
import { isLinkTarget } from '../../../src/mdx/is-link-target.ts';

it.each([
  'https://example.org/a?b=1#c',
  'http://example.org',
  'mailto:a@example.org',
  '#p2',
  '/',
  '/guide/about/',
  '/concordance/?q=%E5%88%9B%E6%96%87',
  '/search/?q=https%3A%2F%2Fa',
  '/data/articles.json',
  '/地方/',
])('leads to %s', (target) => expect(isLinkTarget(target)).toBe(true));

it.each([
  ['another host without its scheme', '//evil.example/x'],
  ['the same behind a backslash', '/\\evil.example'],
  ['the same behind an encoded tab', '/%09/evil.example'],
  ['the same behind a tab', '/\t/evil.example'],
  ['the same behind an encoded backslash', '/%5cevil.example'],
  ['the same behind an encoded slash', '/%2fevil.example'],
  ['an empty step', '/a//evil.example'],
  ['a step out of the site', '/../x'],
  ['an encoded step out', '/%2e%2E/x'],
  ['a step out and a host', '/.//evil.example'],
  ['a script', 'javascript:alert(1)'],
  ['a script behind a line end', 'java\nscript:alert(1)'],
  ['data', 'data:text/html,x'],
  ['a file', 'file:///etc/passwd'],
  ['a host behind a name', 'https://example.org@evil.example/'],
  ['a web address without a host', 'https://'],
  ['a web address with a backslash', 'https:\\\\evil.example'],
  ['a path from here', 'a/b'],
  ['nothing', ''],
])('does not lead to %s', (_, target) => expect(isLinkTarget(target)).toBe(false));
