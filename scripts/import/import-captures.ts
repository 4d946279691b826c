import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isSameImport } from '../../src/importer/describe/importer-version.ts';
import type { KnownArticle } from '../../src/importer/describe/known-article.ts';
import { importCapture } from '../../src/importer/pipeline.ts';
import type { ImportResult } from '../../src/importer/report/import-result.ts';
import type { Painter } from '../../src/importer/report/painter.ts';
import { renderDiff } from '../../src/importer/report/render-diff.ts';
import type { ReportedResult } from '../../src/importer/report/render-result.ts';
import { buildIssue, type Issue, startOf } from '../../src/issues/issue.ts';
import { buildArticlePath } from '../../src/schema/article-id.ts';
import type { ImportCommand } from './arguments.ts';
import { type HeldArticle, readHeldArticles, readKnownCampaigns } from './held-articles.ts';
import { readCapture } from './list-captures.ts';
import { findWritingProblem } from './write-problem.ts';
import { writeWhole } from './write-whole.ts';

type Options = Pick<ImportCommand, 'out' | 'rights' | 'dryRun'>;

/**
 * Gives the function that imports one capture after the other, each against what the output folder holds and against
 * those before it. It writes the article unless something stands there already, and never throws: what goes wrong
 * with a file is said of that file, and the next one can follow.
 */
export function createImporter(
  options: Options,
  paint: Painter,
  read: typeof importCapture = importCapture,
): (file: string) => ReportedResult {
  const held = readHeldArticles(options.out);
  const campaigns = readKnownCampaigns(join(options.out, '..', 'campaigns'));
  const known: KnownArticle[] = held.map(({ known: article }) => article);
  const bySha = new Map(held.map((article) => [article.known.sha256, article]));
  const seen = new Map<string, string>();
  const importOne = (file: string): ReportedResult => {
    const bytes = readCapture(file);
    if (!(bytes instanceof Uint8Array)) return refuse(bytes);
    const result = read(bytes, {
      fileName: file,
      rights: options.rights,
      known: { articles: known, campaigns },
    });
    if (result.id === undefined) return { result, outcome: 'failed' };
    const first = seen.get(result.sha256);
    if (first !== undefined && first !== file) return sameAgain(result, first);
    const reported = settle(result, bySha.get(result.sha256), options, paint);
    if (first === undefined) known.push({ id: result.id, sha256: result.sha256, text: result.text });
    seen.set(result.sha256, file);
    return reported;
  };
  return (file) => {
    try {
      return importOne(file);
    } catch (error) {
      const problem = findWritingProblem(error);
      const fault = problem ? { unwritten: problem.path, why: problem.reason } : { reason: String(error) };
      return refuse(buildIssue(startOf(file), { code: 'import-failed', ...fault }));
    }
  };
}

/** What is reported of a path of which nothing was imported. */
export function refuse(issue: Issue): ReportedResult {
  const nothing = {
    sha256: '',
    events: [],
    text: '',
    mdx: '',
    removed: [],
    repaired: [],
    doubts: [],
    choices: [],
  };
  return { result: { file: issue.file, ...nothing, issues: [issue] }, outcome: 'failed' };
}

/** Writes an article, unless something stands there already. */
function settle(
  result: ImportResult,
  earlier: HeldArticle | undefined,
  { out, dryRun }: Options,
  paint: Painter,
): ReportedResult {
  const path = earlier?.path ?? join(out, buildArticlePath(result.id ?? ''));
  const standing = existsSync(path) ? readStanding(path) : undefined;
  if (standing !== undefined && isSameImport(standing, result.mdx))
    return { result, outcome: 'unchanged', path };
  if (standing !== undefined) {
    const diff = renderDiff(standing, result.mdx, paint);
    const issue = buildIssue(startOf(result.file), { code: 'article-exists', path });
    return { result: withIssue(result, issue), outcome: 'differs', path, diff };
  }
  if (!dryRun) writeWhole(path, result.mdx);
  return { result, outcome: dryRun ? 'would-write' : 'written', path };
}

function readStanding(path: string): string | undefined {
  const bytes = readCapture(path);
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : undefined;
}

function sameAgain(result: ImportResult, first: string): ReportedResult {
  const issue = buildIssue(startOf(result.file), { code: 'capture-again', first });
  return { result: { ...withIssue(result, issue), doubts: [] }, outcome: 'duplicate' };
}

function withIssue(result: ImportResult, issue: Issue): ImportResult {
  return { ...result, issues: [...result.issues, issue] };
}
