import iconv from 'iconv-lite';
import { createRandom, type Random } from '../random.ts';
import { annotationsFor } from './annotations.ts';
import type { CleanArticle } from './clean-articles.ts';
import { damageLine, foldPunctuation } from './mirror.ts';
import {
  breadcrumb,
  byline,
  editorLine,
  footer,
  metadata,
  previousNext,
  related,
  siteBar,
  spam,
  widgets,
} from './page-frame.ts';
import {
  asideSentence,
  breakLine,
  doubleCommas,
  insertJammers,
  OMISSIONS,
  REDACTED,
  UNFINISHED,
} from './text-noise.ts';
import { toTraditional } from './traditional.ts';

/** Everything that can be done to an article; the names say what, `damage` says how. */
export const NOISE_KINDS = [
  'mirror',
  'mirror-blank',
  'fold',
  'indent',
  'hard-breaks',
  'site-bar',
  'breadcrumb',
  'metadata',
  'byline',
  'editor',
  'duplicate-lead',
  'captions',
  'bare-captions',
  'previous-next',
  'related',
  'widgets',
  'footer',
  'spam',
  'omission',
  'unfinished',
  'redaction',
  'aside',
  'jammers',
  'double-commas',
  'gbk',
  'big5',
  'utf8-as-gbk',
  'utf8-as-latin1',
  'gbk-as-latin1',
] as const;
export type NoiseKind = (typeof NOISE_KINDS)[number];

export interface DamageOptions {
  readonly seed: number;
  /** What to do; a likely mixture that follows from the seed when left out. */
  readonly kinds?: readonly NoiseKind[];
}

/** What a perfect importer finds in the damaged page. Line numbers count from 1 in `text`. */
export interface Truth extends Omit<CleanArticle, 'published' | 'source' | 'site' | 'editor'> {
  /** Undefined where the page no longer tells it. */
  readonly published: string | undefined;
  readonly source: string | undefined;
  readonly site: string | undefined;
  readonly editor: string | undefined;
  /** Lines that must be removed, each with a reason. */
  readonly removedLines: readonly number[];
  /** Lines that hold the title, and so are neither text nor rubbish. */
  readonly titleLines: readonly number[];
  /** Gaps in the text: the paragraph (from 0) they stand behind, and how many characters are missing, where told. */
  readonly gaps: readonly { readonly paragraph: number; readonly characters: number | undefined }[];
  /** Redacted or evasive words left in the text. */
  readonly redactions: readonly string[];
  readonly complete: boolean;
  readonly script: 'Hans' | 'Hant-converted';
}

export interface DamagedPage {
  readonly bytes: Uint8Array;
  /** The page as a reader would see it, before it was encoded. */
  readonly text: string;
  readonly kinds: readonly NoiseKind[];
  readonly truth: Truth;
}

type Role = 'title' | 'text' | 'caption' | 'gap' | 'removed' | 'blank';
interface PageLine {
  readonly text: string;
  readonly role: Role;
}

/** GBK has no no-break space, so pages held in GBK cannot show one. */
const INDENTS_OF_GBK = ['    ', '　　'] as const;
const INDENTS = [...INDENTS_OF_GBK, '\u00a0\u00a0\u00a0\u00a0', ' \u00a0 '] as const;
const IN_GBK: readonly NoiseKind[] = ['mirror', 'mirror-blank', 'gbk', 'gbk-as-latin1', 'big5'];

