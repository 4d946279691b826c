import { expect, it } from 'vitest';
import type { CslDate, CslItem } from '../../../../src/outputs/citations/csl-item.ts';
import { renderCslJson } from '../../../../src/outputs/citations/render-csl-json.ts';

const item: CslItem = {
  id: 'a',
  type: 'webpage',
  title: '迎检',
  URL: 'https://n.example/',
  language: 'zh-CN',
  source: '档案',
};

function issuedOf(issued: CslDate): unknown {
  return JSON.parse(renderCslJson({ ...item, issued }))[0].issued;
}

it('gives an exact date in parts, and anything else in the words of the standard', () => {
  expect(issuedOf({ 'date-parts': [[2016, 12]] })).toEqual({ 'date-parts': [[2016, 12]] });
  expect(issuedOf({ 'date-parts': [[2016, 12]], circa: true })).toEqual({ literal: '[2016-12]' });
  expect(issuedOf({ 'date-parts': [[2016], [2018]] })).toEqual({ literal: '2016/2018' });
  expect(JSON.parse(renderCslJson(item))).toEqual([item]);
});

it('names no archive, which styles would print in place of the date', () => {
  expect(renderCslJson(item)).not.toContain('"archive');
});
