import { isDictionaryWord, readWordBoundaries, type WordBoundaries } from '../../hanzi/word-boundaries.ts';
import { ancestorCodes, type Division, levelOf } from '../../places/division.ts';
import { divisionTable } from '../../places/division-table.ts';
import { listFormerNames } from '../../places/former-names.ts';
import { shortName } from '../../places/short-name.ts';

/** A division's name found in a text. */
export interface PlaceMention {
  readonly codes: readonly string[];
  readonly name: string;
  /** Tells 扶沟县 from 扶沟. */
  readonly isFull: boolean;
  /**
   * A name that may be ordinary words (延长, 大方; 和县 in 县级市和县), and has not the place above it before it
   * (延安延长).
   */
  readonly isEveryday: boolean;
  readonly start: number;
}

/** Short names that are everyday words or names of many places, and mean no place without their suffix. */
const NEVER_SHORT = new Set([
  '东方',
  '中山',
  '和平',
  '新华',
  '解放',
  '建设',
  '胜利',
  '前进',
  '团结',
  '光明',
  '红旗',
  '友谊',
  '兴安',
  '城关',
  '城中',
  '城东',
  '城西',
  '东城',
  '西城',
  '城北',
  '郊区',
  '矿区',
  '新城',
  '老城',
  '桥东',
  '桥西',
  '路南',
  '路北',
  '河东',
  '河西',
  '江北',
  '江南',
  '南山',
  '东山',
  '西山',
  '海港',
  '海南',
  '海北',
  '黄山',
  '泰山',
  '大同',
  '长安',
  '永安',
  '平安',
  '安定',
  '朝阳',
  '向阳',
  '东风',
  '东安',
  '西安区',
  '新兴',
  '新建',
  '新民',
  '民主',
  '自由',
  '文化',
  '市中',
  '市南',
  '市北',
  '高新',
  '开发',
  '合作',
  '大安',
  '同心',
  '共和',
  '白云',
  '青山',
  '龙山',
  '铁山',
  '石门',
  '青年',
  '人民',
  '站前',
  '北关',
  '南关',
  '文峰',
  '公安',
  '资源',
  '国家',
  '普通',
  '大理',
  '凤凰',
  '福山',
  '玉山',
  '宝山',
  '金山',
  '香山',
  '昆仑',
  '太和',
  '通道',
  '师宗',
  '道真',
  '正定',
  '灵活',
  '会同',
  '会东',
  '会理',
  '新干',
  '分宜',
  '安全',
  '进贤',
  '崇义',
  '崇仁',
  '上街',
  '上林',
  '全州',
  '兴国',
  '兴业',
]);

/** Short names of prefectures that are words of every day too; of prefectures, unlike counties, there are few. */
const EVERYDAY_PREFECTURES = new Set(['安康', '日照', '来宾', '白银', '玉树']);

/** A new area over three counties, which the table has not: no 安新 stands in it. */
const XIONGAN = '雄安';

/** What makes a word of the 区 at a name's end: 东城区域, 东城区别. */
const AFTER_DISTRICT = /^[域别分间划块]/;

/** What makes a word of the 市 at a name's end: 市场, 市井. */
const MARKET = /^[场井]/;

/** Names of counties that are two words inside a clause: 县级市和县, 富民兴县. */
const WORD_COUNTY = /^[和兴新古南]县$/;

const HAN = /\p{Script=Han}/u;

const NAMES: ReadonlyMap<string, { readonly codes: string[]; readonly isFull: boolean }> = buildNames();
const LONGEST = Math.max(...[...NAMES.keys()].map((name) => name.length));
const STARTS = new Set([...NAMES.keys()].map((name) => name.slice(0, 2)));

