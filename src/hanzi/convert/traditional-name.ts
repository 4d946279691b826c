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
 * A personal name in Traditional characters. The surname takes its own form where it has one; all else goes through
 * `convert` character by character, since what looks like a word within a name is none (生发 is 生發, not 生髮).
 */
export function traditionalName(name: string, convert: (text: string) => string): string {
  const [first = '', ...given] = name;
  const surname = SURNAMES.get(first);
  const isNamed = given.length > 0 && surname !== undefined;
  return (isNamed ? surname : convert(first)) + given.map(convert).join('');
}
