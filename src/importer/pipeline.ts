import { createHash } from 'node:crypto';
import { hasErrors, type Issue } from '../issues/issue.ts';
import type { Rights } from '../schema/article.ts';
import { buildArticleId } from '../schema/article-id.ts';
import { decodeBytes } from './decode/decode-bytes.ts';
import type { Line, Removal } from './decode/line.ts';
import type { CapturedPage, PageEnd } from './decode/page.ts';
import { readPage } from './decode/read-page.ts';
import { refuseBinary } from './decode/refuse-binary.ts';
import { refuseLong } from './decode/refuse-long.ts';
import { buildArticle } from './describe/build-article.ts';
import type { KnownCampaign } from './describe/find-campaigns.ts';
import { buildTakenIds, type KnownArticle } from './describe/known-article.ts';
import { findNearDuplicate } from './describe/near-duplicate.ts';
import { renderAbstractMdx, renderFullMdx } from './emit/render-mdx.ts';
import { importArticleFile, isArticleFile } from './import-article-file.ts';
import { arrangeMarks } from './mark/arrange-marks.ts';
import { buildBlocks } from './mark/build-blocks.ts';
import { endWithText, reopenLastLine } from './mark/find-cut.ts';
import { findMissing } from './mark/find-missing.ts';
import { joinArticleLines } from './mark/join-article-lines.ts';
import { markEvents } from './mark/mark-events.ts';
import { renderPlainText } from './mark/plain-text.ts';
import { readLeads, readOwnPaper } from './metadata/dateline.ts';
import { findSite } from './metadata/find-site.ts';
import { listHeadTitles, readHeadMetadata } from './metadata/head-metadata.ts';
import { findTitleLines, readPrintedTitle } from './metadata/printed-title.ts';
import { readMetadataLines } from './metadata/read-lines.ts';
import { settleMetadata } from './metadata/settle-metadata.ts';
import { copyLines } from './repair/copy-lines.ts';
import { repairLines } from './repair/repair-lines.ts';
import { listChoices } from './report/choices.ts';
import { findDoubts } from './report/find-doubts.ts';
import type { ImportResult } from './report/import-result.ts';
import { judgeImport } from './report/judge-import.ts';
import { dropSpam } from './strip/drop-spam.ts';
import { findPager } from './strip/find-pager.ts';
import { stripLines } from './strip/strip-lines.ts';
import { restorePrint } from './strip/stripped-page.ts';

export interface ImportOptions {
  /** Name of the capture, as the user typed it. */
  readonly fileName: string;
  readonly rights: Extract<Rights, 'full' | 'abstract'>;
  /** What the archive holds already. */
  readonly known?: {
    readonly articles?: readonly KnownArticle[];
    readonly campaigns?: readonly KnownCampaign[];
  };
}

/**
 * Turns the bytes of one saved page into an article. Each folder of the importer is one step, in this order:
 * decode ▸ repair ▸ metadata ▸ strip ▸ mark ▸ describe ▸ emit ▸ report; `language` is the ground they stand on.
 * Pure: the same bytes and options always give the same result. Never throws for a bad capture; what is wrong with
 * it stands in `issues`, and one that holds no article has neither `id` nor `mdx`.
 */
