import stCharacters from 'opencc-js/dict/STCharacters';
import { parseOpenccTable } from '../../hanzi/convert/parse-opencc-table.ts';
import { simplifiedCode } from '../../hanzi/convert/simplify.ts';

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

/** Simplified characters that no Traditional text holds: OpenCC maps them to one other character only. */
const SIMPLIFIED_ONLY = buildSimplifiedOnly();

/** True for a character of Simplified script that Traditional script always writes otherwise. */
export function isSimplifiedOnly(code: number): boolean {
  return SIMPLIFIED_ONLY[code] === 1;
}

/** True for a character of Traditional script that Simplified script always writes otherwise. */
export function isTraditionalOnly(code: number): boolean {
  return simplifiedCode(code) !== code && !SHARED.has(code);
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

function buildSimplifiedOnly(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [from, to] of parseOpenccTable(stCharacters)) {
    const code = from.charCodeAt(0);
    if (from.length === 1 && to !== from && !UNCHANGED.has(code)) table[code] = 1;
  }
  return table;
}
