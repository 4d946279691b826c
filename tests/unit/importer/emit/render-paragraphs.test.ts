import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildParagraph } from '../../../../src/importer/emit/build-paragraph.ts';
import { renderParagraphs } from '../../../../src/importer/emit/render-paragraphs.ts';
import { arrangeMarks } from '../../../../src/importer/mark/arrange-marks.ts';
import type { Block, Mark } from '../../../../src/importer/mark/block.ts';
import { renderPlainText } from '../../../../src/importer/mark/plain-text.ts';
import { checkVocabulary } from '../../../../src/mdx/check-vocabulary.ts';
import { numberBody } from '../../../../src/mdx/number-body.ts';
import { parseMdx } from '../../../../src/mdx/parse-mdx.ts';
import { joinBlocks, readBody } from '../../../../src/mdx/read-body.ts';

const FRONT = '---\ntitle: 甲\n---\n\n';

function reread(blocks: readonly Block[]) {
  const source = `${FRONT}${renderParagraphs(blocks.map(buildParagraph))}`;
  const { root, issues } = parseMdx({ file: 'a.mdx', source });
  if (!root) throw new Error(`${issues[0]?.what.zh}\n${source}`);
  return { body: readBody(numberBody(root)), issues: checkVocabulary('a.mdx', root), source };
}

const paragraph = (text: string, marks: readonly Mark[] = []): Block => ({
  line: 1,
  kind: 'paragraph',
  text,
  marks: arrangeMarks(text, marks),
});

const tricky = fc.constantFrom(
  ...'**__{}[]()<>#`~|&$^=+-.!:;/\\"\'@12甲乙，。“”（）X＊　 '.split(''),
  'import ',
  'export default',
  '&nbsp;',
  '<Event>',
  '</Caption>',
  'http://a.cn/b_c',
  'www.a.cn',
  'a@b.cn',
  'HTTPS://A.CN/x_y',
  'Www.a.cn',
  'mailto:a@b.cn',
  'export {',
  '1. ',
  '- ',
  '# ',
  '```',
  '---',
  '[^1]: ',
  '| a | b |',
  '{1+1}',
  '\\',
);
const line = fc
  .array(tricky, { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

describe('an emitted body reads back as the same text', () => {
  test.each([
    '**书记讲话',
    '{甲}<乙>[丙](丁)',
    '# 一',
    '1. 一',
    'import 一',
    '20__年',
    '〔2017〕7号*',
    '~~删~~ `码` $x$',
    '> 引',
    '- 项',
    '&amp; &#42;',
    '+ 加',
    '=== 等',
    '| 甲 | 乙 |',
    '联系 a_b@c.cn',
    '见HTTP://a.cn/b_c与www.a.cn',
    '::: 甲',
    'export * from 甲',
    '甲\\',
  ])('%s', (text) => {
    const { body, issues } = reread([paragraph(text)]);
    expect(body.blocks).toEqual([{ id: 'p1', kind: 'paragraph', text }]);
    expect(issues).toEqual([]);
  });

  test('any text, in paragraphs and captions', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.boolean()), { minLength: 1, maxLength: 5 }), (lines) => {
        const blocks = lines.map(([text, isCaption]) =>
          isCaption ? { ...paragraph(text), kind: 'caption' as const } : paragraph(text),
        );
        const { body, issues } = reread(blocks);
        expect(joinBlocks(body.blocks)).toBe(renderPlainText(blocks));
        expect(body.blocks.map(({ kind }) => kind)).toEqual(blocks.map(({ kind }) => kind));
        expect(issues).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('any text under any marks', () => {
    const mark = fc.record({
      start: fc.nat(30),
      length: fc.integer({ min: 1, max: 12 }),
      name: fc.constantFrom('Event' as const, 'Redacted' as const, 'Unclear' as const),
    });
    fc.assert(
      fc.property(line, fc.array(mark, { maxLength: 4 }), (text, marks) => {
        const block = paragraph(
          text,
          marks
            .filter(({ start }) => start < text.length)
            .map(({ start, length, name }) => ({
              start,
              end: Math.min(text.length, start + length),
              name,
              attributes:
                name === 'Event'
                  ? { date: '2016', kind: 'meeting' }
                  : name === 'Unclear'
                    ? { candidates: '"甲" <乙>' }
                    : {},
            })),
        );
        const { body, issues } = reread([block]);
        expect(joinBlocks(body.blocks)).toBe(renderPlainText([block]));
        expect(body.events).toHaveLength(block.marks.filter(({ name }) => name === 'Event').length);
        expect(issues).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});
