import { simplifiedCode } from '../../hanzi/convert/simplify.ts';
import type { Line } from '../decode/line.ts';
import { isGbkOnlyHan } from '../language/gbk.ts';
import { readingsOf, SYLLABLE } from '../language/pinyin.ts';

/** What a page's own annotations tell about the mirror that made it. */
export interface AnnotationTable {
  /** The syllable behind each character that the page annotates, without the blank of the one dialect. */
  readonly syllables: ReadonlyMap<string, string>;
  /** The same the other way: the characters behind a syllable. */
  readonly characters: ReadonlyMap<string, readonly string[]>;
  /** True when the page bears the marks of a mirror at all; otherwise both maps are empty. */
  readonly mirror: boolean;
}

const ANNOTATION = new RegExp(`([\\u4e00-\\u9fff])\\((${SYLLABLE})\\)`, 'gu');
const CHAIN = new RegExp(`[?\\uFFFD]${SYLLABLE}\\)`, 'u');
const BLANK_SYLLABLE = / \)$/u;

/** So many different Traditional characters, each annotated at every occurrence, are no teacher's glosses. */
const FEWEST_CHARACTERS = 3;

/** As many annotations, one character among them more than once, are a machine's: a teacher glosses a word once. */
const MACHINE = 6;

/** What is counted about one annotated character. */
interface Sighting {
  readonly syllable: string;
  annotated: number;
  /** Set when the same character came with two syllables, as it does in a text about readings. */
  mixed: boolean;
}

/**
 * Learns the annotation table of a page. An entry is believed when the character lies outside GB2312 (mirrors
 * annotate no other), the syllable is one of its readings and the page annotates it at every occurrence; the
 * page is held for a mirror when a broken annotation stands in it, when a syllable ends in the blank of the
 * one dialect, or when several Traditional characters are annotated throughout.
 *
 * A mirror annotates the text that it took, and leaves its own titles, menus and editors' lines bare. So on a page
 * that is certainly a mirror's, only lines with annotations tell whether a character is annotated throughout.
 */
export function buildAnnotationTable(lines: readonly Line[]): AnnotationTable {
  const text = lines.map((line) => line.text).join('\n');
  const sightings = countSightings(text);
  if (sightings.size === 0 && !CHAIN.test(text)) return NO_MIRROR;
  const taken = lines.filter((line) => countSightings(line.text).size > 0).map((line) => line.text);
  const inTaken = findSteady(taken.join('\n'), sightings);
  const broken = CHAIN.test(text);
  const blank = [...text.matchAll(ANNOTATION)].some((match) => BLANK_SYLLABLE.test(match[0]));
  const isMachine = broken || (blank && inTaken.length > 0) || isByMachine(inTaken);
  const steady = isMachine ? inTaken : findSteady(text, sightings);
  const traditional = steady.filter(([character]) => isTraditional(character));
  const mirror = isMachine || traditional.length >= FEWEST_CHARACTERS;
  if (!mirror) return NO_MIRROR;
  const syllables = new Map(steady.map(([character, seen]) => [character, seen.syllable]));
  const characters = new Map<string, string[]>();
  for (const [character, syllable] of syllables) {
    const same = characters.get(syllable);
    if (same) same.push(character);
    else characters.set(syllable, [character]);
  }
  return { syllables, characters, mirror };
}

const NO_MIRROR: AnnotationTable = { syllables: new Map(), characters: new Map(), mirror: false };

type Sightings = (readonly [string, Sighting])[];

function findSteady(text: string, sightings: ReadonlyMap<string, Sighting>): Sightings {
  return [...sightings].filter(([character, seen]) => !seen.mixed && isSteady(text, character, seen));
}

function isByMachine(steady: Sightings): boolean {
  const counts = steady.filter(([character]) => isTraditional(character)).map(([, seen]) => seen.annotated);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.length >= FEWEST_CHARACTERS && total >= MACHINE && counts.some((count) => count > 1);
}

function countSightings(text: string): Map<string, Sighting> {
  const sightings = new Map<string, Sighting>();
  for (const [, character = '', raw = ''] of text.matchAll(ANNOTATION)) {
    if (!isGbkOnlyHan(character.charCodeAt(0))) continue;
    const syllable = raw.trimEnd();
    const seen = sightings.get(character);
    if (seen) {
      seen.annotated++;
      if (seen.syllable !== syllable) seen.mixed = true;
    } else if (readingsOf(character).has(syllable)) {
      sightings.set(character, { syllable, annotated: 1, mixed: false });
    }
  }
  return sightings;
}

/** True when nearly every occurrence is annotated; a straddling match may leave one bare. */
function isSteady(text: string, character: string, seen: Sighting): boolean {
  const bare = text.split(character).length - 1 - seen.annotated;
  return bare === 0 || (seen.annotated >= 4 && bare * 8 <= seen.annotated);
}

function isTraditional(character: string): boolean {
  const code = character.charCodeAt(0);
  return simplifiedCode(code) !== code;
}
