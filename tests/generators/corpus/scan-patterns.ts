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

interface Found {
  /** Numbers of its first character and of the one after its last, ends of clauses not counted. */
  readonly start: number;
  readonly end: number;
}

function findAll(spelled: string, words: string): Found[] {
  const expression = new RegExp(buildExpression(words), 'uy');
  const numbers: number[] = [];
  let number = 0;
  for (const unit of spelled) {
    for (let i = 0; i < unit.length; i++) numbers.push(number);
    if (unit !== CLAUSE) number++;
  }
  numbers.push(number);
  const found: Found[] = [];
  for (let at = 0; at < spelled.length; at++) {
    expression.lastIndex = at;
    const [match] = expression.exec(spelled) ?? [];
    if (match !== undefined) found.push({ start: numbers[at] ?? 0, end: numbers[at + match.length] ?? 0 });
  }
  return found;
}

function countNear(spelled: string, first: string, second: string, distance: number): number {
  const characters = [...spelled.replaceAll(CLAUSE, '')];
  const others = findAll(spelled, second);
  const isNear = (from: number, to: number) =>
    to >= from && to - from <= distance && !characters.slice(from, to).includes(GAP_MARK);
  return findAll(spelled, first).filter(({ start, end }) =>
    others.some((other) => isNear(end, other.start) || isNear(other.end, start)),
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
