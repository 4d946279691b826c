import { describe, expect, it } from 'vitest';
import { isSamePage, readArchivedCopy } from '../../../src/schema/archived-copy.ts';

describe('readArchivedCopy', () => {
  it.each([
    [
      'https://web.archive.org/web/20161209083000/http://a.example/1.html',
      { day: '2016-12-09', page: 'http://a.example/1.html' },
    ],
    [
      'https://web.archive.org/web/20161209083000id_/http://a.example/?a=/b',
      { day: '2016-12-09', page: 'http://a.example/?a=/b' },
    ],
    ['http://web.archive.org/web/20161209083000if_/a.example/1', { day: '2016-12-09', page: 'a.example/1' }],
    ['https://archive.ph/Ab3xY', {}],
    [
      'https://archive.today/20161209083000/http://a.example/',
      { day: '2016-12-09', page: 'http://a.example/' },
    ],
    [
      'https://archive.is/2016.12.09-083000/http://a.example/',
      { day: '2016-12-09', page: 'http://a.example/' },
    ],
    ['https://www.webcitation.org/6mXyZ1abc', {}],
    ['https://www.webcitation.org/6mXyZ1abc?url=http://a.example/1', { page: 'http://a.example/1' }],
    ['https://perma.cc/AB12-CD34', {}],
    ['https://ghostarchive.org/archive/Ab3xY', {}],
    ['https://megalodon.jp/2016-1209-0830-00/a.example/1', { page: 'a.example/1' }],
    [
      'https://arquivo.example/wayback/20161209083000/http://a.example/1',
      { day: '2016-12-09', page: 'http://a.example/1' },
    ],
  ])('reads %s', (address, copy) => {
    expect(readArchivedCopy(address)).toEqual(copy);
  });

  it.each([
    ['the newest copy, whichever that is', 'https://web.archive.org/web/http://a.example/1'],
    ['a year of copies', 'https://web.archive.org/web/2016/http://a.example/1'],
    ['a calendar of copies', 'https://web.archive.org/web/20161209000000*/http://a.example/1'],
    ['a day that is none', 'https://web.archive.org/web/20160231083000/http://a.example/1'],
    ['an hour that is none', 'https://web.archive.org/web/20161209253000/http://a.example/1'],
    ['where copies are made', 'https://web.archive.org/save/http://a.example/1'],
    ['the archive itself', 'https://web.archive.org/'],
    ['a search', 'https://archive.ph/http://a.example/1'],
    ['the newest copy of a page', 'https://archive.today/newest/http://a.example/1'],
    ['a question', 'https://www.webcitation.org/query?url=http://a.example/1'],
    ['lower case where capitals stand', 'https://perma.cc/ab12-cd34'],
  ])('refuses %s', (_, address) => {
    expect(readArchivedCopy(address)).toEqual({ problem: expect.objectContaining({ kind: 'form' }) });
  });

  it.each([
    'https://a.example/copy.html',
    'https://web.archive.org.evil.example/web/http://a.example/',
    'https://xarchive.ph/Ab3xY',
  ])('does not know %s', (address) => {
    expect(readArchivedCopy(address)).toEqual({ problem: { kind: 'unknown', host: new URL(address).host } });
  });

  it('gives an example that it would take', () => {
    for (const host of [
      'web.archive.org',
      'archive.ph',
      'webcitation.org',
      'perma.cc',
      'ghostarchive.org',
      'megalodon.jp',
    ]) {
      const read = readArchivedCopy(`https://${host}/`);
      const example = 'problem' in read && read.problem.kind === 'form' ? read.problem.example : '';
      expect(readArchivedCopy(example), host).not.toHaveProperty('problem');
    }
  });
});

describe('isSamePage', () => {
  it.each([
    ['http://www.a.example/1', 'https://a.example/1/'],
    ['http:/a.example/1', 'http://a.example/1#top'],
    ['http://a.example:80/1', 'http://a.example/1'],
    ['http://a.example/%E5%88%9B', 'http://a.example/创'],
    ['a.example/1', 'http://A.example/1'],
  ])('%s is %s', (a, b) => expect(isSamePage(a, b)).toBe(true));

  it.each([
    ['http://a.example/1', 'http://a.example/2'],
    ['http://a.example/1', 'http://b.example/1'],
    ['http://a.example/?id=1', 'http://a.example/?id=2'],
    ['http://a.example/%zz', 'http://a.example/'],
  ])('%s is not %s', (a, b) => expect(isSamePage(a, b)).toBe(false));
});
