import { describe, expect, it } from 'vitest';
import { parseRecord, type RecordKind } from '../../../src/archive/parse-record.ts';

const BOTH = 'url: "https://n.example/1", address: "http://m.example/1"';
const ARTICLE = '---\ntitle: 题\ntype: report\nrights: full\nsource: { SOURCE }\n---\n正文。\n';
const FACT =
  '---\ntitle: 题\nhonours: [quanguo-wenming]\nfacts:\n  - date: "2017"\n    kind: award\n    text: 某事。\n    sources: [{ title: 页, confidence: page, SOURCE }]\n---\n';

describe('the address of a page', () => {
  it.each([
    ['articles', ARTICLE, '5:39'],
    ['campaigns', FACT, '8:73'],
  ] as const)('excludes a url in %s, and the error stands at it', (kind, source, position) => {
    const [issue, ...rest] = issuesOf(kind, source, BOTH);
    expect(rest).toEqual([]);
    expect(`${issue?.line}:${issue?.column}`).toBe(position);
    expect(issue).toMatchObject({ code: 'url-and-address' });
    for (const single of BOTH.split(', ')) expect(issuesOf(kind, source, single)).toEqual([]);
  });

  it('is an absolute http address, like a url', () => {
    expect(issuesOf('articles', ARTICLE, 'address: m.example/1').map(({ code }) => code)).toEqual([
      'field-invalid',
    ]);
  });
});

function issuesOf(kind: RecordKind, source: string, page: string) {
  return parseRecord(kind, { file: `${kind}/x.mdx`, source: source.replace('SOURCE', page) }).issues;
}
