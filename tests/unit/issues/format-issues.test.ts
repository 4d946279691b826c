import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../../src/issues/format-issues.ts';
import { hasErrors, type Issue } from '../../../src/issues/issue.ts';
import { offsetAt, positionAt } from '../../../src/issues/position.ts';

const impossible: Issue = {
  code: 'date-impossible',
  severity: 'error',
  file: 'content/articles/1965/x.mdx',
  line: 7,
  column: 7,
  what: { zh: '没有 31 日。', en: 'There is no day 31.' },
  why: { zh: '时间线按这个日期排列。', en: 'The timeline sorts by this date.' },
  fix: { zh: '写 30 日。', en: 'Write day 30.' },
};
const earlier: Issue = { ...impossible, line: 2, severity: 'warning' };

describe('formatIssues', () => {
  it('prints where, what, why and how to fix, sorted by place, in Chinese unless asked for English', () => {
    expect(formatIssues([impossible, earlier])).toBe(
      `content/articles/1965/x.mdx:2:7 warning date-impossible
  问题：没有 31 日。
  原因：时间线按这个日期排列。
  改法：写 30 日。
content/articles/1965/x.mdx:7:7 error date-impossible
  问题：没有 31 日。
  原因：时间线按这个日期排列。
  改法：写 30 日。`,
    );
    expect(formatIssues([impossible], 'text', 'en')).toBe(
      `content/articles/1965/x.mdx:7:7 error date-impossible
  what: There is no day 31.
  why:  The timeline sorts by this date.
  fix:  Write day 30.`,
    );
  });

  it('prints one JSON array, empty when all is well', () => {
    expect(JSON.parse(formatIssues([impossible], 'json', 'en'))).toEqual([
      {
        ...impossible,
        what: 'There is no day 31.',
        why: 'The timeline sorts by this date.',
        fix: 'Write day 30.',
      },
    ]);
    expect(formatIssues([], 'json')).toBe('[]');
    expect(formatIssues([])).toBe('');
  });

  it('escapes what GitHub would take for its own syntax', () => {
    const line = formatIssues(
      [{ ...impossible, file: 'a,b:c.mdx', what: { zh: '100%\nmore', en: '' } }],
      'github',
    );
    expect(
      line.startsWith('::error file=a%2Cb%3Ac.mdx,line=7,col=7,title=date-impossible::100%25\\u000Amore '),
    ).toBe(true);
  });
});

describe('hasErrors', () => {
  it('is false for warnings alone', () => {
    expect(hasErrors([earlier])).toBe(false);
    expect(hasErrors([earlier, impossible])).toBe(true);
  });
});

describe('positionAt', () => {
  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [4, 2, 2],
    [99, 3, 1],
    [-1, 1, 1],
  ])('offset %i is line %i, column %i', (offset, line, column) => {
    expect(positionAt('ab\nc\n', offset)).toEqual({ line, column });
    if (offset >= 0 && offset <= 5) expect(offsetAt('ab\nc\n', { line, column })).toBe(offset);
  });
});