function buildNames(): Map<string, { codes: string[]; isFull: boolean }> {
  const names = new Map<string, { codes: string[]; isFull: boolean }>();
  for (const division of divisionTable.values()) add(names, division.name, division, true);
  for (const division of divisionTable.values()) {
    // 恩施州 is said for the whole, and parts it from the city of that name.
    const spoken = division.name.endsWith('自治州') ? `${shortName(division.name)}州` : division.name;
    if (!names.has(spoken)) add(names, spoken, division, true);
  }
  for (const division of divisionTable.values()) {
    const short = shortName(division.name);
    if (short !== division.name && !NEVER_SHORT.has(short)) add(names, short, division, false);
  }
  for (const { name, code, isFull, isDerived } of listFormerNames())
    if (!names.has(name) && !(isDerived && NEVER_SHORT.has(name.slice(0, -1))))
      names.set(name, { codes: [code], isFull });
  return names;
}

function add(
  names: Map<string, { codes: string[]; isFull: boolean }>,
  name: string,
  { code }: Division,
  isFull: boolean,
): void {
  const known = names.get(name);
  if (!known) names.set(name, { codes: [code], isFull });
  else if (known.isFull === isFull) known.codes.push(code);
}

/**
 * Divisions named in a text, the longest name at each place; one name can stand for several divisions. A short name
 * counts only where no word reaches over its edges: 福安 is none in 幸福|安康, nor 和政 in 和|政策.
 */
export function findPlaceNames(text: string): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  const words = readWordBoundaries(text);
  for (let at = 0; at < text.length - 1; ) {
    if (text.startsWith(XIONGAN, at)) {
      at += XIONGAN.length;
      continue;
    }
    const found = STARTS.has(text.slice(at, at + 2))
      ? longestAt(text, at, words, mentions.at(-1))
      : undefined;
    if (found) mentions.push(found);
    at += found ? found.name.length : 1;
  }
  return mentions;
}

function longestAt(
  text: string,
  at: number,
  words: WordBoundaries,
  last: PlaceMention | undefined,
): PlaceMention | undefined {
  const before = last && last.start + last.name.length === at ? last : undefined;
  for (let length = Math.min(LONGEST, text.length - at); length >= 2; length--) {
    const name = text.slice(at, at + length);
    const entry = NAMES.get(name);
    if (!entry || !isWhole(text, { ...entry, name, start: at }, words, before !== undefined)) continue;
    const { codes, isFull } = entry;
    const opensClause = at === 0 || !HAN.test(text.charAt(at - 1));
    const isEveryday = !(before && isAbove(before.codes, codes)) && mayBeWords(name, entry, opensClause);
    return { codes, name, isFull, isEveryday, start: at };
  }
  return undefined;
}

/**
 * A longer full name may seem torn where the dictionary lacks it (省|会昌县 as 省会|昌|县), so only its 区 is looked
 * at; of one with a single character before its 县 the end is (新|县城), of a short name both edges are.
 */
function isWhole(
  text: string,
  { name, isFull, start }: Pick<PlaceMention, 'name' | 'isFull' | 'start'>,
  words: WordBoundaries,
  followsName: boolean,
): boolean {
  const end = start + name.length;
  if (isFull && name.length > 2) {
    // 江南|市场 is no former city of 江南.
    if (name.endsWith('市') && MARKET.test(text.charAt(end))) return words.isBoundary(end);
    return !(name.endsWith('区') && AFTER_DISTRICT.test(text.charAt(end))) || words.isBoundary(end);
  }
  return (followsName || words.isBoundary(start)) && words.isBoundary(end);
}

function isAbove(above: readonly string[], codes: readonly string[]): boolean {
  return codes.some((code) => above.some((other) => ancestorCodes(code).includes(other)));
}

// The dictionary does not tell words from names, but a county that it lacks (扶|沟) is no word of it either.
function mayBeWords(
  name: string,
  { codes, isFull }: Pick<PlaceMention, 'codes' | 'isFull'>,
  opensClause: boolean,
): boolean {
  if (isFull) return name.length === 2 && (name.endsWith('区') || (WORD_COUNTY.test(name) && !opensClause));
  if (codes.some((code) => levelOf(code) !== 'county')) return EVERYDAY_PREFECTURES.has(name);
  return isDictionaryWord(name);
}
