import stCharacters from 'opencc-js/dict/STCharacters';
import { parseOpenccTable } from '../../../src/hanzi/convert/parse-opencc-table.ts';

/** Characters that mirrors leave as they are, although OpenCC's first choice changes them. */
const KEPT = '群里后干松谷余于斗范征托伙家升周咸岩杰';
/** Forms that mirrors write otherwise than OpenCC. */
const OTHER: readonly (readonly [string, string])[] = [
  ['为', '為'],
  ['净', '凈'],
  ['闫', '閆'],
  ['众', '眾'],
  ['说', '說'],
  ['污', '污'],
  ['峰', '峰'],
  ['床', '床'],
];

const TABLE = buildTable();

/** Simplified text in Traditional characters, one for one as mirrors do it. */
export function toTraditional(text: string): string {
  return [...text].map((character) => TABLE.get(character) ?? character).join('');
}

function buildTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const [from, to] of parseOpenccTable(stCharacters)) {
    if (!KEPT.includes(from)) table.set(from, to);
  }
  for (const [from, to] of OTHER) table.set(from, to);
  return table;
}
