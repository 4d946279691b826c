import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../../src/issues/format-issues.ts';
import { hasErrors, type Issue } from '../../../src/issues/issue.ts';
import { positionAt } from '../../../src/issues/position.ts';

const impossible: Issue = {
  code: 'date-impossible',
  severity: 'error',
  file: 'content/articles/1965/x.mdx',
  line: 7,
  column: 7,
  what: 'Unexpected day 31 in "1965-09-31", expected 1–30.',
  why: 'The timeline sorts by this date.',
  fix: 'Write "1965-09-30", or "1965-09" if the source gives no day.',
};
const earlier: Issue = { ...impossible, line: 2, severity: 'warning' };

describe('formatIssues', () => {
  it('prints where, what, why and how to fix, sorted by place', () => {
    expect(formatIssues([impossible, earlier])).toBe(
      `content/articles/1965/x.mdx:2:7 warning date-impossible
  what: Unexpected day 31 in "1965-09-31", expected 1–30.
  why:  The timeline sorts by this date.
  fix:  Write "1965-09-30", or "1965-09" if the source gives no day.
content/articles/1965/x.mdx:7:7 error date-impossible
  what: Unexpected day 31 in "1965-09-31", expected 1–30.
  why:  The timeline sorts by this date.
  fix:  Write "1965-09-30", or "1965-09" if the source gives no day.`,
    );
  });

  it('prints one JSON array, empty when all is well', () => {
    expect(JSON.parse(formatIssues([impossible], 'json'))).toEqual([impossible]);
    expect(formatIssues([], 'json')).toBe('[]');
    expect(formatIssues([])).toBe('');
  });

  it('escapes what GitHub would take for its own syntax', () => {
    const line = formatIssues([{ ...impossible, file: 'a,b:c.mdx', what: '100%\nmore' }], 'github');
    expect(
      line.startsWith('::error file=a%2Cb%3Ac.mdx,line=7,col=7,title=date-impossible::100%25%0Amore '),
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
  });
});
