import { isHan, type TextTally } from './text-tally.ts';

const LONGEST_WORD = 6;

/**
 * Finds the words of a page in which a character is not converted as it mostly is.
 * @param contested characters with several counterparts on the page, each with its main one, as codes.
 * @returns words and their counterparts. Where no word tells an occurrence from the others it is left out.
 */
export function distinctWords(
  tallies: readonly TextTally[],
  contested: ReadonlyMap<number, number>,
): Map<string, string> {
  const holders = findHolders(tallies, contested);
  const words = new Map<string, string>();
  const known = new Map<string, boolean>();
  for (const [from, main] of contested) {
    const among = holders.get(from) ?? [];
    const alike = (word: string, counterpart: string): boolean => {
      const key = word + counterpart;
      const before = known.get(key);
      if (before !== undefined) return before;
      const answer = among.every((tally) => isAlike(word, counterpart, tally));
      known.set(key, answer);
      return answer;
    };
    const character = String.fromCharCode(from);
    for (const tally of among) {
      const { text, result } = tally;
      for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
        if (result.charCodeAt(at) === main) continue;
        const found = distinctWord(tally, at, alike);
        if (found) words.set(...found);
      }
    }
  }
  return words;
}

/** The texts that hold each of the contested characters. */
function findHolders(
  tallies: readonly TextTally[],
  contested: ReadonlyMap<number, number>,
): Map<number, TextTally[]> {
  const holders = new Map<number, TextTally[]>();
  for (const tally of tallies) {
    for (let i = 0; i < tally.counts.length; i += 3) {
      const from = tally.counts[i] ?? 0;
      if (!contested.has(from)) continue;
      const list = holders.get(from);
      if (!list) holders.set(from, [tally]);
      else if (list.at(-1) !== tally) list.push(tally);
    }
  }
  return holders;
}

/** The shortest word around an occurrence that is converted alike wherever it stands on the page. */
function distinctWord(
  { text, result }: TextTally,
  index: number,
  alike: (word: string, counterpart: string) => boolean,
): [string, string] | undefined {
  let low = index;
  while (low > 0 && low > index - LONGEST_WORD + 1 && isHan(text.charCodeAt(low - 1))) low--;
  let high = index + 1;
  while (high < text.length && high < index + LONGEST_WORD && isHan(text.charCodeAt(high))) high++;
  for (let length = 2; length <= LONGEST_WORD; length++) {
    for (let start = Math.min(index, high - length); start >= low && start > index - length; start--) {
      const word = text.slice(start, start + length);
      const counterpart = result.slice(start, start + length);
      if (alike(word, counterpart)) return [word, counterpart];
    }
  }
  return undefined;
}

function isAlike(word: string, counterpart: string, { text, result }: TextTally): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!result.startsWith(counterpart, at)) return false;
  }
  return true;
}
