import { expect, it } from 'vitest';
import { quotedSentence } from '../../../../src/archive/timeline/quoted-sentence.ts';

it.each([
  ['天晴。市里开会，大家都来。散会。', '市里开会', 0, '市里开会，大家都来。'],
  ['他说：“开会了。”众人起身。', '众人起身', 0, '众人起身。'],
  ['他说：“开会了。”众人起身。', '开会了', 0, '他说：“开会了。”'],
  ['开会。再开会。', '开会', 1, '再开会。'],
  ['开会。', '开会', 5, '开会。'],
  ['标题\n正文开会', '开会', 0, '正文开会'],
  ['一会。二会。三会。', '一会。二会', 0, '一会。二会。'],
  ['别的话。', '没有的话', 0, '没有的话'],
  ['别的话。', '', 0, ''],
])('%s / %s → %s', (block, quote, nth, sentence) => {
  expect(quotedSentence(block, quote, nth)).toBe(sentence);
});
