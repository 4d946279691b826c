import { hash } from 'node:crypto';
import type { Archive, Article } from '../archive.ts';
import { openKeptByText } from '../kept-by-text.ts';
import { lastBuild } from '../last-build.ts';
import { lazy } from '../lazy.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { reprintClusters } from '../reprints/reprint-clusters.ts';
import { areSameTexts, compareTexts, type TextName } from '../reuse/changed-texts.ts';
import { notedTextKey } from '../text-keys.ts';
import {
  comparePhrases,
  type Formula,
  findFormulae,
  isOfLength,
  LIMIT,
  PHRASE_LENGTHS,
  type Phrase,
  phraseBuilder,
  SHORTEST,
} from './build-phrases.ts';
import { changedRuns, gramsOf } from './changed-runs.ts';
import type { Repeat } from './find-repeats.ts';
import {
  type HanCorpus,
  type HanLetters,
  hanRunsAt,
  joinHanRuns,
  PACKED_RUNS,
  readHanRuns,
} from './han-corpus.ts';
import { sourceWords } from './source-words.ts';

/** Phrases that are kept of each class beside those that are listed: so many may become rarer before all are sought anew. */
const MARGIN = 100;

/** What makes one formula stand before another, but for where it first stands. */
interface Frequency {
  readonly texts: number;
  readonly occurrences: number;
  readonly length: number;
}

/** A formula with what is told of it. */
interface KeptPhrase extends Frequency {
  /** The article in which it first stands, and where in its runs. */
  readonly article: string;
  readonly offset: number;
  readonly codes: readonly number[];
  readonly phrase: Phrase;
}

/** The most frequent phrases of a class of lengths. */
interface KeptClass {
  readonly phrases: readonly KeptPhrase[];
  /** What is not among them is not more frequent than this; absent when these are all. */
  readonly bound?: Frequency;
}

/** What a build has found. */
interface KeptPhrases {
  readonly texts: readonly TextName[];
  readonly classes: readonly KeptClass[];
}

/** What the last build has found, and the runs of characters in which it did. */
interface LastPhrases {
  readonly kept: KeptPhrases;
  /** The runs of a text, by its words; undefined when nobody knows them any more. */
  readonly runsOf: (words: string) => HanLetters | undefined;
}

/** Under this name a build keeps what it has found. */
export const PHRASES = 'phrases';
const RUNS = 'runs of phrases';

/** How many phrases are listed of a class of lengths, and kept besides. */
interface ClassSize {
  readonly limit: number;
  readonly margin: number;
}

/** An archive with the runs of its articles. */
interface Read extends ClassSize {
  readonly archive: Archive;
  /** What is told of a formula. */
  readonly tell: (repeat: Repeat) => Phrase;
  readonly texts: readonly TextName[];
  readonly corpus: HanCorpus;
}

/** The formulae of the archive with the usual options, found once: what `buildPhrases` finds. */
export const phrasesOf: (archive: Archive) => readonly Phrase[] = oncePerArchive(PHRASES, (archive) => {
  const last = lastBuild();
  if (!last) return findPhrases(archive, undefined).phrases;
  const before = (last.findPresent(PHRASES) ?? last.find(PHRASES)) as KeptPhrases | undefined;
  // Tens of megabytes, of which nothing is wanted when nothing has changed.
  const opened = lazy(() => openKeptByText(last, RUNS, PACKED_RUNS));
  const runsOf = (words: string) => opened().find(words);
  const { phrases, kept, runs } = findPhrases(archive, before && { kept: before, runsOf });
  if (kept === before) last.confirm(PHRASES);
  else {
    last.keep(PHRASES, kept);
    opened().keep(kept.texts.map(wordsOf), runs);
  }
  return phrases;
});

/**
 * Finds the formulae of an archive. Where it is told what was found of an earlier one, they are sought in the runs of
 * characters that have changed since, and in no others: the same are found.
 * @returns what to tell the next time, too: what was found, and the runs of each text, none where no text has changed.
 */
export function findPhrases(
  archive: Archive,
  before: LastPhrases | undefined,
  size: ClassSize = { limit: LIMIT, margin: MARGIN },
): {
  readonly phrases: readonly Phrase[];
  readonly kept: KeptPhrases;
  readonly runs: readonly HanLetters[];
} {
  const texts = nameEach(archive);
  const listed = (classes: readonly KeptClass[]) =>
    classes
      .flatMap((own) => own.phrases.slice(0, size.limit).map(({ phrase }) => phrase))
      .sort(comparePhrases);
  if (before && areSameTexts(before.kept.texts, texts)) {
    return { phrases: listed(before.kept.classes), kept: before.kept, runs: [] };
  }
  const runs = archive.articles.map(
    (article, at) =>
      before?.runsOf(wordsOf(texts[at] ?? { id: '', key: '' })) ??
      readHanRuns(sourceWords(article), SHORTEST),
  );
  const corpus = joinHanRuns(runs);
  const now = { archive, texts, corpus, tell: phraseBuilder(archive, corpus), ...size };
  const classes = (before && updateClasses(now, before)) ?? findClasses(now);
  return { phrases: listed(classes), kept: { texts, classes }, runs };
}

/** Names articles by all that phrases say of them: their words first, then place, days and whether they are reprints. */
function nameEach(archive: Archive): readonly TextName[] {
  const { later } = reprintClusters(archive);
  return archive.articles.map((article) => {
    const { id, placePath, days } = article;
    const said = JSON.stringify([placePath.at(-1), days, later.has(id)]);
    return { id, key: `${wordsKey(article)} ${said}` };
  });
}

