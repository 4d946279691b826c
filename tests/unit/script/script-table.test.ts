import { describe, expect, it } from 'vitest';
import { buildTraditionalConverter } from '../../../src/script/convert-script.ts';
import { buildScriptTable, isEmptyTable, type ScriptTable } from '../../../src/script/script-table.ts';

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

const convert = buildTraditionalConverter(['余小明', '于大海']);

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
    const table = buildScriptTable(TEXTS, convert);
    for (const text of TEXTS) expect(apply(text, table)).toBe(convert(text));
  });

  it('holds nothing that the page does not need', () => {
    const table = buildScriptTable(['一日', '文明'], convert);
    expect(isEmptyTable(table)).toBe(true);
  });

  it('keeps words short', () => {
    const { words } = buildScriptTable(TEXTS, convert);
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(word.length).toBeLessThanOrEqual(6);
  });

  it('leaves a text alone whose length the converter changes', () => {
    const table = buildScriptTable(['甲乙'], () => '甲');
    expect(isEmptyTable(table)).toBe(true);
  });
});
