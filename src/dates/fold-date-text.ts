// Traditional forms of the characters that date words and their cues are made of; one unit for one unit.
const TRADITIONAL =
  '週後內號個兩點時間從國慶節勞動計劃規約於餘幾來當屆陽開這總達離僅還過將擬預確爭測評檢驗啟雙據長裏終盤禮報記調極歲齡軍說強講話會議佈訊網連農曆舊聖誕為對發華飯電舉進實獲際兒婦樹師歷續現產線滿讓題臨運聯東練錄體術級繼';
const SIMPLIFIED =
  '周后内号个两点时间从国庆节劳动计划规约于余几来当届阳开这总达离仅还过将拟预确争测评检验启双据长里终盘礼报记调极岁龄军说强讲话会议布讯网连农历旧圣诞为对发华饭电举进实获际儿妇树师历续现产线满让题临运联东练录体术级继';
const MARKS = '○零～〜―─–−－．，：；！？（）［］／　\u00a0';
const PLAIN_MARKS = '〇〇~~————-.,:;!?()[]/  ';

const FOLD = new Map<string, string>([...pairs(TRADITIONAL, SIMPLIFIED), ...pairs(MARKS, PLAIN_MARKS)]);

/**
 * A copy of the text in which date words have one spelling: full-width digits and marks become ASCII, dashes
 * become `—` or `-`, the Traditional characters used in dates become Simplified, every zero is `〇`. Lengths are
 * kept unit by unit, so offsets in the copy are offsets in the text.
 */
export function foldDateText(text: string): string {
  return text.replace(/[^\u0020-\u007e\n]/g, (char) => {
    const code = char.charCodeAt(0);
    if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xfee0);
    return FOLD.get(char) ?? char;
  });
}

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from, (char, index): [string, string] => [char, to.charAt(index)]);
}
