/**
 * Surnames that are written alike in both scripts although the same character as a word is not: 余 (餘), 范
 * (範), 于 (於), 后 (後) … Source: 通用规范汉字表 (2013), notes on 干 乾 榖 and surnames; 百家姓.
 */
const SURNAMES = new Set('余范于后岳涂种郁干党游丑台征采折咸仆谷曲沈姜');

/**
 * A personal name in Traditional characters. The surname keeps its own form where it has one; the given name
 * is converted by `convert`. Names of one character, or not in Chinese, go through `convert` alone.
 */
export function traditionalName(name: string, convert: (text: string) => string): string {
  const [surname = '', ...given] = name;
  if (given.length === 0 || !SURNAMES.has(surname)) return convert(name);
  return surname + convert(given.join(''));
}
