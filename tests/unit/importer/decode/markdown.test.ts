import { describe, expect, it } from 'vitest';
import { isMarkdown } from '../../../../src/importer/decode/markdown.ts';
import { readPage } from '../../../../src/importer/decode/read-page.ts';
import { importCapture } from '../../../../src/importer/pipeline.ts';

const read = (text: string) => readPage(text, { fileName: 'a.txt' });
const words = (text: string) =>
  read(text)
    .lines.map((line) => line.text)
    .filter((line) => line !== '');

const PAGE = `[![](https://麦溪.example/logo.png)](https://mx.example/)

*   [首页](https://mx.example/)
*   [要闻](https://mx.example/yw/)

麦溪老街的新规矩
========

2019-06-04 来源：[麦溪日报](https://mx.example/rb)

[](https://share.example/a)[](https://share.example/b)

麦溪老街的店主们坐下来商量了三回，定下**三条规矩**，贴在街口的[木牌](https://mx.example/p)上。

1.  货不出门
2.  车不上台阶

> “谁先犯，谁扫街。”卖茶的店主这样说。

*   晚上九点收摊；
*   雨天也要收。

![Image 3: 老街](https://mx.example/3.jpg)

* * *

*   [河堤步道开放](https://mx.example/5)
*   [公交加开夜班](https://mx.example/6)
`;

const LINKS = '[a](/a) [b](/b)\n\n';

describe('pages saved as Markdown', () => {
  it('are told from plain texts by several links', () => {
    expect(isMarkdown(PAGE)).toBe(true);
    expect(isMarkdown('见附件[1](略)。\n另见[2]：某文件。\n**书记作了讲话。')).toBe(false);
    expect(read('某市**书记说，20__年见。').lines[0]?.text).toBe('某市**书记说，20__年见。');
  });

  it('lose their marks, and keep their words, line numbers, headings and links', () => {
    const page = read(PAGE);
    expect(words(PAGE)).not.toContain(expect.stringMatching(/http|\]\(|\*|^=/));
    expect(page.lines).toHaveLength(PAGE.split('\n').length);
    expect(page.facts.get(6)).toMatchObject({ heading: 1 });
    expect(page.facts.get(3)).toMatchObject({ linked: 1 });
    expect(words(PAGE)).toContain('“谁先犯，谁扫街。”卖茶的店主这样说。');
  });

  it('give the text without menus and lists of links', () => {
    const { article, text, removed } = importCapture(new TextEncoder().encode(PAGE), {
      fileName: 'a.md',
      rights: 'full',
    });
    expect(article?.title).toBe('麦溪老街的新规矩');
    expect(text.split('\n')).toEqual([
      '麦溪老街的店主们坐下来商量了三回，定下三条规矩，贴在街口的木牌上。',
      '1. 货不出门',
      '2. 车不上台阶',
      '“谁先犯，谁扫街。”卖茶的店主这样说。',
      '晚上九点收摊；',
      '雨天也要收。',
    ]);
    expect(removed.find((one) => one.text.includes('河堤步道'))?.reason).toBe('related');
  });

  it('with addresses by number lose the numbers and their list', () => {
    const text =
      '[首页][1] | [图片][2]\n\n市里给老街装了[路灯][3]。\n\n   [1]: http://a.example/\n   [2]: http://b.example/\n   [3]: /c';
    expect(words(text)).toEqual(['首页 | 图片', '市里给老街装了路灯。']);
  });

  it('tell in their head what a reader service knows of them', () => {
    const text = `Title: 老街夜话\n\nURL Source: https://mx.example/9\n\nPublished Time: 2019-06-05T08:00:00+08:00\n\nMarkdown Content:\n[首页](/) > [要闻](/y)\n\n街口的灯亮了。`;
    const { head, lines } = read(text);
    expect(head).toMatchObject({ title: '老街夜话', address: 'https://mx.example/9' });
    expect(head.metas.get('article:published_time')).toBe('2019-06-05T08:00:00+08:00');
    expect(lines.map((line) => line.text).join('')).not.toContain('Title');
  });

  it('keep the cells of a table beside one another', () => {
    const text = '[a](/a) [b](/b)\n\n| 名次 | 街道 |\n| --- | --- |\n| 1 | 东关 |';
    expect(words(text).slice(1)).toEqual(['名次　街道', '1　东关']);
  });

  it('lose what closes a heading, and no hash of a name', () => {
    expect(words(`${LINKS}## 老街夜话 ##\n\n# C# 小组\n\n# 用 C#`).slice(1)).toEqual([
      '老街夜话',
      'C# 小组',
      '用 C#',
    ]);
  });

  // What can be read in more than one way takes minutes here.
  it.each([
    ['blanks', `${' '.repeat(100_000)}灯`],
    ['blanks in a heading', `# 甲${' '.repeat(100_000)}乙`],
    ['hashes in a heading', `# 甲${'#'.repeat(100_000)}乙`],
  ])('are read at once: %s', (_, line) => {
    expect(words(LINKS + line).at(-1)).toMatch(/[灯乙]$/);
  });
});
