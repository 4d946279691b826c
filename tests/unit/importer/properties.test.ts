import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersOnly } from '../../../src/hanzi/letters.ts';
import { importCapture } from '../../../src/importer/pipeline.ts';
import type { ImportResult } from '../../../src/importer/report/import-result.ts';
import { checkVocabulary } from '../../../src/mdx/check-vocabulary.ts';
import { numberBody } from '../../../src/mdx/number-body.ts';
import { parseFrontMatter } from '../../../src/mdx/parse-front-matter.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { joinBlocks, readBody } from '../../../src/mdx/read-body.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { cleanArticle } from '../../generators/noise/clean-articles.ts';
import { damage } from '../../generators/noise/damage.ts';

const run = (bytes: Uint8Array, fileName = 'page.txt') => importCapture(bytes, { fileName, rights: 'full' });
const runText = (text: string, fileName?: string) => run(new TextEncoder().encode(text), fileName);

/** What a page is made of, well-formed and not. */
const piece = fc.constantFrom(
  '时间：2016-12-09 20:07来源：某市日报',
  '来源：',
  '12月7日，某市召开创建全国文明城市推进会，对下一步工作作出部署，市委书记王明出席会议并讲话。',
  '各级各部门要压实责任，把群众满意作为最终标准，一件事一件事抓到底。',
  '同志们：',
  '一、提高认识',
  '图为：会议现场',
  '（责任编辑：李明）',
  '……（省略540字）……',
  '贯彻**书记讲话',
  '創(chuàng )建',
  '?lián)Q',
  '����',
  '<甲>乙</甲>',
  '{a}',
  '```',
  '---',
  'import x',
  '￼',
  '\u0000',
  '\u{20000}',
  '国产|精品|一区|二区',
  '相关报道',
  '　　',
  '目录：',
  ')))(((',
);
const page = fc.array(
  fc.oneof({ weight: 5, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
  {
    maxLength: 14,
  },
);

/** What must be true of every result, whatever went in. */
function expectSound(result: ImportResult): void {
  if (result.mdx === '') {
    expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true);
    expect(result.id).toBeUndefined();
    return;
  }
  const { root, yaml, yamlLine, issues } = parseMdx({ file: 'a.mdx', source: result.mdx });
  expect(issues).toEqual([]);
  const front = parseFrontMatter({ file: 'a.mdx', yaml, firstLine: yamlLine }, articleSchema);
  expect(front.issues).toEqual([]);
  if (!root) throw new Error('The body does not parse.');
  expect(checkVocabulary('a.mdx', root)).toEqual([]);
  expect(joinBlocks(readBody(numberBody(root)).blocks)).toBe(result.text);
}

describe('importCapture', () => {
  test('no bytes crash it, and what it emits is a sound article', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.txt', 'a.html', 'a.mhtml'),
        (bytes, name) => {
          expectSound(run(bytes, name));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('no lines crash it, and what it emits is a sound article', () => {
    fc.assert(
      fc.property(page, fc.constantFrom('a.txt', 'a.html'), (lines, name) => {
        expectSound(runText(lines.join('\n'), name));
      }),
      { numRuns: 150 },
    );
  });

  test('every Han character of the output stands in the input or in a repair', () => {
    fc.assert(
      fc.property(page, (lines) => {
        const source = lines.join('\n');
        const result = runText(source);
        const known = new Set([...source, ...result.repaired.flatMap(({ to }) => [...to])]);
        const foreign = [...result.text].filter((one) => /\p{Script=Han}/u.test(one) && !known.has(one));
        expect(foreign).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('every line is in the text, dropped with a reason, or blank', () => {
    fc.assert(
      fc.property(
        fc.array(
          piece.filter((text) => !/[?�￼(]/.test(text) && text !== '\u0000'),
          { minLength: 1, maxLength: 12 },
        ),
        (lines) => {
          const result = runText(lines.join('\n'));
          if (result.mdx === '') return;
          const gone = new Set(result.removed.map(({ line }) => line));
          const squeezed = lettersOnly(result.text);
          for (const [index, line] of lines.entries()) {
            const letters = lettersOnly(line);
            expect(gone.has(index + 1) || squeezed.includes(letters), `line ${index + 1}: ${line}`).toBe(
              true,
            );
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  const seeds = Array.from({ length: 25 }, (_, seed) => seed);

  test.each(seeds)('damaged page %i: paragraphs keep their order and the result is sound', (seed) => {
    const damaged = damage(cleanArticle(seed), {
      seed: 9000 + seed,
      kinds: ['fold', 'site-bar', 'metadata', 'editor', 'captions', 'widgets'],
    });
    const result = run(damaged.bytes);
    expectSound(result);
    const places = damaged.truth.paragraphs.map((paragraph) => result.text.indexOf(paragraph.slice(0, 8)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test.each(seeds)('damaged page %i: importing its own output changes nothing', (seed) => {
    const damaged = damage(cleanArticle(seed), { seed: 7000 + seed });
    const first = run(damaged.bytes);
    const again = runText(first.mdx, 'again.mdx');
    expect(again.mdx).toBe(first.mdx);
    expect(again.id).toBe(first.id);
    expect(again.text).toBe(first.text);
    const fromText = runText(`${first.article?.title}\n\n${first.text.replaceAll('\n', '\n\n')}`);
    expect(fromText.text).toBe(first.text);
    expect(fromText.article?.title).toBe(first.article?.title);
  });
});
