import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairLines } from '../../../../src/importer/repair/repair-lines.ts';
import { annotationsFor } from '../../../generators/noise/annotations.ts';
import { ARTICLE_COUNT, cleanArticle } from '../../../generators/noise/clean-articles.ts';
import { editDistance } from '../../../generators/noise/edit-distance.ts';
import { damageLine, foldPunctuation } from '../../../generators/noise/mirror.ts';
import { toTraditional } from '../../../generators/noise/traditional.ts';
import { toLines, toText } from '../lines.ts';

const PAIRS = 300;

/** A clean page and the same page as one of the two kinds of mirror would show it. */
function makePair(number: number): { clean: string[]; damaged: string } {
  const article = cleanArticle(number);
  const clean = [article.title, ...article.paragraphs];
  const traditional = clean.map(toTraditional);
  const share = 0.4 + (0.5 * ((number * 37) % 100)) / 100;
  const table = annotationsFor(traditional.join(''), { name: number % 2 ? 'plain' : 'blank', share }, number);
  return { clean, damaged: traditional.map((line) => foldPunctuation(damageLine(line, table))).join('\n') };
}

describe('pages damaged by a mirror', () => {
  it(`are read back with at most 0.1 % of characters wrong over ${PAIRS} pages, none of them unmarked`, () => {
    let rates = 0;
    const unmarked: string[] = [];
    for (let number = 0; number < PAIRS; number++) {
      const { clean, damaged } = makePair(number);
      const { lines, marks } = repairLines(toLines(damaged));
      let wrong = 0;
      lines.forEach((line, at) => {
        const got = foldPunctuation(line.text);
        const want = foldPunctuation(clean[at] ?? '');
        const distance = editDistance(got, want);
        wrong += distance;
        if (distance > 0 && !marks.some((mark) => mark.line === line.line)) unmarked.push(got);
      });
      rates += wrong / clean.join('').length;
    }
    expect(unmarked).toEqual([]);
    expect(rates / PAIRS).toBeLessThanOrEqual(0.001);
  }, 60_000);

  it('with nothing but whole annotations are read back without a mistake', () => {
    fc.assert(
      fc.property(
        fc.nat(ARTICLE_COUNT - 1),
        fc.boolean(),
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        (number, blank, share) => {
          const article = cleanArticle(number);
          const clean = [article.title, ...article.paragraphs].map(foldPunctuation);
          const traditional = clean.map(toTraditional);
          const table = annotationsFor(
            traditional.join(''),
            { name: blank ? 'blank' : 'plain', share },
            number,
          );
          const damaged = traditional.map((line) =>
            [...line].map((one) => (table.has(one) ? `${one}(${table.get(one)})` : one)).join(''),
          );
          fc.pre(table.size >= 3);
          const { lines, marks } = repairLines(toLines(damaged.join('\n')));
          expect(foldPunctuation(toText(lines))).toBe(clean.join('\n'));
          expect(marks).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('tell every Han character of the result in the page or in a record', () => {
    fc.assert(
      fc.property(fc.nat(ARTICLE_COUNT - 1), (number) => {
        const { damaged } = makePair(number);
        const { lines, repairs } = repairLines(toLines(damaged));
        const told = new Set([...damaged, ...repairs.flatMap((repair) => [...repair.to])]);
        const untold = [...toText(lines)].filter((one) => /\p{Script=Han}/u.test(one) && !told.has(one));
        expect(untold).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('repair of anything', () => {
  const pieces = fc.constantFrom(
    ...[
      '創',
      '会',
      '縣',
      '。',
      '，',
      '?',
      '!',
      '？！',
      '(',
      ')',
      '(lián)',
      '?lián)',
      '聯(lián)',
      '\uE2FD',
      '\uFFFD',
      '"',
      "'",
      ',',
      '.',
      ':',
      ' ',
      '\u00a0',
      '　',
      '\n',
      'A',
      '9月14日',
      '◆',
      '，，',
      '',
      '乾',
      '著',
    ],
  );

  it('never throws, keeps the lines, and has nothing left to do the second time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('');
          const first = repairLines(toLines(text));
          expect(first.lines.map((line) => line.line)).toEqual(toLines(text).map((line) => line.line));
          for (const mark of first.marks) {
            const line = first.lines.find((one) => one.line === mark.line);
            expect(mark.start).toBeLessThan(mark.end);
            expect(mark.end).toBeLessThanOrEqual(line?.text.length ?? 0);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of a repaired page changes nothing', () => {
    fc.assert(
      fc.property(fc.nat(ARTICLE_COUNT - 1), (number) => {
        const once = repairLines(toLines(makePair(number).damaged));
        const twice = repairLines(once.lines);
        expect(toText(twice.lines)).toBe(toText(once.lines));
        expect(twice.repairs).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
