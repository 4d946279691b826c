import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../../../src/archive/parse-record.ts';
import {
  type EditedBlock,
  type FormInline,
  readFormBody,
  writeFormBody,
} from '../../../../../src/outputs/editor/form/form-body.ts';
import { readFormFile } from '../../../../../src/outputs/editor/form/form-file.ts';

const bodies = readdirSync('content/articles', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => String(readFormFile('articles', readFileSync(`content/articles/${name}`, 'utf8'))['body']))
  .filter((body) => body !== '');

const asOpened = (body: string): EditedBlock[] =>
  readFormBody(body).map(({ content }, origin) => ({ content, origin }));
const text = (words: string): FormInline => ({ kind: 'text', text: words });
const paragraph = (...inlines: FormInline[]): EditedBlock => ({ content: { kind: 'paragraph', inlines } });
const readBack = (body: string) =>
  parseRecord('articles', {
    file: 'content/articles/2017/x.mdx',
    source: `---\ntitle: 题\ntype: report\nrights: abstract\n---\n\n${body}\n`,
  });

describe('the body in a form', () => {
  it('is the body of the file, byte for byte, while nothing is changed', () => {
    expect(bodies.length).toBeGreaterThan(200);
    for (const body of bodies) expect(writeFormBody(readFormBody(body), asOpened(body))).toBe(body);
  });

  it('says the same when every block is written anew', () => {
    for (const body of bodies) {
      const anew = asOpened(body).map(({ content }) => ({ content }));
      const { record, issues } = readBack(writeFormBody([], anew));
      expect(issues, body).toEqual([]);
      expect(record?.body.blocks).toEqual(readBack(body).record?.body.blocks);
      expect(record?.body.events).toEqual(readBack(body).record?.body.events);
    }
  });

  it('leaves the other blocks when one is changed', () => {
    const body = '甲段 \\< 乙。\n\n\n<Event date="2016" kind="award">获奖</Event>。\n\n- 一\n- 二';
    const blocks = asOpened(body);
    expect(blocks.map(({ content }) => content.kind)).toEqual(['paragraph', 'paragraph', 'source']);
    const [first, second, list] = blocks;
    if (!first || !second || !list) throw new Error('three blocks');
    const changed = { ...second, content: { kind: 'paragraph' as const, inlines: [text('换了')] } };
    expect(writeFormBody(readFormBody(body), [first, changed, list])).toBe(
      '甲段 \\< 乙。\n\n\n换了\n\n- 一\n- 二',
    );
    expect(writeFormBody(readFormBody(body), [list, paragraph(text('末段'))])).toBe('- 一\n- 二\n\n末段');
  });

  it('leaves a block with blanks that do not break, which an element cannot tell from those of a browser', () => {
    const body = '甲\u00a0乙 &amp; 丙。\n\n<Event date="2016" kind="award">获\u00a0奖</Event>。\n\n末段';
    const blank = (words: FormInline): FormInline =>
      words.kind === 'text'
        ? text(words.text.replaceAll('\u00a0', ' '))
        : { ...words, children: words.children.map(blank) };
    const edited = asOpened(body).map((block, at): EditedBlock => {
      if (at === 2) return { ...block, content: { kind: 'paragraph', inlines: [text('换了')] } };
      return block.content.kind === 'paragraph' && at === 0
        ? { ...block, content: { kind: 'paragraph', inlines: block.content.inlines.map(blank) } }
        : block;
    });
    expect(writeFormBody(readFormBody(body), edited)).toBe(body.replace('末段', '换了'));
  });

  it.each([
    'https://example.org/a_b/~c/$d?x=1#*e*',
    'http://www.example.org/(f)',
    'mailto:a@example.org',
    '/guide/a_b/',
  ])('writes the address %s of a link as people write it', (url) => {
    const inlines: FormInline[] = [text('见'), { kind: 'link', url, children: [text('这里')] }];
    const written = writeFormBody([], [paragraph(...inlines)]);
    expect(written.replace(/\\(?=[()])/g, '')).toBe(`见[这里](${url})`);
    expect(readFormBody(written).map(({ content }) => content)).toEqual([{ kind: 'paragraph', inlines }]);
  });

  it.each([
    'https://example.org/&copy=1&amp;',
    'https://example.org/{x}`y`\\z',
    'https://example.org/a b<c>',
    'https://example.org/)_(',
  ])('keeps the address %s from being anything else', (url) => {
    const inlines: FormInline[] = [{ kind: 'link', url, children: [text('这里')] }];
    const written = writeFormBody([], [paragraph(...inlines)]);
    expect(readFormBody(written).map(({ content }) => content)).toEqual([{ kind: 'paragraph', inlines }]);
  });

  it('takes whatever is typed for text', () => {
    const hostile = [
      '<script>alert(1)</script>',
      '{process.exit()}',
      'import x from "y"',
      'export const a = 1',
      '</Event>',
      '<Event date="2016-01-01" kind="award">假</Event>',
      '# 题 **粗** _斜_ `码` [a](javascript:alert(1)) ![i](u) ~~x~~ | a |',
      '- 一',
      '1. 一',
      '> 引',
      '---',
      '&lt;b&gt; &#x202e;',
      '\\< \\{ \\\\',
      'http://a.example www.b.example c@d.example',
      '[^1]',
      '$x$ ^y^',
    ];
    for (const words of hostile) {
      const { record, issues } = readBack(writeFormBody([], [paragraph(text(words))]));
      expect(issues, words).toEqual([]);
      expect(
        record?.body.blocks.map((block) => block.text),
        words,
      ).toEqual([words]);
      expect(record?.body.events, words).toEqual([]);
    }
  });

  it('writes a mark around words, its attributes as text', () => {
    const mark: FormInline = {
      kind: 'mark',
      name: 'Event',
      attributes: {
        date: '2016-12-07',
        kind: 'meeting',
        note: `"引号"与<尖括号>&amp;{x}${'<'.repeat(12)}\n两行`,
      },
      children: [text('开 <会>')],
    };
    const { record, issues } = readBack(writeFormBody([], [paragraph(text('说'), mark, text('。'))]));
    expect(issues).toEqual([]);
    expect(record?.body.events).toMatchObject([
      {
        date: '2016-12-07',
        kind: 'meeting',
        quote: '开 <会>',
        note: `"引号"与<尖括号>&amp;{x}${'<'.repeat(12)} 两行`,
      },
    ]);
  });

  it('shows as source what cannot be parsed, and leaves it', () => {
    const body = '甲\n\n<Event date="2016">没有完';
    expect(readFormBody(body)).toHaveLength(1);
    expect(writeFormBody(readFormBody(body), asOpened(body))).toBe(body);
    expect(readFormBody(' \n')).toEqual([]);
  });
});
