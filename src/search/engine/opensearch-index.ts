import { foldCharacter } from '../../hanzi/fold.ts';
import { FOLD_TABLE } from '../../hanzi/fold-table.ts';
import { GAP_MARK } from '../../hanzi/gap-mark.ts';

/** Blocks whose characters are other characters in another dress; see `foldWidth`. */
const DRESSED: readonly (readonly [first: number, last: number])[] = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xff00, 0xffef],
];
const NOUGHTS = '○◯';

/**
 * The body that creates an index of OpenSearch (or Elasticsearch) in which a quoted phrase finds what the search
 * of the site finds: characters are folded one by one, all but letters and digits is dropped, and every two
 * neighbours are one token, so that a phrase of tokens is a substring. One character is asked of `singles`.
 * @see https://docs.opensearch.org/latest/analyzers/
 */
export function buildOpenSearchIndex() {
  const analyzer = (tokenizer: string) => ({
    type: 'custom',
    char_filter: ['archive_fold', 'archive_letters'],
    tokenizer,
    filter: ['lowercase'],
  });
  const keyword = { type: 'keyword' };
  const day = { type: 'date', format: 'strict_date' };
  const text = {
    type: 'text',
    analyzer: 'archive_pairs',
    fields: { singles: { type: 'text', analyzer: 'archive_singles' } },
  };
  return {
    settings: {
      index: { max_ngram_diff: 0 },
      analysis: {
        char_filter: {
          archive_fold: { type: 'mapping', mappings: foldMappings() },
          archive_letters: {
            type: 'pattern_replace',
            pattern: `[^\\p{L}\\p{N}${GAP_MARK}]`,
            replacement: '',
          },
        },
        tokenizer: {
          archive_pairs: { type: 'ngram', min_gram: 2, max_gram: 2 },
          archive_singles: { type: 'ngram', min_gram: 1, max_gram: 1 },
        },
        analyzer: {
          archive_pairs: analyzer('archive_pairs'),
          archive_singles: analyzer('archive_singles'),
        },
      },
    },
    mappings: {
      dynamic: 'strict',
      properties: {
        url: keyword,
        title: text,
        text,
        people: keyword,
        authors: keyword,
        source: keyword,
        site: keyword,
        published: keyword,
        from: day,
        to: day,
        places: keyword,
        campaigns: keyword,
        honours: keyword,
        type: keyword,
        phase: keyword,
        complete: { type: 'boolean' },
      },
    },
  } as const;
}

/** `variant => form` for every character that folds to another one; case is left to the filter. */
function foldMappings(): string[] {
  const variants = FOLD_TABLE.split(' ').flatMap((word) => [...word].slice(1));
  const dressed = DRESSED.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i)),
  );
  return (
    [...new Set([...variants, ...dressed, ...NOUGHTS])]
      .map((character) => [character, foldCharacter(character)] as const)
      // What is no letter is dropped anyway, and a backslash would have to be written otherwise.
      .filter(([character, folded]) => folded !== character && /[\p{L}\p{N}]/u.test(folded))
      .map(([character, folded]) => `${character} => ${folded}`)
      .sort()
  );
}
