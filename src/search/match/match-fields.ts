import { buildSequence } from '../../hanzi/searchable.ts';
import type { Term } from '../query.ts';
import type { IndexReader } from './index-reader.ts';

/** Numbers of the articles whose source or people contain a term; for the fields outside title and text. */
export async function matchField(
  reader: IndexReader,
  term: Term,
  exactScript: boolean,
): Promise<readonly number[]> {
  const contains = buildMatcher(term.words, exactScript);
  if (term.field === 'people') {
    const { names, articles } = await reader.people();
    return [...new Set(names.flatMap((name, i) => (contains(name) ? (articles[i] ?? []) : [])))];
  }
  const [{ facets }, { single }] = await Promise.all([reader.dictionaries(), reader.columns()]);
  const wanted = new Set(facets.source.flatMap(({ value }, i) => (contains(value) ? [i + 1] : [])));
  const found: number[] = [];
  single.source.forEach((value, article) => {
    if (wanted.has(value)) found.push(article);
  });
  return found;
}

/** A test whether a short text contains words, as the index would find them. */
export function buildMatcher(words: string, exactScript: boolean): (text: string) => boolean {
  const spell = (text: string) => {
    const { folded, exact } = buildSequence(text);
    return (exactScript ? exact : folded).join('');
  };
  const wanted = spell(words);
  return (text) => spell(text).includes(wanted);
}
