const LETTERS = 26;
/** Letters that a character is written in: 26⁴ reaches past every plane of Unicode that has letters or digits. */
const WIDTH = 4;

/**
 * The words Pagefind is given for a sequence of folded characters: one opaque word of four ASCII letters for each, in
 * order; it finds words that stand in a row. Real Chinese would be cut into other words in the index than in the query.
 * Letters alone, because Pagefind takes a word of letters and digits apart and would index each of its parts; all of
 * one length, so that no word begins another. Single characters and not pairs of them: there are fewer, so that the
 * index takes a third less time, memory and room, and a character by itself is a query like any other.
 */
export function buildPagefindTokens(folded: readonly string[]): string[] {
  return folded.map(spellCharacter);
}

/** What stands between the words of two fields, so that no phrase runs on from one to the other. */
export const FIELD_BREAK = 'end';

const spelled = new Map<string, string>();

function spellCharacter(character: string): string {
  const known = spelled.get(character);
  if (known !== undefined) return known;
  let rest = character.codePointAt(0) ?? 0;
  let letters = '';
  for (let i = 0; i < WIDTH; i++) {
    letters = String.fromCharCode(97 + (rest % LETTERS)) + letters;
    rest = Math.floor(rest / LETTERS);
  }
  spelled.set(character, letters);
  return letters;
}
