import { describe, expect, test } from 'vitest';
import { importArticleFile, isArticleFile } from '../../../src/importer/import-article-file.ts';

const HASH = '3f2a1'.padEnd(64, '0');
const MDX = `---
title: 题
published: "2016-12-09"
place: "411700"
type: report
rights: full
capture: { sha256: ${HASH}, script: Hans, complete: true }
---

前文<Event date="2016-12-07" kind="meeting">会议</Event>。
`;
const BASE = { file: 'a.mdx', sha256: 'f'.repeat(64), mdx: MDX };

describe('an article of the archive', () => {
  test('is known by its front matter', () => {
    expect(isArticleFile(MDX)).toBe(true);
    expect(isArticleFile('---\ntitle: 题\n---\n正文')).toBe(false);
    expect(isArticleFile('capture: 甲\nrights: 乙')).toBe(false);
  });

  test('is handed back unchanged, under the id of its capture', () => {
    expect(importArticleFile(BASE, [])).toMatchObject({
      id: '2016-12-09-411700-3f2a',
      mdx: MDX,
      text: '前文会议。',
      events: [{ date: '2016-12-07', kind: 'meeting', status: 'happened', basis: 'stated', quote: '会议' }],
      issues: [],
    });
  });

  test('keeps apart from another that bears its id, or bore it', () => {
    const id = '2016-12-09-411700-3f2a';
    const idWith = (known: Parameters<typeof importArticleFile>[1]) => importArticleFile(BASE, known).id;
    expect(idWith([{ id, sha256: 'e'.repeat(64), text: '' }])).toBe(`${id}1`);
    expect(idWith([{ id: 'x', formerIds: [id], text: '' }])).toBe(`${id}1`);
    expect(idWith([{ id, sha256: HASH, text: '' }])).toBe(id);
  });

  test('one that is damaged is refused with its place', () => {
    const result = importArticleFile({ ...BASE, mdx: MDX.replace('2016-12-09', '2016-13-09') }, []);
    expect(result).toMatchObject({ mdx: '', issues: [{ severity: 'error', line: 3 }] });
    expect(result.id).toBeUndefined();
  });
});
