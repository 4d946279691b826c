import type { Archive, Article } from '../archive.ts';
import { openKeptByText } from '../kept-by-text.ts';
import { lastBuild } from '../last-build.ts';
import { forgetDerived, oncePerArchive } from '../once-per-archive.ts';
import type { ChangedTexts } from './affected-texts.ts';
import { compareTexts, nameTexts, type TextName } from './changed-texts.ts';
import {
  joinLetters,
  type LetterCorpus,
  type Letters,
  PACKED_LETTERS,
  readLetters,
} from './letter-corpus.ts';

const NAME = 'letters';

/** The letters of every article, read once for each archive. */
interface ArchiveLetters {
  readonly of: (article: Article) => Letters;
  /** Those of a text that the last build had, by its key. */
  readonly before: (key: string) => Letters | undefined;
}

/** The letters of an archive; what the last build has read of the same texts is not read again. */
export const lettersOfArchive = oncePerArchive(NAME, ({ articles }: Archive): ArchiveLetters => {
  const last = lastBuild();
  const kept = last && openKeptByText(last, NAME, PACKED_LETTERS);
  const before = (key: string) => kept?.find(key);
  const names = nameTexts(articles);
  const letters = articles.map(({ blocks }, at) => before(names[at]?.key ?? '') ?? readLetters(blocks));
  const read = new Map(articles.map(({ blocks }, at) => [blocks, letters[at]]));
  kept?.keep(
    names.map(({ key }) => key),
    letters,
  );
  return { of: ({ blocks }) => read.get(blocks) ?? readLetters(blocks), before };
});

/** Lets go of the letters, once all that is made of them is made: a tenth of what a build of a large archive holds. */
export function forgetLetters(archive: Archive): void {
  forgetDerived(NAME, archive);
}

/** The letters of articles as they are, and of those texts of an earlier build that are no more. */
interface ChangedCorpus extends ChangedTexts {
  /** The articles' texts in their order, followed by the `gone`. */
  readonly corpus: LetterCorpus;
  /** Names of the `gone`. */
  readonly goneTexts: readonly TextName[];
}

/**
 * Articles beside the texts that an earlier build has seen in their place. Undefined when texts stand in another order, or what
 * they were is not known any more.
 */
export function corpusOfChanges(
  archive: Archive,
  articles: readonly Article[],
  before: readonly TextName[],
): ChangedCorpus | undefined {
  const letters = lettersOfArchive(archive);
  const changes = compareTexts(before, nameTexts(articles));
  const gone = changes?.gone.flatMap(({ key }) => letters.before(key) ?? []);
  if (!changes || !gone || gone.length < changes.gone.length) return undefined;
  return {
    corpus: joinLetters([...articles.map(letters.of), ...gone]),
    gone: gone.length,
    goneTexts: changes.gone,
    goneAfter: changes.goneAfter,
    fresh: changes.fresh,
    changed: [...changes.fresh, ...gone.map((_, at) => articles.length + at)],
  };
}
