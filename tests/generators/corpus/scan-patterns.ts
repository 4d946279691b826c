import { GAP_MARK } from '../../../src/hanzi/gap-mark.ts';
import { buildSequence } from '../../../src/hanzi/searchable.ts';
import type { SearchableArticle } from '../../../src/search/index/searchable-article.ts';
import type { Scan } from './scan-articles.ts';

/** Marks between two characters that end a clause, as the guide names them. */
const CLAUSE_MARK = /[，。；：！？、…—,;:!?\n\r]/;
const CLAUSE = '\n';

/** A text as one string: folded characters, and a line end where a clause ends. */
function spell(text: string): string {
  let spelled = '';
  for (const character of text) {
    const [folded] = buildSequence(character).folded;
    if (folded !== undefined) spelled += folded;
    else if (CLAUSE_MARK.test(character)) spelled += CLAUSE;
  }
  return spelled;
}

/** What is looked for as a regular expression on such a string: `?` one character, `*` any within a clause. */
function buildExpression(words: string): string {
  const known = `[^${CLAUSE}${GAP_MARK}]`;
  let expression = '';
  let isOpen = false;
  for (const piece of words.split(/([?*]+)/)) {
    const signs = /^[?*]+$/.test(piece) ? [...piece].filter((sign) => sign === '?').length : 0;
    if (piece.includes('*')) {
      expression += `${known}{${signs},100}?`;
      isOpen = true;
    } else if (signs > 0) {
      expression += `(?:${CLAUSE}*${known}){${signs}}`;
    } else {
      for (const character of buildSequence(piece).folded) {
        expression += isOpen || expression === '' ? character : `${CLAUSE}*${character}`;
        isOpen = false;
      }
    }
  }
  return expression;
}

/** Where it begins in such a string, and how long it is there. */
interface Found {
  readonly at: number;
  readonly length: number;
}

function findAll(spelled: string, words: string): Found[] {
  // Looking ahead, so that occurrences may overlap.
  const expression = new RegExp(`(?=(${buildExpression(words)}))`, 'gu');
  return [...spelled.matchAll(expression)].map(({ index, 1: found = '' }) => ({
    at: index,
    length: found.length,
  }));
}

function countNear(spelled: string, first: string, second: string, distance: number): number {
  const [ones, others] = [findAll(spelled, first), findAll(spelled, second)];
  if (ones.length === 0 || others.length === 0) return 0;
  /** Whether so many characters and no gap lie between two places. */
  const isNear = (from: number, to: number) => {
    const between = spelled.slice(from, Math.max(from, to)).replaceAll(CLAUSE, '');
    return to >= from && [...between].length <= distance && !between.includes(GAP_MARK);
  };
  return ones.filter(({ at, length }) =>
    others.some((other) => isNear(at + length, other.at) || isNear(other.at + other.length, at)),
  ).length;
}

const spelled = new WeakMap<SearchableArticle, readonly [string, string]>();

/** Articles with occurrences of `words`, in which `?` and `*` are wildcards, or of `words ~distance near`. */
export function scanPatterns(
  articles: readonly SearchableArticle[],
  words: string,
  near?: { readonly words: string; readonly distance: number },
): Scan[] {
  return articles.flatMap((article, number): Scan[] => {
    const fields = spelled.get(article) ?? ([spell(article.title), spell(article.text)] as const);
    spelled.set(article, fields);
    const occurrences = fields.reduce(
      (sum, field) =>
        sum + (near ? countNear(field, words, near.words, near.distance) : findAll(field, words).length),
      0,
    );
    return occurrences > 0 ? [{ article: number, occurrences }] : [];
  });
}
