import type { Person } from '../../schema/article.ts';
import { beginsWithSurname, isPersonName } from '../metadata/person-names.ts';
import { NOT_OFFICE, OFFICE_ENDS, RANK_ENDS } from './office-words.ts';

const OFFICE_END = [...OFFICE_ENDS].sort((a, b) => b.length - a.length).join('|');
/** An office and the two to four characters after it, of which the name is some. */
const OFFICE_THEN_NAME = new RegExp(`(?:${OFFICE_END})(?=(\\p{Script=Han}{2,4}))`, 'gu');
/** What can stand right after a name. */
const AFTER_NAME =
  /^(?:$|[，。、；：！？（）“”《》\s,.;:!?()\d]|出席|主持|参加|作|做|就|在|指出|强调|要求|安排|传达|召开|说|表示|率|带领|带队|到|等|和|与|及|会上|会议|会见|会同|如是|介绍|为|对|向|通报|同志|一行|还|也|深入|分别|宣读|宣布|部署|讲话|致辞|发言|调研|检查|督查|督导|陪同|代表|的|将|从|接受|先后|首先|随后|最后|提出|担任|任|亲自|一同|前往|来到|走访|察看|查看|实地|围绕|结合|现场|听取|认为|告诉|是|所|以|通过|签|批示|总结|汇报|回顾|组织|主讲|授课|启动|揭牌|动员|再|并|又|则|已|曾|于|受|携|赴|进行|重点|逐|对照|表态|上台|下)/;
/** Last characters that seldom end a given name and often begin a predicate. */
const RARELY_GIVEN = /[作做就在与等对向率到及说还也将从任受一]$/;
const ORGAN = 16;
const CLAUSE_START = /[，。、；：！？“”（）《》\s,.;:!?()【】\d]/u;

/**
 * Finds people named with a public office: 市委书记余某某 → 余某某, 市委书记. A name is a listed surname and one or
 * two characters, followed by something that can follow a name; what is doubtful is left out. Nobody is listed
 * without an office, and each person once, with the fullest office.
 */
export function findPeople(text: string): Person[] {
  const found = new Map<string, string>();
  for (const match of text.matchAll(OFFICE_THEN_NAME)) {
    const end = match.index + match[0].length;
    const name = readName(text, end);
    if (!name) continue;
    const office = readOffice(text, match.index, end);
    if (!office) continue;
    const known = found.get(name);
    if (known === undefined || office.length > known.length) found.set(name, office);
  }
  return [...found].map(([name, office]) => ({ name, office }));
}

function readName(text: string, start: number): string | null {
  if (!beginsWithSurname(text.slice(start, start + 2))) return null;
  const fitting = [4, 3, 2]
    .map((length) => text.slice(start, start + length))
    .filter(
      (name) =>
        isPersonName(name) && AFTER_NAME.test(text.slice(start + name.length, start + name.length + 3)),
    );
  const [longest, shorter] = fitting;
  // 陈可作表态发言: the third character can begin what follows, so the shorter name stands.
  const name = longest && shorter && RARELY_GIVEN.test(longest) ? shorter : longest;
  return name === undefined || NOT_NAMES.test(name) ? null : name;
}

/** Everyday words that begin with a character which is also a surname: 书记强调, 局长安排. */
const NOT_NAMES =
  /^(?:强调|强化|安全|安排|安置|常委|常务|常态|成员|成立|任务|任何|任命|卫生|平安|应该|方面|单位|高度|时任|明确|明察|计划|支持|支部|路段|项目|干部|干事|关于|包括|施工|党委|党组|党员|党支|管理|农业|农村|水利|公安|公共|公路|国家|信访|连续|经济|经过|和谐|全体|全市|全区|全县|全面|万人|温暖|都|于|和各|和相|和有|向全|古城|车站|门前|展示|宣传|宣讲|组织|组长|组成|相关|初步|言行|印发|计生|司法|文明|文化|文章|文旅|商务|商贸|林业|金融|房产|游客|路灯|海关|阳光|钱款|花园|石油|江河|牛羊|马上|白天|时间|时刻|曾经|乐于|易于|解决|解读|解放|席上|向)/;

/** Walks back from the last word of an office to the beginning of its clause, and over 、 to joint offices. */
function readOffice(text: string, index: number, end: number): string | null {
  let start = clauseStart(text, index);
  let office = trimLead(text.slice(start, end));
  if (office === '') return null;
  while (text[start - 1] === '、' && start > 1 && office === text.slice(start, end)) {
    const before = clauseStart(text, start - 1);
    const part = trimLead(text.slice(before, start - 1));
    const isOffice = part !== '' && OFFICE_ENDS.some((word) => part.endsWith(word)) && part.length <= ORGAN;
    if (!isOffice) break;
    start = start - 1 - part.length;
    office = text.slice(start, end);
    if (part !== text.slice(before, before + part.length)) break;
  }
  return RANK_ENDS.includes(office) ? null : office;
}

function clauseStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && from - start < ORGAN && !CLAUSE_START.test(text.charAt(start - 1))) start--;
  return start;
}

function trimLead(part: string): string {
  return part.replace(NOT_OFFICE, '');
}
