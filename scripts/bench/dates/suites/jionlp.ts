import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Suite, type SuiteCase, speaksOfDays } from './suite.ts';

const CASE =
  /^\s*\[["'](?<text>.+?)["'],\s*(?<base>_ts_[12]|[\d.]+|\[[\d, ]+\]|\{[^}]*\}|datetime\.datetime\([\d, ]+\)),\s*\{'type': '(?<type>time_point|time_span)'[^[]*'time': \['(?<from>[\d-]{10})[^']*', '(?<to>[\d-]{10})/gm;
const NEGATIVE = /^\s*\[["'](?<text>.+?)["'],\s*\[\]\]/gm;

/** dongrixinyu/JioNLP, test/test_time_parser.py (values) and test_time_extractor.py (texts without a date). */
export const jionlp: Suite = {
  name: 'JioNLP',
  readCases(folder) {
    const parser = readFileSync(join(folder, 'test/test_time_parser.py'), 'utf8');
    const extractor = readFileSync(join(folder, 'test/test_time_extractor.py'), 'utf8');
    const days = basesOf(parser);
    const values = [...parser.matchAll(CASE)].flatMap(({ groups = {} }): SuiteCase[] => {
      const { text = '', base = '', from = '', to = '' } = groups;
      const published = dayOf(base, days);
      if (published === null || !speaksOfDays(text)) return [];
      return [{ text, published, expected: [{ words: text, readings: [{ from, to }] }] }];
    });
    const negatives = [...extractor.matchAll(NEGATIVE)].map(({ groups = {} }) => ({
      text: groups['text'] ?? '',
      published: days.get('_ts_1') ?? '2021-06-14',
      expected: [],
    }));
    return [...values, ...negatives];
  },
};

function basesOf(source: string): Map<string, string> {
  const bases = source.matchAll(/^\s*(_ts_[12]) = (\d+)/gm);
  return new Map([...bases].map(([, name = '', seconds = '']) => [name, toDay(Number(seconds))]));
}

function dayOf(base: string, days: ReadonlyMap<string, string>): string | null {
  const named = days.get(base);
  if (named !== undefined) return named;
  if (/^[\d.]+$/.test(base)) return toDay(Number(base));
  const numbers = [...base.matchAll(/\d+/g)].map(Number);
  if (base.startsWith('{')) return numbers.length === 1 ? `${numbers[0]}-01-01` : null;
  const [year, month = 1, day = 1] = numbers;
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

// The suite was written for China Standard Time.
function toDay(seconds: number): string {
  return new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10);
}
