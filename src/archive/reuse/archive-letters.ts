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
  packLetters,
  readLetters,
  SHINGLE,
} from './letter-corpus.ts';
import { numberShingles, type Shingles } from './number-shingles.ts';

const NAME = 'letters';

/** The letters of every article, read once for each archive. */
interface ArchiveLetters {
  readonly of: (article: Article) => Letters;
  /** Those of a text that the last build had, by its key. */
  readonly before: (key: string) => Letters | undefined;
  /** Those of all articles in their order, laid end to end. */
  readonly corpus: () => LetterCorpus;
}

/** The letters of an archive; what the last build has read of the same texts is not read again. */
export const lettersOfArchive = oncePerArchive(NAME, ({ articles }: Archive): ArchiveLetters => {
  const last = lastBuild();
  const kept = last && openKeptByText(last, NAME, PACKED_LETTERS);
  const before = (key: string) => kept?.find(key);
  const names = nameTexts(articles);
  const known = names.map(({ key }) => before(key));
  // In few arrays from the beginning, where all are new: they are not laid end to end once more.
  const packed = known.some((own) => own !== undefined) ? undefined : packLetters(articles);
  const letters = articles.map(({ blocks }, at) =>
    packed ? PACKED_LETTERS.at(packed, at) : (known[at] ?? readLetters(blocks)),
  );
  const read = new Map(articles.map(({ blocks }, at) => [blocks, letters[at]]));
  kept?.keep(
    names.map(({ key }) => key),
    letters,
    packed,
  );
  return {
    of: ({ blocks }) => read.get(blocks) ?? readLetters(blocks),
    before,
    corpus: () => packed ?? joinLetters(letters),
  };
});

const CORPUS = 'letters of all articles';
const SHINGLES = 'shingles of all articles';

/** The letters of all articles of an archive in their order, laid end to end. */
export const corpusOfArchive: (archive: Archive) => LetterCorpus = oncePerArchive(CORPUS, (archive) =>
  lettersOfArchive(archive).corpus(),
);

/** The runs of {@link SHINGLE} letters of that corpus. */
export const shinglesOfArchive: (archive: Archive) => Shingles = oncePerArchive(SHINGLES, (archive) =>
  numberShingles(corpusOfArchive(archive), SHINGLE),
);

/** Lets go of the letters, once all that is made of them is made: a tenth of what a build of a large archive holds. */
export function forgetLetters(archive: Archive): void {
  for (const name of [NAME, CORPUS, SHINGLES]) forgetDerived(name, archive);
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
