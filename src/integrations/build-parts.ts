import { availableParallelism } from 'node:os';
import { PHRASES } from '../archive/phrases/archive-phrases.ts';
import { LANGUAGES, localPath } from '../i18n/languages.ts';
import { DATA_SUMMARY } from '../outputs/data/build-data-export.ts';
import { provideLastBuild } from './built-archive.ts';
import { contentFolder, listContentFiles } from './content/content-folder.ts';
import { isStep, type Step } from './progress/progress-channel.ts';
import { runScript } from './run-script.ts';
import { SettingError } from './setting-error.ts';

/** With fewer articles a second process costs more than it saves. */
const WORTH_SPLITTING = 1_000;
/** Share of the content's files that may have changed for nearly all pages to be those of the last build. */
const FEW = 0.01;
const SPLITS = ['auto', 'always', 'index', 'never'];

type PartName = 'articles' | 'index' | 'files' | 'phrases';

/** Between the names of parts that one process builds. */
const AND = '+';

/** A part of a large build that can be left to another process, and the folders that it alone makes, below the site's. */
export interface BuildPart {
  readonly name: PartName;
  /** True for a folder that this part alone makes. */
  readonly owns: (folder: string) => boolean;
  /** True for one of these that it makes out of the same of an earlier site, writing only what is otherwise. */
  readonly renews: (folder: string) => boolean;
  /** Names of what it derives of the archive for all parts; see `LastBuild`. */
  readonly derives: readonly string[];
}

const ARTICLE_FOLDERS = LANGUAGES.map((language) => localPath(language, '/articles').slice(1));

/** The pages of the articles, all languages of one together because they share its texts. */
const ARTICLES: BuildPart = {
  name: 'articles',
  owns: (folder) => ARTICLE_FOLDERS.includes(folder),
  renews: () => false,
  derives: [],
};
const INDEX_FOLDER = /^(?:search-data|pagefind(?:-\d+)?)$/;
const INDEX: BuildPart = {
  name: 'index',
  owns: (folder) => folder === 'cards' || INDEX_FOLDER.test(folder),
  renews: (folder) => INDEX_FOLDER.test(folder),
  derives: [],
};
/** The files beside pages lie in the folders of these. */
const FILES: BuildPart = { name: 'files', owns: () => false, renews: () => false, derives: [DATA_SUMMARY] };
/** Pages show the phrases, and they are part of the data. */
const PHRASES_FOUND: BuildPart = {
  name: 'phrases',
  owns: () => false,
  renews: () => false,
  derives: [PHRASES],
};

/**
 * What can be made beside the other pages: those of the articles; the index and the share cards; the files beside pages; what
 * both are told of phrases.
 */
export const BUILD_PARTS: readonly BuildPart[] = [ARTICLES, INDEX, FILES, PHRASES_FOUND];

/** Parts that one process builds, as one. */
export interface BuildProcess {
  /** What the process and its folder are called; see {@link partsOf}. */
  readonly name: string;
  readonly parts: readonly BuildPart[];
}

function processOf(...parts: readonly BuildPart[]): BuildProcess {
  return { name: parts.map(({ name }) => name).join(AND), parts };
}

/** The parts that the process of a name builds; none when that is no such name. */
export function partsOf(name: string): readonly BuildPart[] {
  const parts = name.split(AND).map((one) => BUILD_PARTS.find((part) => part.name === one));
  return parts.every((part) => part !== undefined) ? parts : [];
}

/** The part that a page belongs to. @param path its path on the site, without a slash at either end. */
export function partOfPage(path: string): 'articles' | 'pages' {
  return ARTICLE_FOLDERS.some((folder) => `${path}/`.startsWith(`${folder}/`)) ? 'articles' : 'pages';
}

/**
 * What to build in processes beside the first, and which parts in each. None in a small archive, or on a machine for one
 * process.
 * @param changed how many files of the content are not what they were in the last build by the same code.
 * @throws when `ARCHIVE_SPLIT` asks for something unknown.
 */
export async function processesApart(changed: () => Promise<number>): Promise<readonly BuildProcess[]> {
  if (!(await isWorthSplitting())) return [];
  if (process.env.ARCHIVE_SPLIT === 'index') return planProcesses(true);
  const { paths } = await listContentFiles(contentFolder(), 'articles');
  const areFewNew = process.env.ARCHIVE_SPLIT !== 'always' && (await changed()) <= paths.length * FEW;
  return planProcesses(areFewNew);
}

/**
 * Parts by processes beside the first, which builds the other pages and all that is left. Where nearly all pages are there, one
 * process finds them all, beside that of the index. Each process reads the content, and has it in memory: where there are two
 * processors there are two of them, of about the same work. Pagefind works beside them all.
 * @param processors how many processes can work at the same time.
 */
export function planProcesses(
  areFewNew: boolean,
  processors: number = availableParallelism(),
): readonly BuildProcess[] {
  if (areFewNew) return [processOf(INDEX, FILES, PHRASES_FOUND)];
  return processors > 2
    ? [processOf(ARTICLES), processOf(INDEX, FILES, PHRASES_FOUND)]
    : [processOf(ARTICLES, INDEX, FILES)];
}

/**
 * Whether to build in several processes: what `ARCHIVE_SPLIT` says, else when the archive is large enough, and
 * the machine wide enough. @throws when `ARCHIVE_SPLIT` says something else.
 */
async function isWorthSplitting(): Promise<boolean> {
  const asked = process.env.ARCHIVE_SPLIT || 'auto';
  if (!SPLITS.includes(asked)) {
    throw new SettingError(`ARCHIVE_SPLIT is "${asked}"; use one of: ${SPLITS.join(', ')}.`);
  }
  if (asked !== 'auto') return asked !== 'never';
  if (availableParallelism() < 2) return false;
  return (await listContentFiles(contentFolder(), 'articles')).paths.length >= WORTH_SPLITTING;
}

/**
 * What makes the allocator of glibc give back what large arrays leave, of which texts are compared: by itself it keeps ever more
 * of it, up to a third of a process's memory. Others do not know these names.
 */
const GIVE_BACK = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '262144',
  MALLOC_TRIM_THRESHOLD_: '262144',
};

/** How a part is built. */
interface PartOptions {
  /** Folder of the renderer, which pages need; see `openRenderer`. */
  readonly renderer?: string | undefined;
  /** Ends the process. */
  readonly signal: AbortSignal;
  /** Is told how far it is. */
  readonly onStep?: (step: Step) => void;
}

/**
 * Builds parts of the site in a process of their own.
 * @throws ScriptError with all that the process printed when it fails or is ended, or else how it ended.
 */
export function buildApart(
  { name, parts }: BuildProcess,
  outDir: string,
  { renderer, signal, onStep = () => undefined }: PartOptions,
): Promise<void> {
  const given = renderer === undefined ? [outDir] : [outDir, renderer];
  return runScript('scripts/build-part.ts', given, `builds the ${name}`, {
    environment: { ARCHIVE_PART: name },
    defaults: GIVE_BACK,
    signal,
    onStart: ({ pid }) => {
      if (pid === undefined) return;
      // It says so itself, too late for who asks at once.
      for (const value of parts.flatMap(({ derives }) => derives)) provideLastBuild().promise(value, pid);
    },
    onMessage: (message) => {
      if (isStep(message)) onStep(message);
    },
  });
}
