/**
 * Surnames whose Traditional form is not that of the same character as a word: 余 (as a word 餘), 范 (範),
 * 于 (於), 后 (後) … keep theirs; 钟 is 鍾, whatever follows. Source: 通用规范汉字表 (2013) with its notes on
 * surnames; 百家姓.
 */
const SURNAMES = new Map<string, string>([
  ...[...'余范于后岳涂种郁干党游丑台征采折咸仆谷曲沈姜'].map((kept): [string, string] => [kept, kept]),
  ['钟', '鍾'],
]);

/**
 * A personal name in Traditional characters. The surname takes its own form where it has one; the given name
 * is converted by `convert`. Names of one character, or not in Chinese, go through `convert` alone.
 */
export function traditionalName(name: string, convert: (text: string) => string): string {
  const [first = '', ...given] = name;
  const surname = SURNAMES.get(first);
  if (given.length === 0 || surname === undefined) return convert(name);
  return surname + convert(given.join(''));
}
