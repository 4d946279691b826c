import { pinyin } from 'pinyin-pro';

/**
 * Readings that characters have in names of places and that a dictionary of words misses, as the places are called
 * where they lie; compiled by hand: 都 is dū in all of them, 什 in transcriptions and in 什邡 shí, 堡 is bǔ in some and bǎo in others.
 * The longest key that a name contains decides; syllables are without tones, one for each character.
 */
const READINGS: Readonly<Record<string, string>> = {
  都: 'du',
  什: 'shi',
  单县: 'shan xian',
  浚县: 'xun xian',
  蔚县: 'yu xian',
  歙县: 'she xian',
  乐亭: 'lao ting',
  乐陵: 'lao ling',
  乐清: 'yue qing',
  民乐: 'min le',
  繁峙: 'fan shi',
  洪洞: 'hong tong',
  调兵山: 'diao bing shan',
  珲春: 'hun chun',
  闵行: 'min hang',
  万柏林: 'wan bai lin',
  蚌山: 'beng shan',
  涡阳: 'guo yang',
  召陵: 'shao ling',
  泌阳: 'bi yang',
  黄陂: 'huang pi',
  曾都: 'zeng du',
  大埔: 'da bu',
  郫都: 'pi du',
  筠连: 'jun lian',
  牟定: 'mou ding',
  吴堡: 'wu bu',
  红寺堡: 'hong si bu',
  尉犁: 'yu li',
};

const KEYS = new RegExp(
  Object.keys(READINGS)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);

/**
 * The syllables of a name, as its characters are read in names of places: lower case, without tones, ü as v. One for
 * each character of Chinese; what is none stands as it is.
 */
export function readPlaceName(name: string): readonly string[] {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  if (syllables.length !== name.length) return syllables;
  for (const { 0: key, index } of name.matchAll(KEYS)) {
    syllables.splice(index, key.length, ...(READINGS[key] ?? '').split(' '));
  }
  return syllables;
}
