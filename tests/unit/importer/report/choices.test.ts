import { expect, test } from 'vitest';
import { importCapture } from '../../../../src/importer/pipeline.ts';
import { sayChoice } from '../../../../src/importer/report/choices.ts';
import { page } from '../page-case.ts';

const read = (html: string) =>
  importCapture(new TextEncoder().encode(html), { fileName: 'a.html', rights: 'full' }).choices;

test('the report says which day won, and where each stood', () => {
  const [choice] = read(
    page({ head: '<meta name="PubDate" content="2019-06-05">', above: '<div>2024年2月9日</div>' }),
  );
  expect(choice && sayChoice(choice, 'zh')).toMatch(
    /^日期取 2019-06-04（第 \d+ 行，标题之下），不取 2019-06-05（网页头部）、2024-02-09（第 1 行，标题之上）$/,
  );
  expect(choice && sayChoice(choice, 'en')).toContain('not 2019-06-05 (in the head of the page)');
});

test('a page that says one thing has no choice', () => {
  expect(read(page({}))).toEqual([]);
});
