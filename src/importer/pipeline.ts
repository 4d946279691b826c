import { createHash } from 'node:crypto';
import type { Issue } from '../issues/issue.ts';
import { readCaptureLines } from './decode/capture-lines.ts';
import { decodeBytes } from './decode/decode-bytes.ts';
import { refuseBinary } from './decode/refuse-binary.ts';
import { buildArticle } from './describe/build-article.ts';
import { findNearDuplicate } from './describe/near-duplicate.ts';
import { buildArticleId } from './emit/article-id.ts';
import { renderAbstractMdx, renderFullMdx } from './emit/render-mdx.ts';
import { importArticleFile, isArticleFile } from './import-article-file.ts';
import type { ImportOptions, ImportResult } from './import-result.ts';
import { simplify } from './language/script-table.ts';
import { arrangeMarks } from './mark/arrange-marks.ts';
import { buildBlocks } from './mark/build-blocks.ts';
import { joinArticleLines } from './mark/join-article-lines.ts';
import { markEvents } from './mark/mark-events.ts';
import { renderPlainText } from './mark/plain-text.ts';
import { mergeMetadata } from './metadata/metadata.ts';
import { dropLostIndents } from './repair/drop-lost-indents.ts';
import { repairLines } from './repair/repair-lines.ts';
import { judgeImport } from './report/judge-import.ts';
import { stripLines } from './strip/strip-lines.ts';

/**
 * Turns the bytes of one saved page into an article: decode ▸ lines ▸ repair ▸ strip ▸ join ▸ marks ▸ extract ▸
 * events ▸ emit. Pure: the same bytes and options always give the same result. Never throws for a bad capture;
 * what is wrong with it stands in `issues`, and one that holds no article has neither `id` nor `mdx`.
 */
export function importCapture(bytes: Uint8Array, options: ImportOptions): ImportResult {
  const file = options.fileName;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const refused = refuseBinary(bytes, file);
  if (refused) return buildFailure({ file, sha256, source: '' }, [refused]);
  const decoded = decodeBytes(bytes, { fileName: file });
  const source = decoded.text.toWellFormed();
  const base = { file, sha256, source };
  if (isArticleFile(source)) return importArticleFile({ ...base, mdx: source });
  const capture = readCaptureLines(source, file);
  const indented = dropLostIndents(capture.lines);
  const repaired = repairLines(indented.lines, capture.hints.url ? { site: capture.hints.url } : {});
  const read = repaired.script === 'Hant' ? simplify : (words: string) => words;
  const page = stripLines(repaired.lines, {
    outside: capture.outside,
    ...(capture.hints.title && { title: capture.hints.title }),
    ...(repaired.script === 'Hant' && { simplify }),
  });
  const joined = joinArticleLines(page.body, repaired.marks);
  const built = buildBlocks(joined.lines, joined.marks, repaired.repairs);
  const text = renderPlainText(built.blocks);
  const printed = new Map(capture.lines.map(({ line, text: words }) => [line, words.trim()]));
  const dropped = page.removed.map((one) => ({ ...one, text: printed.get(one.line) ?? one.text }));
  const removed = [...dropped, ...built.removed].sort((a, b) => a.line - b.line);
  const repairs = [...decoded.repairs, ...indented.repairs, ...repaired.repairs, ...joined.repairs];
  const metadata = mergeMetadata([
    page.metadata,
    capture.hints,
    decoded.url === undefined ? {} : { url: decoded.url },
  ]);
  const article = buildArticle({
    sha256,
    page,
    metadata,
    text,
    built,
    removed: page.removed,
    repairs,
    script: repaired.script,
    read,
    options,
  });
  const issues: Issue[] = [...decoded.issues, ...judgeImport({ file, source, text, article, removed })];
  const failed = issues.some(({ severity }) => severity === 'error');
  if (failed) return { ...buildFailure(base, issues), text, removed, repaired: repairs };

  const { blocks, events } = markEvents(built.blocks, article.front.published);
  const arranged = blocks.map((block) => ({ ...block, marks: arrangeMarks(block.text, block.marks) }));
  const id = buildArticleId(article.front.published, article.front.place, sha256);
  const near = findNearDuplicate({ file, id, sha256, text }, options.known?.articles ?? []);
  const front = near.reprints.length > 0 ? { ...article.front, reprints: near.reprints } : article.front;
  return {
    ...base,
    id,
    article: front,
    events,
    text,
    mdx: options.rights === 'full' ? renderFullMdx(front, arranged) : renderAbstractMdx(front, events),
    removed,
    repaired: repairs,
    issues: [...issues, ...near.issues],
  };
}

function buildFailure(
  base: Pick<ImportResult, 'file' | 'sha256' | 'source'>,
  issues: readonly Issue[],
): ImportResult {
  return { ...base, events: [], text: '', mdx: '', removed: [], repaired: [], issues };
}