/** Makes of a clean article a page as it arrives at the importer, and keeps the truth about it. */
export function damage(article: CleanArticle, options: DamageOptions): DamagedPage {
  const random = createRandom(options.seed);
  const kinds = options.kinds ?? likelyKinds(random);
  const has = (kind: NoiseKind) => kinds.includes(kind);
  const body = buildBody(article, has, random);
  const lines: PageLine[] = [];
  const put = (role: Role, ...texts: readonly string[]) =>
    lines.push(...texts.map((text) => ({ text, role })));
  const gap = () => put('blank', '');

  if (has('site-bar')) put('removed', ...siteBar(article, random));
  if (has('breadcrumb')) put('removed', breadcrumb(article, random));
  put('title', article.title);
  gap();
  if (has('metadata')) put('removed', ...metadata(article, random));
  const authored = has('byline');
  const early = authored && random.chance(0.5);
  if (early) put('removed', byline(article, random));
  const lead = body.paragraphs[0] ?? '';
  if (has('duplicate-lead') && lead.length > 60) {
    put('removed', random.chance(0.5) ? lead.slice(0, 50) : `摘要： ${lead.slice(0, 50)} ...`);
    gap();
  }
  const inGbk = kinds.some((kind) => IN_GBK.includes(kind));
  body.paragraphs.forEach((paragraph, at) => {
    const indent = has('indent') ? random.pick(inGbk ? INDENTS_OF_GBK : INDENTS) : '';
    const pieces = has('hard-breaks') ? breakLine(paragraph, random) : [paragraph];
    put('text', ...pieces.map((piece, index) => (index === 0 ? indent + piece : piece)));
    for (const one of body.gaps) if (one.paragraph === at) put('gap', one.text);
    gap();
  });
  if (has('captions')) put('caption', ...article.captions.map((caption) => `图为：${caption}`));
  else if (has('bare-captions')) put('caption', ...article.captions.flatMap((caption) => [caption, '']));
  if (authored && !early) put('removed', byline(article, random));
  if (has('previous-next')) put('removed', ...previousNext(random));
  if (has('editor')) put('removed', editorLine(article, random));
  if (has('related')) put('removed', ...related(random));
  if (has('widgets')) put('removed', ...widgets(random));
  if (has('footer')) put('removed', ...footer(article, random));
  if (has('spam')) put('removed', spam(random));

  const mirrored = mirrorPage(lines, has, options.seed);
  const text = mirrored.map((line) => line.text).join('\n');
  const numbers = (role: Role) =>
    mirrored.flatMap((line, at) => (line.role === role && line.text.trim() !== '' ? [at + 1] : []));
  const told = has('metadata');
  const frame = lines.flatMap((line) => (line.role === 'removed' ? [line.text] : [])).join('\n');
  const truth: Truth = {
    title: article.title,
    place: article.place,
    type: article.type,
    paragraphs: body.paragraphs,
    captions: has('captions') || has('bare-captions') ? article.captions : [],
    authors: authored ? article.authors : article.authors.filter(({ name }) => frame.includes(name)),
    published: told ? article.published : undefined,
    // A byline may name the paper of its people: 某某晚报记者.
    source: told || frame.includes(`${article.source}记者`) ? article.source : undefined,
    site: frame.includes(article.site) ? article.site : undefined,
    editor: has('editor') ? article.editor : undefined,
    removedLines: numbers('removed'),
    titleLines: numbers('title'),
    gaps: body.gaps.map(({ paragraph, characters }) => ({ paragraph, characters })),
    redactions: body.redactions,
    complete: body.gaps.length === 0,
    script: isTraditional(kinds) ? 'Hant-converted' : 'Hans',
  };
  return { bytes: encodePage(text, kinds), text, kinds, truth };
}

interface Body {
  readonly paragraphs: string[];
  readonly gaps: readonly { paragraph: number; characters: number | undefined; text: string }[];
  readonly redactions: readonly string[];
}

/** The paragraphs as they will stand in the page, with what is missing, redacted or set between. */
function buildBody(article: CleanArticle, has: (kind: NoiseKind) => boolean, random: Random): Body {
  const paragraphs = [...article.paragraphs];
  const redactions: string[] = [];
  if (has('redaction')) {
    const redacted = random.pick(REDACTED);
    paragraphs.splice(1, 0, redacted.text);
    redactions.push(...redacted.words);
  }
  if (has('aside')) paragraphs[0] = (paragraphs[0] ?? '') + asideSentence(random);
  const gaps: { paragraph: number; characters: number | undefined; text: string }[] = [];
  if (has('omission') && paragraphs.length > 2)
    gaps.push({ paragraph: paragraphs.length - 2, ...random.pick(OMISSIONS) });
  if (has('unfinished')) gaps.push({ paragraph: paragraphs.length - 1, ...random.pick(UNFINISHED) });
  return { paragraphs, gaps, redactions };
}

