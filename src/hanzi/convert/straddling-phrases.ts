/** Characters that end a word and with 发 would be hair: 市长, 学生, 街头, 资金, 不断, 总结, 一直 … before a word of 发. */
const ENDS = [...'头须生长直断结束金留换落短黑红华总美白黄绿蓝银并'];
/** Characters that make a word with a 发 before them, which then has nothing to do with hair: 发布, 发言 … */
const VERBS = [...'布放动出展扬挥现言起送表给力生证文声电光热函包奖达明育稿问掘牌'];
/** Words that end in 并 as 併, so that the 并 is not the conjunction. */
const MERGING = ['合并', '一并', '归并', '兼并'];

/**
 * Other words at whose edges OpenCC's dictionary cuts wrongly, or that it takes in a sense they have nowhere in news: 总台 is a
 * broadcaster and no front desk, 包干 a contract, 东升镇 a place and no sunrise. Found by
 * comparing OpenCC's cuts of this archive's texts with those of `Intl.Segmenter`.
 */
const OTHERS: readonly (readonly [string, string])[] = [
  ['名表彰', '名表彰'],
  ['总台', '總臺'],
  ['包干', '包幹'],
  ['云冈', '雲岡'],
  ['东升镇', '東升鎮'],
  ['签目标', '簽目標'],
  ['头发布满', '頭髮布滿'],
];

/**
 * Phrases that OpenCC cuts at the wrong place, since it takes the longest word that begins first (市长发言 as 市, 长发, 言),
 * each with its right form: 長發言.
 * @param convert OpenCC's conversion to Traditional.
 */
export function straddlingPhrases(convert: (text: string) => string): ReadonlyMap<string, string> {
  const phrases = new Map<string, string>();
  const add = (before: string, verb: string) => {
    const [phrase, right] = [before + verb, convert(before) + convert(verb)];
    if (convert(phrase) !== right && right.length === phrase.length) phrases.set(phrase, right);
  };
  for (const verb of VERBS.map((one) => `发${one}`)) {
    for (const end of ENDS) add(end, verb);
    for (const word of MERGING) phrases.set(word + verb, convert(word) + convert(verb));
  }
  for (const [phrase, right] of OTHERS) phrases.set(phrase, right);
  return phrases;
}