export function importCapture(bytes: Uint8Array, options: ImportOptions): ImportResult {
  const file = options.fileName;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = options.known?.articles ?? [];

  // Decode: bytes become a page of lines, without the spam that is planted within them.
  const refused = refuseBinary(bytes, file);
  if (refused) return buildFailure(file, sha256, [refused]);
  const decoded = decodeBytes(bytes, { fileName: file });
  // An archive without a page is not empty: what it lacks is told already.
  if (decoded.text === '' && hasErrors(decoded.issues)) return buildFailure(file, sha256, decoded.issues);
  const source = decoded.text.toWellFormed();
  if (isArticleFile(source)) return importArticleFile({ file, sha256, mdx: source }, known);
  const read = readPage(source, {
    fileName: file,
    savedFrom: decoded.url,
    letter: decoded.letter,
    isTorn: decoded.isTorn,
  });
  const long = refuseLong(read.lines, file);
  if (long) return buildFailure(file, sha256, [long]);
  const spared = dropSpam(read.lines);
  const page = { ...read, lines: spared.lines };

  // Repair: damage to the characters is undone, on the whole page. From here on rules read a Simplified copy.
  const repaired = repairLines(page.lines, page.head.address);
  const copy = copyLines(repaired.lines, repaired.script);

  // Metadata: all that head and lines say of the article is gathered.
  const head = readHeadMetadata(page.head);
  const parts = new Map(
    [...page.facts].flatMap(([line, facts]) =>
      facts.parts ? [[line, facts.parts.map(copy.simplify)] as const] : [],
    ),
  );
  const readings = readMetadataLines(copy.lines, parts);

  // Strip: the furniture of the page goes, and with it is settled which lines spoke for the article.
  const headTitles = listHeadTitles(page.head).map(copy.simplify);
  const titles = findTitleLines(headTitles, copy.lines, page.facts);
  const copied = stripLines(copy.lines, { readings, page, titles, headTitles });
  const lead = readLeads(copied.body.flatMap(({ kind, text: words }) => (kind === 'paragraph' ? words : [])));
  const stripped = restorePrint(
    { ...copied, readings: [...copied.readings, lead] },
    repaired.lines,
    copy.restore,
  );
  const settled = settleMetadata([...stripped.readings, head]);
  const title = stripped.title
    ? readPrintedTitle(
        [stripped.title, ...stripped.titleRest].map(({ text: words }) => words.trim()).join(''),
        listHeadTitles(page.head),
      )
    : head.says.title;
  const site = findSite({
    lines: copied.removed.map(({ line, text: words }, at) => ({
      text: words,
      print: stripped.removed[at]?.text ?? words,
      linked: page.facts.get(line)?.linked ?? 0,
    })),
    named: settled.metadata.site,
    pageTitle: page.head.title,
    title,
    read: copy.simplify,
  });
  const ownPaper = settled.metadata.source ? undefined : readOwnPaper(site, copied.body[0]?.text);
  const metadata = {
    ...settled.metadata,
    ...(title && { title }),
    ...(site && { site }),
    ...(ownPaper && { source: ownPaper }),
  };

  // Mark: paragraphs, with gaps, redactions, unclear and supplied characters, and events.
  const end = endOfArticle(page, stripped.body);
  const joined = joinArticleLines(reopenLastLine(stripped.body, end), repaired.marks, stripped.breaks);
  const missing = findMissing(
    joined.lines.map((line) => ({ ...line, text: copy.simplify(line.text) })),
    { end, pager: findPager(copied.removed, stripped.body.at(-1)?.line ?? 0), title: page.head.title },
  );
  const blocked = buildBlocks(
    missing.parts.after ? endWithText(joined.lines) : joined.lines,
    joined.marks,
    repaired.repairs,
    missing.parts,
  );
  const built = { ...blocked, removed: [...spared.removed, ...blocked.removed] };
  const { blocks, events } = markEvents(built.blocks, metadata.published);
  const text = renderPlainText(blocks);

  // Describe: the front matter, and what it is to the articles held already.
  const repairs = [...decoded.repairs, ...repaired.repairs, ...joined.repairs];
  const article = buildArticle({
    sha256,
    encoding: decoded.encoding,
    page: stripped,
    metadata,
    text,
    built,
    repairs,
    script: repaired.script,
    rights: options.rights,
    campaigns: options.known?.campaigns ?? [],
  });
  const { published, place } = article.front;
  const id = buildArticleId({ published, place, hash: sha256 }, buildTakenIds(known, sha256));
  const near = findNearDuplicate({ file, id, sha256, text }, known);
  const front = near.reprints.length > 0 ? { ...article.front, reprints: near.reprints } : article.front;

  // Emit: the article's file.
  const arranged = blocks.map((block) => ({ ...block, marks: arrangeMarks(block.text, block.marks) }));
  const mdx = options.rights === 'full' ? renderFullMdx(front, arranged) : renderAbstractMdx(front, events);

  // Report: what was removed and mended, and what an editor must look at.
  const removed = [
    ...asPrinted(stripped.removed, page.lines),
    ...built.removed,
    ...listHidden(page.hidden),
  ].sort((a, b) => a.line - b.line);
  const judged = [
    ...decoded.issues,
    ...judgeImport({ file, source, text, article, removed, missing, lines: copy.lines }),
  ];
  if (hasErrors(judged)) {
    return { ...buildFailure(file, sha256, judged), text, removed, repaired: repairs };
  }
  return {
    file,
    sha256,
    id,
    article: front,
    events,
    text,
    mdx,
    removed,
    repaired: repairs,
    issues: [...judged, ...near.issues],
    doubts: findDoubts({ blocks: arranged, repairs, removed }),
    choices: listChoices(settled.candidates),
  };
}

/** How the file ends, where the article is the last thing in it; elsewhere the article ends before the file does. */
function endOfArticle({ lines, end }: CapturedPage, body: readonly Line[]): PageEnd {
  const last = lines.findLast(({ text }) => text.trim() !== '');
  return last !== undefined && last.line === body.at(-1)?.line ? end : 'closed';
}

/** What the page shows to nobody, as dropped. */
function listHidden(hidden: CapturedPage['hidden'] = []): Removal[] {
  return hidden.map((line) => ({ ...line, reason: 'hidden' }));
}

/** Dropped lines as the capture prints them, before any repair. */
function asPrinted(removed: readonly Removal[], lines: readonly Line[]): Removal[] {
  const printed = new Map(lines.map(({ line, text }) => [line, text.trim()]));
  return removed.map((one) => ({ ...one, text: printed.get(one.line) ?? one.text }));
}

function buildFailure(file: string, sha256: string, issues: readonly Issue[]): ImportResult {
  return {
    file,
    sha256,
    events: [],
    text: '',
    mdx: '',
    removed: [],
    repaired: [],
    issues,
    doubts: [],
    choices: [],
  };
}
