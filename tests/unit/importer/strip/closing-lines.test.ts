import { expect, test } from 'vitest';
import { classifyClosingLine, isMarkedCaption } from '../../../../src/importer/strip/closing-lines.ts';

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

test('a caption says that it is one, or ends in a credit', () => {
  expect(isMarkedCaption('▲活动现场')).toBe(true);
  expect(isMarkedCaption('活动现场 林青 摄')).toBe(true);
  expect(isMarkedCaption('活动在广场举行')).toBe(false);
});
