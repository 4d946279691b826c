import { describe, expect, it } from 'vitest';
import {
  buildScriptTable,
  isEmptyTable,
  type ScriptTable,
} from '../../../../src/hanzi/convert/conversion-table.ts';
import { buildTraditionalConverter } from '../../../../src/hanzi/convert/convert-script.ts';
import type { ScriptConverter } from '../../../../src/hanzi/convert/piecewise-converter.ts';
import { tallyText } from '../../../../src/hanzi/convert/text-tally.ts';

/** Applies a table as the page does: one pass, words before characters. */
function apply(text: string, { pairs, words }: ScriptTable): string {
  const map = new Map<string, string>();
  const characters = [...pairs];
  for (let i = 0; i < characters.length; i += 2) map.set(characters[i] ?? '', characters[i + 1] ?? '');
  for (let i = 0; i < words.length; i += 2) map.set(words[i] ?? '', words[i + 1] ?? '');
  const keys = [...map.keys()].sort((a, b) => b.length - a.length);
  return keys.length === 0
    ? text
    : text.replace(new RegExp(keys.join('|'), 'gu'), (key) => map.get(key) ?? key);
}

const converter = buildTraditionalConverter(['余小明', '于大海']);

function buildTable(texts: readonly string[], by: ScriptConverter = converter): ScriptTable {
  return buildScriptTable(texts.map((text) => tallyText(text, by)));
}

describe('buildScriptTable', () => {
  const TEXTS = [
    '干部带头，皇后饮食店前后都有干净的地面，乾隆年间的石碑也在',
    '为了复查，回复群众来信，复习标准',
    '会后只有一只鸟，头发发展，里程在这里',
    '余小明说还有余地，于大海住在于都县',
    '皇后',
    '只',
  ];

  it('gives the page exactly what the phrase-aware converter gives', () => {
    const table = buildTable(TEXTS);
    for (const text of TEXTS) expect(apply(text, table)).toBe(converter.convert(text));
  });

  it('holds nothing that the page does not need', () => {
    const table = buildTable(['一日', '文明']);
    expect(isEmptyTable(table)).toBe(true);
  });

  it('keeps words short', () => {
    const { words } = buildTable(TEXTS);
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(word.length).toBeLessThanOrEqual(6);
  });

  it('leaves a text alone whose length the converter changes', () => {
    const table = buildTable(['甲乙'], { convert: () => '甲', canChange: () => true });
    expect(isEmptyTable(table)).toBe(true);
  });

  it('gives a character its more frequent counterpart, and the other one to a word', () => {
    const { pairs, words } = buildTable(['在皇后，', '会后', '之后', '以后']);
    expect(pairs).toContain('后後');
    expect(words).toEqual(['皇后', '皇后']);
  });

  it('takes the lower code of two counterparts that are equally frequent', () => {
    const swap: ScriptConverter = {
      convert: (text) => text.replace('甲子', '丙子').replace('甲丑', '乙丑'),
      canChange: (unit) => unit === '甲'.charCodeAt(0),
    };
    expect(buildTable(['甲子', '甲丑'], swap)).toEqual({ pairs: '甲丙', words: ['甲丑', '乙丑'] });
    expect(buildTable(['甲丑', '甲子'], swap)).toEqual({ pairs: '甲丙', words: ['甲丑', '乙丑'] });
  });

  it('lists characters in the order in which they first occur, whether they change there or not', () => {
    expect(buildTable(['皇后', '为国', '会后', '之后']).pairs).toBe('后後为為国國会會');
  });
});
