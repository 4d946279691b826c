import { expect, test } from 'vitest';
import { simplify } from '../../../../src/hanzi/convert/simplify.ts';
import {
  isSimplifiedOnly,
  isTraditionalOnly,
  isTraditionalText,
} from '../../../../src/importer/language/script-table.ts';

const code = (character: string) => character.charCodeAt(0);

test.each([
  ['縣委部署創建全國文明城市', '县委部署创建全国文明城市'],
  ['環境干凈，群衆滿意', '环境干净，群众满意'],
  ['\u{20000}a，', '\u{20000}a，'],
])('%s is read as %s, unit for unit', (text, expected) => {
  expect(simplify(text)).toBe(expected);
});

test('characters of both scripts tell nothing of the script', () => {
  expect([...'縣創'].every((one) => isTraditionalOnly(code(one)))).toBe(true);
  expect([...'县创'].every((one) => isSimplifiedOnly(code(one)))).toBe(true);
  expect([...'乾隆后里城群'].some((one) => isTraditionalOnly(code(one)) || isSimplifiedOnly(code(one)))).toBe(
    false,
  );
});

test('a text is of the script of most of its bound characters', () => {
  expect(isTraditionalText('縣創县')).toBe(true);
  expect(isTraditionalText('县创縣')).toBe(false);
  expect(isTraditionalText('城市')).toBe(false);
});
