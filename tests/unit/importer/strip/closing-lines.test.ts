import { expect, test } from 'vitest';
import {
  captionTeller,
  classifyClosingLine,
  isSignOff,
} from '../../../../src/importer/strip/closing-lines.ts';

test.each([
  ['志愿者清洗栏杆', 'caption'],
  ['图为：居民领取垃圾袋。', 'caption'],
  ['云溪区人民政府办公室', 'paragraph'],
  ['2015年6月2日', 'paragraph'],
  ['二〇一五年六月二日', 'paragraph'],
  ['特此通知', 'paragraph'],
  ['三、抓好落实', 'paragraph'],
  ['谁的门前谁来扫！', 'paragraph'],
  ['某'.repeat(61), 'paragraph'],
])('%s below the text is a %s', (text, kind) => {
  expect(classifyClosingLine(text)).toBe(kind);
});

const isCaption = captionTeller({ facts: new Map(), blocks: [] });

test('a caption says that it is one, or ends in a credit', () => {
  expect(isCaption({ line: 1, text: '▲活动现场' })).toBe(true);
  expect(isCaption({ line: 1, text: '活动现场 林青 摄' })).toBe(true);
  expect(isCaption({ line: 1, text: '活动在广场举行' })).toBe(false);
});

test('what stands in the element of captions is one, however deep', () => {
  const facts = new Map([
    [1, { block: 1, linked: 0 }],
    [2, { block: 0, linked: 0 }],
  ]);
  const blocks = [
    { parent: -1, tag: 'figcaption', names: '' },
    { parent: 0, tag: 'p', names: '' },
  ];
  const isIn = captionTeller({ facts, blocks });
  expect([1, 2, 3].map((line) => isIn({ line, text: '居民清扫楼道。' }))).toEqual([true, true, false]);
});

test('a sign-off is short: what is longer is not looked through', () => {
  expect(isSignOff('来源：www.mx.example.com/a_b')).toBe(true);
  expect(isSignOff(`${'_a'.repeat(300)}.com`)).toBe(false);
});
