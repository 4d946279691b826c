import { compareText } from '../../hanzi/compare-text.ts';
import { GAP_MARK } from '../../hanzi/gap-mark.ts';
import { buildSequence } from '../../hanzi/searchable.ts';
import { endsClause } from '../pattern.ts';

/** A text of a title or body, of an article given by its number. */
export interface SourceText {
  readonly article: number;
  readonly text: string;
}

/** A string that stands on its own in the texts, and its occurrences by the number of the article. */
export interface FoundString {
  /** Folded characters, as the search compares them. */
  readonly characters: readonly string[];
  /** The same as most often written. */
  readonly words: string;
  readonly counts: ReadonlyMap<number, number>;
}

/** Lengths of the strings looked for, in characters. */
export const LENGTHS = { least: 2, most: 10 } as const;
/** Digits and Latin letters, folded. */
const RUN = /^[0-9a-z]+$/;
/** A string counts as a word or formula when it occurs so often, with so many different neighbours on each side. */
const FEWEST = 3;
const VARIETY = 3;
/** Characters that bind what stands beside them and seldom begin or end a word. */
const BINDING = new Set('的了和与及在是为对将把被也都就等以之而或其并从向到于中上下个');

/**
 * Words and formulae in texts, without a dictionary: strings of 2 to 10 characters, a number or
 * Latin word being one, that occur at least three times
 * and have at least three different characters, or ends of clauses, before them and after them (accessor variety,
 * Feng, Chen, Deng and Zheng 2004), cut at punctuation and gaps. Occurrences may overlap, as in the search. What
 * always stands within a longer one is left out.
 */
export function findStrings(texts: readonly SourceText[]): FoundString[] {
  const { codes, articles, characters, written } = layOut(texts);
  const size = codes.length;
  // The number of the string that begins at each place, of the length looked at; 0 for one that is too rare.
  let numbers = Uint32Array.from(codes);
  let frequent = countNumbers(numbers);
  const found: FoundString[] = [];
  let shorter: Candidate[] = [];
  for (let length = 2; length <= LENGTHS.most; length++) {
    const known = new Map<number, number>();
    const next = new Uint32Array(size);
    for (let at = 0; at + length <= size; at++) {
      const [head = 0, tail = 0, last = 0] = [numbers[at], numbers[at + 1], codes[at + length - 1]];
      if (head === 0 || tail === 0 || last === 0) continue;
      if ((frequent[head] ?? 0) < FEWEST || (frequent[tail] ?? 0) < FEWEST) continue;
      const key = head * 65_536 + last;
      let number = known.get(key);
      if (number === undefined) {
        number = known.size + 1;
        known.set(key, number);
      }
      next[at] = number;
    }
    if (known.size === 0) break;
    numbers = next;
    frequent = countNumbers(numbers);
    const candidates = collect(numbers, frequent, length, codes);
    const isContained = createContainment(candidates);
    for (const candidate of shorter) if (!isContained(candidate)) found.push(describe(candidate));
    shorter = candidates;
  }
  for (const candidate of shorter) found.push(describe(candidate));
  return found.filter(({ characters: own }) => !BINDING.has(own[0] ?? '') && !BINDING.has(own.at(-1) ?? ''));

  function describe({ places, length }: Candidate): FoundString {
    const counts = new Map<number, number>();
    const forms = new Map<string, number>();
    for (const at of places) {
      counts.set(articles[at] ?? 0, (counts.get(articles[at] ?? 0) ?? 0) + 1);
      const form = written.slice(at, at + length).join('');
      forms.set(form, (forms.get(form) ?? 0) + 1);
    }
    const [first = 0] = places;
    const [[words = ''] = []] = [...forms].sort(([a, m], [b, n]) => n - m || compareText(a, b));
    return {
      words,
      characters: Array.from({ length }, (_, i) => characters[codes[first + i] ?? 0] ?? ''),
      counts,
    };
  }
}

interface Candidate {
  readonly places: readonly number[];
  readonly length: number;
}

/** The strings of a length that are frequent and have neighbours enough, each with where it begins. */
function collect(
  numbers: Uint32Array,
  frequent: Uint32Array,
  length: number,
  codes: Uint32Array,
): Candidate[] {
  const places = new Map<number, number[]>();
  numbers.forEach((number, at) => {
    if (number === 0 || (frequent[number] ?? 0) < FEWEST) return;
    const own = places.get(number);
    if (own) own.push(at);
    else places.set(number, [at]);
  });
  return [...places.values()]
    .filter(
      (own) => variety(own, (at) => codes[at - 1] ?? 0) && variety(own, (at) => codes[at + length] ?? 0),
    )
    .map((own) => ({ places: own, length }));
}

/** Whether there are neighbours enough; every end of a clause is one of its own. */
function variety(places: readonly number[], neighbour: (at: number) => number): boolean {
  const seen = new Set<number>();
  let ends = 0;
  for (const at of places) {
    const next = neighbour(at);
    if (next === 0) ends++;
    else seen.add(next);
    if (seen.size + ends >= VARIETY) return true;
  }
  return false;
}

/** A test whether a string stands, wherever it does, at the beginning or end of one that is a character longer. */
function createContainment(longer: readonly Candidate[]): (candidate: Candidate) => boolean {
  const keys = new Set(longer.map(({ places }) => `${places.length} ${places[0]}`));
  return ({ places }) => {
    const [first = 0] = places;
    return keys.has(`${places.length} ${first}`) || keys.has(`${places.length} ${first - 1}`);
  };
}

function countNumbers(numbers: Uint32Array): Uint32Array {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  const counts = new Uint32Array(most + 1);
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  counts[0] = 0;
  return counts;
}

/** Texts as numbers of characters, 0 where a clause ends, a part is missing or a text ends. */
function layOut(texts: readonly SourceText[]) {
  const codeOf = new Map<string, number>();
  const characters: string[] = [''];
  const codes: number[] = [0];
  const articles: number[] = [0];
  const written: string[] = [''];
  const push = (code: number, article: number, form = '') => {
    codes.push(code);
    articles.push(article);
    written.push(form);
  };
  for (const { article, text } of texts) {
    const { folded, exact, offsets } = buildSequence(text);
    for (let i = 0; i < folded.length; i++) {
      let character = folded[i] ?? '';
      let form = exact[i] ?? '';
      const between = i > 0 ? text.slice((offsets[i - 1] ?? 0) + 1, offsets[i]) : '';
      if (between !== '' && endsClause(between)) push(0, article);
      if (character === GAP_MARK) {
        push(0, article);
        continue;
      }
      // A number or Latin word is one character here, so that none is cut in two.
      while (
        RUN.test(character) &&
        RUN.test(folded[i + 1] ?? '') &&
        offsets[i + 1] === (offsets[i] ?? 0) + 1
      ) {
        i++;
        character += folded[i];
        form += exact[i];
      }
      let code = codeOf.get(character);
      if (code === undefined) {
        code = characters.length;
        codeOf.set(character, code);
        characters.push(character);
      }
      push(code, article, form);
    }
    push(0, article);
  }
  return { codes: Uint32Array.from(codes), articles: Uint32Array.from(articles), characters, written };
}
