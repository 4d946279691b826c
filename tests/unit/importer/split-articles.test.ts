import { describe, expect, test } from 'vitest';
import { importCapture } from '../../../src/importer/pipeline.ts';
import { BODY, lines, PARAGRAPHS, page, TITLE } from './page-case.ts';

const read = (source: string, fileName = 'page.html') =>
  importCapture(new TextEncoder().encode(source), { fileName, rights: 'full' });
const OPEN = `${BODY}<p>散会以后，志愿者将分成20个</p>`;
const NUMBERED = `${TITLE}(1)-麦溪新闻网`;

describe('one page of an article that has several', () => {
  test.each([
    ['[1] [2] [3] 下一页 共3页', 'page 1? of 3'],
    ['上一页 1 2 3 下一页', 'page 1? of 3'],
    ['第1页 共3页 下一页', 'page 1 of 3'],
    ['共3页：1 2 3 下一页', 'page 1? of 3'],
    ['页次：1/3页 首页 上一页 下一页 尾页', 'page 1 of 3'],
    ['【1】【2】【3】', 'page 1? of 3'],
    ['1 2 3 ... 下一页 > 余下全文', 'page 1? of 3'],
  ])('%s', (pager, said) => {
    for (const below of [`<div class="page">${pager}</div>`, `<div>责任编辑：何小雨</div><p>${pager}</p>`]) {
      const { article, mdx, issues, removed, text } = read(page({ body: OPEN, below }));
      expect(article?.capture?.complete).toBe(false);
      expect(mdx.trimEnd().endsWith('分成20个<Gap reason="continued" />')).toBe(true);
      expect(text.endsWith('志愿者将分成20个')).toBe(true);
      expect(removed.find(({ text: words }) => words.startsWith(pager.slice(0, 3)))?.reason).toBe('pager');
      const what = issues.find(({ code }) => code === 'body-one-page')?.what.en;
      expect(what).toContain('has 3 pages');
      expect(what).toContain(said === 'page 1 of 3' ? 'page 1' : 'one of them');
    }
  });

  test('with each link of the pager in a block of its own', () => {
    const below = '<ul><li>上一页</li><li>1</li><li>2</li><li>3</li><li>下一页</li></ul>';
    expect(read(page({ below })).issues.map(({ code }) => code)).toContain('body-one-page');
  });

  test('with a pager that counts nothing, below a numbered title or an open sentence', () => {
    const below = '<div>下一页</div>';
    expect(read(page({ below, pageTitle: NUMBERED })).article?.capture?.complete).toBe(false);
    expect(read(page({ below, body: OPEN })).article?.capture?.complete).toBe(false);
    expect(read(page({ below })).article?.capture?.complete).toBe(true);
  });

  test('the last page lacks what stands before it', () => {
    const { mdx } = read(page({ below: '<div>上一页 第3页 共3页</div>' }));
    expect(mdx).toContain('---\n\n<Gap reason="continued" /><Event');
    expect(mdx.match(/<Gap/g)).toHaveLength(1);
  });

  test('in a text file', () => {
    const { article, removed } = read(lines(...PARAGRAPHS, '上一页 1 2 3 下一页', '版权所有'), 'page.txt');
    expect(article?.capture?.complete).toBe(false);
    expect(removed.map(({ reason }) => reason)).toContain('pager');
  });
});

test.each([
  ['the way to other articles', '<div>上一篇：麦溪市修路灯</div><div>下一篇：麦溪市清河道</div>'],
  ['a pager of one page', '<div>第1页 共1页</div>'],
  ['a pager of one number', '<div>上一页 1 下一页</div>'],
  ['the pager of the comments', '<div>网友评论</div><div>上一页 1 2 3 下一页</div>'],
  [
    'the pager of a list',
    '<div>相关新闻</div><div><a href="a">麦溪市修路灯</a></div><div>1 2 3 下一页</div>',
  ],
  ['the counter of a gallery', '<div>1/8</div>'],
])('an article above %s is whole', (_, below) => {
  const { article, issues } = read(page({ below }));
  expect(article?.capture?.complete).toBe(true);
  expect(issues.map(({ code }) => code)).not.toContain('body-one-page');
});
