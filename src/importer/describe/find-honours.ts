import { HONOUR_TABLE } from '../../schema/honour-table.ts';

/** Characters of the text in which an article says what it is about. */
const LEAD = 200;

/** A term of the honour table with its id; longest first, so that no term is read inside another. */
const TERMS = HONOUR_TABLE.flatMap(({ id, terms }) => terms.map((term) => ({ id, term }))).sort(
  (a, b) => b.term.length - a.term.length,
);
const PATTERN = new RegExp(TERMS.map(({ term }) => term).join('|'), 'g');
const ID_OF = new Map(TERMS.map(({ id, term }) => [term, id]));

/**
 * Honours an article is about: those its title or lead names, or its text names twice. What is mentioned once
 * in passing is left out.
 * @returns ids in the order of the honour table.
 */
export function findHonours(title: string, text: string): string[] {
  const weights = new Map<string, number>();
  const add = (id: string, weight: number) => weights.set(id, (weights.get(id) ?? 0) + weight);
  for (const match of title.matchAll(PATTERN)) add(ID_OF.get(match[0]) ?? '', 2);
  for (const match of text.matchAll(PATTERN)) add(ID_OF.get(match[0]) ?? '', match.index < LEAD ? 2 : 1);
  return HONOUR_TABLE.map(({ id }) => id).filter((id) => (weights.get(id) ?? 0) >= 2);
}

/** The text with every honour's name blanked, so that 河南省 in 河南省文明城市 is not read as a place. */
export function maskHonours(text: string): string {
  return text.replace(PATTERN, (term) => '＿'.repeat(term.length));
}