function mirrorPage(lines: readonly PageLine[], has: (kind: NoiseKind) => boolean, seed: number): PageLine[] {
  const random = createRandom(seed + 1);
  const mirror = has('mirror') || has('mirror-blank');
  const traditional = mirror || has('big5');
  const mapped = lines.map((line) => {
    const jammed = line.role === 'text' && has('jammers') ? insertJammers(line.text, random) : line.text;
    const doubled = line.role === 'text' && has('double-commas') ? doubleCommas(jammed, random) : jammed;
    return { ...line, text: traditional ? toTraditional(doubled) : doubled };
  });
  const page = mapped.map((line) => line.text).join('');
  const dialect = {
    name: has('mirror-blank') ? 'blank' : 'plain',
    share: 0.4 + 0.5 * random.next(),
  } as const;
  const annotations = mirror ? annotationsFor(page, dialect, seed) : new Map<string, string>();
  return mapped.map((line) => {
    const damaged = mirror ? damageLine(line.text, annotations) : line.text;
    return { ...line, text: has('fold') ? foldPunctuation(damaged) : damaged };
  });
}

function isTraditional(kinds: readonly NoiseKind[]): boolean {
  return kinds.some((kind) => kind === 'mirror' || kind === 'mirror-blank' || kind === 'big5');
}

function encodePage(text: string, kinds: readonly NoiseKind[]): Uint8Array {
  const has = (kind: NoiseKind) => kinds.includes(kind);
  if (has('gbk')) return iconv.encode(text, 'gbk');
  if (has('big5')) return iconv.encode(text, 'big5');
  if (has('utf8-as-gbk')) return Buffer.from(iconv.decode(Buffer.from(text), 'gbk'));
  if (has('utf8-as-latin1')) return Buffer.from(iconv.decode(Buffer.from(text), 'latin1'));
  if (has('gbk-as-latin1')) return Buffer.from(iconv.decode(iconv.encode(text, 'gbk'), 'latin1'));
  return Buffer.from(text);
}

/** A mixture as it comes: nearly every page has a frame, four in ten come from a mirror, few are mojibake. */
function likelyKinds(random: Random): NoiseKind[] {
  const kinds: NoiseKind[] = ['fold'];
  const maybe = (kind: NoiseKind, probability: number) => {
    if (random.chance(probability)) kinds.push(kind);
  };
  const origin = random.next();
  if (origin < 0.2) kinds.push('mirror');
  else if (origin < 0.4) kinds.push('mirror-blank');
  maybe('site-bar', 0.6);
  maybe('breadcrumb', 0.6);
  maybe('metadata', 0.9);
  maybe('byline', 0.5);
  maybe('editor', 0.6);
  maybe('indent', 0.6);
  maybe('hard-breaks', 0.15);
  maybe('duplicate-lead', 0.25);
  maybe('captions', 0.3);
  if (!kinds.includes('captions')) maybe('bare-captions', 0.2);
  maybe('previous-next', 0.4);
  maybe('related', 0.3);
  maybe('widgets', 0.4);
  maybe('footer', 0.5);
  maybe('spam', 0.15);
  maybe('omission', 0.1);
  maybe('unfinished', 0.1);
  maybe('redaction', 0.15);
  maybe('aside', 0.1);
  maybe('jammers', 0.1);
  maybe('double-commas', 0.1);
  if (origin >= 0.4) {
    const encoding = random.next();
    if (encoding < 0.15) kinds.push('gbk');
    else if (encoding < 0.2) kinds.push('utf8-as-latin1');
    else if (encoding < 0.25) kinds.push('gbk-as-latin1');
  }
  return kinds;
}