/** Of the words of an article: the digest of its file, where that is known, stands for them. */
function wordsKey(article: Article): string {
  return notedTextKey(article.blocks) ?? hash('sha256', sourceWords(article), 'base64url');
}

const wordsOf = ({ key }: TextName) => key.slice(0, key.indexOf(' '));
const saidOf = ({ key }: TextName) => key.slice(key.indexOf(' '));

function findClasses(now: Read): readonly KeptClass[] {
  const formulae = findFormulae(now.corpus);
  return PHRASE_LENGTHS.map((lengths) => {
    const own = formulae.filter(({ repeat }) => isOfLength(repeat, lengths));
    return cutClass(
      own.slice(0, now.limit + now.margin + 1).map((formula) => keepFormula(now, formula)),
      now,
    );
  });
}

function keepFormula({ archive, corpus, tell }: Read, { repeat, first }: Formula): KeptPhrase {
  const { texts, length, positions } = repeat;
  const number = corpus.textOf[first] ?? 0;
  return {
    texts,
    occurrences: positions.length,
    length,
    article: archive.articles[number]?.id ?? '',
    offset: first - (corpus.starts[number] ?? 0),
    codes: Array.from(corpus.codes.subarray(first, first + length)),
    phrase: tell(repeat),
  };
}

/** @param phrases of one class, the most frequent first: all that are not rarer than `bound`. */
function cutClass(
  phrases: readonly KeptPhrase[],
  { limit, margin }: ClassSize,
  bound?: Frequency,
): KeptClass {
  const most = limit + margin;
  const last = phrases.length > most ? phrases[most - 1] : bound;
  if (!last) return { phrases };
  const { texts, occurrences, length } = last;
  return { phrases: phrases.slice(0, most), bound: { texts, occurrences, length } };
}

/** The same classes as {@link findClasses} would find; undefined when too much is otherwise to tell. */
function updateClasses(now: Read, before: LastPhrases): readonly KeptClass[] | undefined {
  const { kept } = before;
  const runs = findChangedRuns(now, before);
  if (!runs) return undefined;
  const hasChanged = gramsOf(runs, SHORTEST);
  const { codes, starts } = now.corpus;
  const anew = findFormulae(now.corpus, {}, (position) => hasChanged(codes, position));
  const numbers = new Map(now.texts.map(({ id }, at) => [id, at]));
  const known = new Set(kept.texts.map(({ id, key }) => `${id} ${key}`));
  /** Where a phrase first stands now; undefined when that cannot be told. */
  const placeOf = (phrase: KeptPhrase): KeptPhrase | undefined => {
    const number = numbers.get(phrase.article);
    const text = number === undefined ? undefined : now.texts[number];
    if (number === undefined || !text) return undefined;
    if (known.has(`${text.id} ${text.key}`)) return phrase;
    const offset = indexOfCodes(codes.subarray(starts[number], starts[number + 1]), phrase.codes);
    return offset < 0 ? undefined : { ...phrase, offset };
  };
  const firstOf = ({ article, offset }: KeptPhrase) => (starts[numbers.get(article) ?? 0] ?? 0) + offset;
  const classes = PHRASE_LENGTHS.map((lengths, at): KeptClass | undefined => {
    const { phrases = [], bound } = kept.classes[at] ?? {};
    const still = phrases.filter((phrase) => !hasChanged(Uint16Array.from(phrase.codes), 0)).map(placeOf);
    if (still.includes(undefined)) return undefined;
    const found = anew
      .filter(({ repeat }) => isOfLength(repeat, lengths))
      .slice(0, now.limit + now.margin + 1);
    const all = [
      ...still.filter((phrase) => phrase !== undefined),
      ...found.map((one) => keepFormula(now, one)),
    ]
      .filter((phrase) => bound === undefined || compareFrequency(phrase, bound) < 0)
      .sort((a, b) => compareFrequency(a, b) || firstOf(a) - firstOf(b));
    return bound !== undefined && all.length < now.limit ? undefined : cutClass(all, now, bound);
  });
  return classes.includes(undefined) ? undefined : classes.filter((one) => one !== undefined);
}

/**
 * Runs of characters that stand in one build alone, or of whose article something else is said. Undefined when nobody knows
 * which they were.
 */
function findChangedRuns(now: Read, { kept, runsOf }: LastPhrases): readonly Uint16Array[] | undefined {
  const changes = compareTexts(kept.texts, now.texts);
  if (!changes) return undefined;
  const [gone, fresh] = [
    new Map(changes.gone.map((text) => [text.id, text])),
    new Map(changes.fresh.map((at) => [now.texts[at]?.id ?? '', at])),
  ];
  const changed: Uint16Array[] = [];
  for (const id of new Set([...gone.keys(), ...fresh.keys()])) {
    const [before, at] = [gone.get(id), fresh.get(id)];
    const after = at === undefined ? undefined : now.texts[at];
    const [runsBefore, runsAfter] = [
      before && runsOf(wordsOf(before)),
      at === undefined ? undefined : hanRunsAt(now.corpus, at),
    ];
    if (before && !runsBefore) return undefined;
    const isAll = (before && saidOf(before)) !== (after && saidOf(after));
    changed.push(...changedRuns(runsBefore, runsAfter, { isAll }));
  }
  return changed;
}

function compareFrequency(a: Frequency, b: Frequency): number {
  return b.texts - a.texts || b.occurrences - a.occurrences || b.length - a.length;
}

function indexOfCodes(codes: Uint16Array, sought: readonly number[]): number {
  for (let at = 0; at + sought.length <= codes.length; at++) {
    if (sought.every((code, step) => codes[at + step] === code)) return at;
  }
  return -1;
}
