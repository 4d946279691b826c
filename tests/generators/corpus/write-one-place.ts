import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildArticlePath } from '../../../src/schema/article-id.ts';

/** Code of the place that all the articles are about. */
export const ONE_PLACE = '411700';

/**
 * Writes `count` short articles of one place, honour, source and year: whatever a page lists of one of these grows
 * with their number. Each tells an event that happened, a plan, and its own public office of one person.
 */
export async function writeOnePlace(folder: string, count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    const day = new Date(Date.UTC(2016, 0, 1 + (number % 300))).toISOString().slice(0, 10);
    const id = `${day}-${ONE_PLACE}-${number.toString(16).padStart(4, '0')}`;
    const path = join(folder, 'articles', buildArticlePath(id));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, renderArticle(number, day));
  }
}

function renderArticle(number: number, day: string): string {
  return `---
title: 第${number}次创建工作例会在市政府会议室召开
published: "${day}"
source: { name: 某某日报 }
place: "${ONE_PLACE}"
honours: [quanguo-wenming]
type: report
phase: push
rights: full
people: [{ name: 某某, office: 第${number}专项组组长 }]
---
<Event date="${day}" kind="meeting">第${number}次例会通报了第${number}号清单的整改情况</Event>。各单位汇报进展，会议排定下一步的工作。

会议要求<Event date="2017-${String(1 + (number % 12)).padStart(2, '0')}" kind="other" status="planned">第${number}号清单的${number + 3}个问题次年全部办结</Event>。
`;
}
