import { compareEdtf } from '../../../dates/compare-edtf.ts';
import { edtfBounds } from '../../../dates/edtf-bounds.ts';
import type { DateMention } from '../../../dates/find/date-mention.ts';
import { isAhead } from '../../../dates/find/tense.ts';
import { clauseAround } from '../../../hanzi/sentence.ts';
import type { EventStatus } from '../../../schema/event.ts';
import type { Trigger } from './match-clause.ts';

const HEARSAY =
  /据悉|据了解|据介绍|据报道|据统计|据说|获悉|据[^,。;]{0,10}(?:知情|网友|市民|居民|村民|业内)[^,。;]{0,6}(?:透露|反映|爆料|回忆|讲述|[说称])/;
/** Denies what follows in its clause (没有召开, 未能荣获, 无缘), unless the denial only describes (没有物业的小区). */
const DENIED =
  /(?:[并仍尚从]?未(?![来成央遂雨]年?)(?:能|曾|被|予)?|(?<![淹沉出埋])没(?!收|落|[^,]{0,2}关系)(?:有|能)?|无缘|无法|不能|不再|不予|不会|不去|不参加|拒绝|停止|落选|失去|错失)(?![^,]{0,12}的)[^,;]{0,10}$|(?:取消|叫停|推迟|延期|暂停)[^,;]{0,16}$/;
const DENIED_WITHIN = /[尚并仍从]未|未能|未获|没有|没能|没获/;
/** Tells that what was named before did not take place. */
const CALLED_OFF =
  /^[^,。;]{0,12}?(?:(?<!称号|资格|命名)被?取消(?![^,]{0,12}(?:称号|资格|命名))|延期|延[至到]|改[至到在]|推迟|改期|顺延|叫停|(?:未能?|没有?|没能)(?:如期|按期)?(?:举行|召开|进行|成行|开成)|搁浅|中止|泡汤|告吹|作罢)/;
/** How far after a date its own event is told. */
const NEAR = 40;
/** The same in the clause after, of what had been meant: 原拟5月进行,现推迟到8月. */
const PUT_OFF_AFTER = /^,?[^,。;]{0,24},[^,。;]{0,10}?(?:推迟|延期|改期|取消|顺延|未能|没能)/;
const MEANT_AT_FIRST = /原定|原拟|原计划|本应|本该|原本|原以为/;
/** The new date of what was put off stands right after this. */
export const PUT_OFF = /(?:推迟|延期|改期|延|改|顺延|调整)(?:到|至|在|于|为)$/;
const CONDITION = /(?:如果|若(?!干)|假如|一旦|倘若|要是|万一|即使|哪怕)[^。;]*$/;
const RUMOUR = /传言|传闻|谣言|谣传|网传|据传|有消息称/;
/** Describes something by what would be or was reached: 蝉联全国文明城市的关键之年. */
const DESCRIBES =
  /^[^,。;]{0,4}(?:之年|的(?!消息|喜讯|捷报|决定|处[理分罚]|通报|批复|荣誉|称号|殊荣|[好优][^,。;]{0,4}成绩))/;
const ENDS: ReadonlySet<string> = new Set(['award', 'removal']);
/** Meant to happen, whatever came of it: 力争, 有望, 拟, 原定. */
const MEANT =
  /(?:力争|争取|力求|有望|计划|打算|(?<![模虚草比])拟(?!命名)|准备|期望|希望|目标是|确保|务必|必须|一定要|誓要|决心|冲刺|备战|原定|原拟|原计划|本应|本该|原本|应于)[^,;]{0,24}$/;

/**
 * What a sentence says of an event: whether it happened, is planned, or is told by hearsay.
 * @returns null when it did not take place: denied, called off, put off to another date, or only supposed
 */
export function statusOf(
  mention: DateMention,
  trigger: Trigger,
  folded: string,
  published: string | undefined,
): EventStatus | null {
  const sentence = clauseAround(folded, mention.start);
  const before = folded.slice(sentence.start, mention.start);
  const after = folded.slice(mention.end, sentence.end);
  const clauseBefore = unquoted(folded.slice(Math.max(sentence.start, trigger.clause.start), trigger.start));
  const own = before.slice(before.lastIndexOf(',') + 1);
  const isNewDate = PUT_OFF.test(own);
  if (ENDS.has(trigger.kind) && DESCRIBES.test(folded.slice(trigger.end, sentence.end))) return null;
  if (CONDITION.test(before) || RUMOUR.test(before + after)) return null;
  if (!isNewDate && isCalledOff(mention, trigger, clauseBefore, own, after, folded, sentence.end))
    return null;
  const now = published === undefined ? null : edtfBounds(published).to;
  const { from } = edtfBounds(mention.edtf);
  if (now !== null && from !== null && from > now) return 'planned';
  if (isNewDate) return 'planned';
  if (MEANT.test(clauseBefore) || MEANT.test(own)) return 'planned';
  const alreadyOver =
    now !== null && from !== null && compareEdtf(mention.edtf, now) < 0 && mention.basis === 'stated';
  if (!alreadyOver && isAhead(before, after)) return 'planned';
  return HEARSAY.test(before) ? 'reported' : 'happened';
}

// Slogans neither mean nor deny: “百日冲刺”誓师大会.
function unquoted(text: string): string {
  return text.replace(/“[^“”]*”/g, '');
}

function isCalledOff(
  mention: DateMention,
  trigger: Trigger,
  clauseBefore: string,
  own: string,
  after: string,
  folded: string,
  sentenceEnd: number,
): boolean {
  if (DENIED.test(clauseBefore) || DENIED_WITHIN.test(folded.slice(trigger.start, trigger.end))) return true;
  // 没有在5月18日召开: the denial before the date, the event after it.
  if (trigger.start > mention.end && trigger.clause.start <= mention.end && DENIED.test(own)) return true;
  if (trigger.kind === 'removal') return false;
  if (MEANT_AT_FIRST.test(own + after.slice(0, NEAR)) && PUT_OFF_AFTER.test(after)) return true;
  return CALLED_OFF.test(folded.slice(trigger.end, sentenceEnd)) || CALLED_OFF.test(after);
}
