import { spellFolded } from '../../hanzi/searchable.ts';
import type { Synonyms } from '../format/manifest.ts';
import { buildPattern, plainWords } from '../pattern.ts';
import { type Alternative, type Clause, isGroup, type Query, type Term } from '../query.ts';

/** A word the search adds to a term, shown to the reader and open to being switched off. */
export interface Expansion {
  /** The term as typed. */
  readonly of: string;
  readonly word: string;
  readonly kind: Synonyms['kind'];
  readonly active: boolean;
}

/**
 * Adds words that mean the same to each unquoted wanted term that equals one of them as a whole.
 * Words in `off` are offered but not added.
 */
export function expandQuery(
  query: Query,
  synonyms: readonly Synonyms[],
  off: ReadonlySet<string>,
): { query: Query; expansions: readonly Expansion[] } {
  const expansions: Expansion[] = [];
  return { query: expand(query, synonyms, off, expansions), expansions };
}

function expand(
  query: Query,
  synonyms: readonly Synonyms[],
  off: ReadonlySet<string>,
  expansions: Expansion[],
): Query {
  const clauses = query.clauses.map((clause): Clause => {
    if (clause.excluded) return clause;
    const [one, ...others] = clause.terms;
    const inside = (alternative: Alternative): Alternative =>
      isGroup(alternative) ? { query: expand(alternative.query, synonyms, off, expansions) } : alternative;
    const terms = clause.terms.filter((alternative): alternative is Term => !isGroup(alternative));
    const present = new Set(terms.flatMap((term) => spelled(term) ?? []));
    const added: Term[] = [];
    for (const term of terms) {
      const own = spelled(term);
      if (own === undefined || term.quoted || term.field === 'people' || term.field === 'source') continue;
      for (const { kind, words } of synonyms) {
        if (!words.some((word) => spellFolded(word) === own)) continue;
        for (const word of words) {
          if (present.has(spellFolded(word))) continue;
          present.add(spellFolded(word));
          if (!expansions.some((known) => known.word === word && known.of === term.words))
            expansions.push({ of: term.words, word, kind, active: !off.has(word) });
          if (!off.has(word)) added.push({ field: term.field, words: word, quoted: true, added: true });
        }
      }
    }
    return { ...clause, terms: [inside(one), ...others.map(inside), ...added] };
  });
  return { clauses };
}

/** What a term looks for, undefined where other characters or a neighbour are part of it: such a term is no word. */
function spelled(term: Term): string | undefined {
  const words = plainWords(buildPattern(term));
  return words === undefined ? undefined : spellFolded(words);
}
