import { fold } from '../../../src/hanzi/fold.ts';
import { buildSequence } from '../../../src/hanzi/searchable.ts';
import type { SearchableArticle } from '../../../src/search/index/searchable-article.ts';
import type { Random } from '../random.ts';
import { readVocabulary } from './vocabulary.ts';

/**
 * Random pieces of 1–12 characters of titles and texts, cut anywhere: across words, punctuation and
 * line breaks, with digits and Latin. A third are rewritten in the other script, some get characters
 * that make them occur nowhere.
 */
export function cutQueries(articles: readonly SearchableArticle[], count: number, random: Random): string[] {
  const { toTraditional } = readVocabulary();
  const queries: string[] = [];
  while (queries.length < count) {
    const { title, text } = random.pick(articles);
    const source = random.next() < 0.1 ? title : text;
    const length = 1 + random.below(12);
    const characters = [...source];
    const start = random.below(Math.max(1, characters.length - length));
    let piece = characters.slice(start, start + length).join('');
    const chance = random.next();
    if (chance < 0.2) piece = toTraditional(piece);
    else if (chance < 0.33) piece = fold(piece);
    else if (chance < 0.4) piece += random.pick(characters);
    if (buildSequence(piece).folded.length > 0 && !piece.includes('"')) queries.push(piece);
  }
  return queries;
}
