import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/archive/parse-record.ts';
import { checkContentClosely } from '../../../src/checks/check-content.ts';
import { importCapture } from '../../../src/importer/pipeline.ts';
import { type ExamplePlace, ISSUE_EXAMPLES } from '../../../src/issues/issue-examples.ts';
import { ISSUE_CODES, type IssueCode } from '../../../src/issues/issue-rules.ts';

const NAME = 'articles/2016/2016-12-09-411700-3f2a.mdx';
const BODY = '驻马店市召开推进会。';
const FIELDS = [
  'title: 驻马店市召开推进会',
  'published: "2016-12-09"',
  'place: "411700"',
  'type: report',
  'rights: full',
];

/** The codes that are raised when the words stand in their place and everything else is right. */
const RAISED: Readonly<Record<Exclude<ExamplePlace, 'command'>, (words: string) => readonly string[]>> = {
  fields: (words) => {
    const own = words.split('\n').map((line) => /^\w+/.exec(line)?.[0]);
    const rest = FIELDS.filter((line) => !own.includes(/^\w+/.exec(line)?.[0]));
    const withGap = words.includes('<Gap') ? `${BODY}<Gap reason="paywall" />` : BODY;
    // A place of another article has an id of its own.
    const place = /^place: "(\d+)"/m.exec(words)?.[1] ?? '411700';
    return check(
      NAME.replace('411700', place),
      [...rest, words].join('\n'),
      words.includes('rights: withdrawn') ? '' : withGap,
    );
  },
  body: (words) => check(NAME, FIELDS.join('\n'), words),
  file: (words) => check(words, FIELDS.join('\n'), BODY),
  page: (words) =>
    importCapture(new TextEncoder().encode(`${words}\n`), {
      fileName: 'page.txt',
      rights: 'full',
    }).issues.map(({ code }) => code),
};

function check(file: string, front: string, body: string): string[] {
  const source = `---\n${front}\n---\n${body}\n`;
  const { issues, draft } = parseRecord('articles', { file, source });
  if (!draft) return issues.map(({ code }) => code);
  const records = {
    articles: [draft.record],
    campaigns: [],
    honours: [],
    places: [],
    coverage: [],
    today: '2026-01-01',
  };
  const found = checkContentClosely({
    records,
    sources: new Map([[file, source]]),
    broken: new Map([[file, draft.broken]]),
  });
  return [...issues, ...found].map(({ code }) => code);
}

const shown = ISSUE_CODES.filter((code) => ISSUE_EXAMPLES[code].place !== 'command');
const raised = (code: IssueCode, which: 'bad' | 'good') => {
  const example = ISSUE_EXAMPLES[code];
  return example.place === 'command' ? [] : RAISED[example.place](example[which]);
};

describe('the examples of the guide', () => {
  it('are of what one writes, but for a few that are of what one does', () => {
    expect(shown.length).toBeGreaterThan(45);
  });

  it.each(shown)('%s: the bad one raises it, the good one does not, nor anything else', (code) => {
    expect(raised(code, 'bad')).toContain(code);
    const left = raised(code, 'good');
    // A page that is imported may still be worth a look.
    expect(ISSUE_EXAMPLES[code].place === 'page' ? left.filter((one) => one === code) : left).toEqual([]);
  });
});
