import { buildSequence } from '../../hanzi/searchable.ts';
import { buildPattern, plainWords } from '../pattern.ts';
import { renderTerm, type Term } from '../query.ts';

/**
 * Terms less those that contain another: what contains it is found with it, and counted once. A term in titles
 * alone is contained in the same words anywhere. Of wildcards and neighbours only repetitions are left out.
 */
export function distinctTerms(terms: readonly Term[], exactScript: boolean): readonly Term[] {
  const form = exactScript ? 'exact' : 'folded';
  const spelled = terms.map((term) => {
    const words = plainWords(buildPattern(term));
    return { term, text: words === undefined ? undefined : buildSequence(words)[form].join('') };
  });
  type Spelled = (typeof spelled)[number];
  const covers = (one: Spelled, other: Spelled) => {
    if (one.text === undefined || other.text === undefined)
      return renderTerm(one.term) === renderTerm(other.term);
    const isWider =
      one.term.field === other.term.field || (one.term.field === 'text' && other.term.field === 'title');
    return isWider && other.text.includes(one.text);
  };
  return spelled
    .filter(
      (own, at) =>
        !spelled.some((other, i) => i !== at && covers(other, own) && (!covers(own, other) || i < at)),
    )
    .map(({ term }) => term);
}
