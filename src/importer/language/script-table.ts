import stCharacters from 'opencc-js/dict/STCharacters';
import tsCharacters from 'opencc-js/dict/TSCharacters';

/** Forms that mirror sites write and OpenCC's table does not map. */
const EXTRA: readonly (readonly [string, string])[] = [
  ['內', '内'],
  ['衆', '众'],
  ['凈', '净'],
  ['淨', '净'],
];

/** Characters of the map's Traditional side that Simplified text also holds, in names or in other meanings. */
const SHARED: ReadonlySet<number> = new Set(
  [...'乾於夥藉瞭徵鍾餘覆著甯昇'].map((character) => character.charCodeAt(0)),
);

/** Characters that OpenCC's first choice changes although most Traditional pages write them so. */
const UNCHANGED: ReadonlySet<number> = new Set(
  [
    ...'群里后干松面表谷台系只余于斗丑范致制冲卷卜占叶吁合周咸回困夸奸姜岩巨布幸几采征志托折挽据扎扑杯杆杠栗欲沈洒淀游漓犹症千秋筑签升苏药蔑虫术蜡赞辟郁酸钩霉颠余峰岳床着痴秘烟碱棱棰凶升卷雇唇恤叠',
  ].map((character) => character.charCodeAt(0)),
);

/** Traditional to Simplified, character by character (OpenCC's TSCharacters, Apache-2.0), basic plane only. */
const SIMPLIFIED = buildTable();

/** Simplified characters that no Traditional text holds: OpenCC maps them to one other character only. */
const SIMPLIFIED_ONLY = buildSimplifiedOnly();

/** True for a character of Simplified script that Traditional script always writes otherwise. */
export function isSimplifiedOnly(code: number): boolean {
  return SIMPLIFIED_ONLY[code] === 1;
}

/** True for a character of Traditional script that Simplified script always writes otherwise. */
export function isTraditionalOnly(code: number): boolean {
  return (SIMPLIFIED[code] ?? 0) !== 0 && !SHARED.has(code);
}

/** True when a text has more characters of Traditional script alone than of Simplified script alone. */
export function isTraditionalText(text: string): boolean {
  let balance = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isTraditionalOnly(code)) balance++;
    else if (isSimplifiedOnly(code)) balance--;
  }
  return balance > 0;
}

/** The Simplified code unit for a Traditional one; the same code unit when there is nothing to map. */
export function simplifiedCode(code: number): number {
  return SIMPLIFIED[code] || code;
}

/** A text mapped character by character to Simplified, of the same length. */
export function simplify(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) out += String.fromCharCode(simplifiedCode(text.charCodeAt(at)));
  return out;
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const entry of tsCharacters.split('|')) {
    const [from = '', to = ''] = entry.split(' ');
    if (from.length === 1 && to.length === 1) table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (const [from, to] of EXTRA) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}

function buildSimplifiedOnly(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const entry of stCharacters.split('|')) {
    const [from = '', to = ''] = entry.split(' ');
    const code = from.charCodeAt(0);
    if (from.length === 1 && to !== from && !UNCHANGED.has(code)) table[code] = 1;
  }
  return table;
}
