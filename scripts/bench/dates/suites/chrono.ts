import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DaySpan, type Suite, type SuiteCase, speaksOfDays } from './suite.ts';

const FOLDERS = ['test/zh/hans', 'test/zh/hant'];
const SINGLE =
  /testSingleCase\(\s*chrono\.zh(?:\.han[st])?,\s*"(?<text>[^"]*)",\s*new Date\((?<base>[^)]*)\)(?<body>[\s\S]*?)\n {4}\}\);/g;
const UNEXPECTED = /testUnexpectedResult\(\s*chrono\.zh(?:\.han[st])?,\s*"(?<text>[^"]*)"/g;

/** wanasit/chrono, test/zh: the days it expects, with or without a time of day. */
export const chrono: Suite = {
  name: 'chrono',
  readCases: (folder) =>
    FOLDERS.flatMap((sub) =>
      readdirSync(join(folder, sub))
        .filter((name) => name.endsWith('.test.ts'))
        .sort()
        .flatMap((name) => readCases(readFileSync(join(folder, sub, name), 'utf8'))),
    ),
};

function readCases(source: string): SuiteCase[] {
  const single = [...source.matchAll(SINGLE)].flatMap(({ groups = {} }): SuiteCase[] => {
    const { text = '', base = '', body = '' } = groups;
    const from = dayIn(body, 'start');
    const published = readBase(base);
    const words = /result\.text\)\.toBe\("([^"]*)"/.exec(body)?.[1] ?? text;
    if (from === null || published === null || !speaksOfDays(words)) return [];
    const reading: DaySpan = { from, to: dayIn(body, 'end') ?? from };
    return [{ text, published, expected: [{ words, readings: [reading] }] }];
  });
  const none = [...source.matchAll(UNEXPECTED)].map(({ groups = {} }) => ({
    text: groups['text'] ?? '',
    published: '2012-08-10',
    expected: [],
  }));
  return [...single, ...none];
}

function dayIn(body: string, side: 'start' | 'end'): string | null {
  const parts = ['year', 'month', 'day'].map(
    (part) => new RegExp(`result\\.${side}\\.get\\("${part}"\\)\\)\\.toBe\\((\\d+)\\)`).exec(body)?.[1],
  );
  const [year, month, day] = parts;
  if (year === undefined || month === undefined || day === undefined) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

// Months are written from nought, or as 8 - 1.
function readBase(base: string): string | null {
  const [year, month, day] = base.split(',').map((part) => {
    const [left = NaN, right = 0] = part.split('-').map(Number);
    return left - right;
  });
  if (year === undefined || month === undefined || day === undefined) return null;
  return `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
