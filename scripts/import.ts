import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { styleText } from 'node:util';
import type { KnownArticle } from '../src/importer/describe/known-article.ts';
import { importCapture } from '../src/importer/pipeline.ts';
import type { ImportResult } from '../src/importer/report/import-result.ts';
import type { Painter } from '../src/importer/report/painter.ts';
import { renderDiff } from '../src/importer/report/render-diff.ts';
import { renderImportJson } from '../src/importer/report/render-json.ts';
import { type ReportedResult, renderResult } from '../src/importer/report/render-result.ts';
import type { WriteOutcome } from '../src/importer/report/report-words.ts';
import { formatIssues } from '../src/issues/format-issues.ts';
import { buildIssue, hasErrors, type Issue, startOf } from '../src/issues/issue.ts';
import { buildArticlePath } from '../src/schema/article-id.ts';
import { IMPORT_HELP, parseImportArguments } from './import/arguments.ts';
import { type HeldArticle, readHeldArticles, readKnownCampaigns } from './import/held-articles.ts';
import { listCaptures, readCapture } from './import/list-captures.ts';
import { writeWhole } from './import/write-whole.ts';

/** Colour for a terminal that wants it; Node minds NO_COLOR and FORCE_COLOR. */
const paint: Painter = (text, colour) => styleText(colour, text, { stream: process.stdout });

const parsed = parseImportArguments(process.argv.slice(2), process.env);
if (parsed.help) {
  console.log(IMPORT_HELP[parsed.language]);
} else if (parsed.problem !== undefined) {
  console.error(`${parsed.problem}\n\n${IMPORT_HELP[parsed.language]}`);
  process.exitCode = 1;
} else {
  process.exitCode = run(parsed.options);
}

function run(options: NonNullable<typeof parsed.options>): number {
  const { files, issues } = listCaptures(options.paths);
  const held = readHeldArticles(options.out);
  const campaigns = readKnownCampaigns(join(options.out, '..', 'campaigns'));
  const known: KnownArticle[] = held.map(({ known: article }) => article);
  const bySha = new Map(held.map((article) => [article.known.sha256, article]));
  const seen = new Map<string, string>();
  const results: ImportResult[] = [];
  for (const file of files) {
    const bytes = readCapture(file);
    const result =
      bytes instanceof Uint8Array
        ? importCapture(bytes, {
            fileName: file,
            rights: options.rights,
            known: { articles: known, campaigns },
          })
        : unreadable(file, bytes);
    const first = seen.get(result.sha256);
    const reported =
      first !== undefined && result.id !== undefined
        ? sameAgain(result, first)
        : settle(result, bySha.get(result.sha256), options);
    if (result.id !== undefined && first === undefined) {
      seen.set(result.sha256, file);
      known.push({ id: result.id, sha256: result.sha256, text: result.text });
    }
    results.push(reported.result);
    if (!options.json) console.log(renderResult(reported, paint, options.language));
  }
  if (options.json)
    console.log(
      renderImportJson(
        [...results, ...issues.map((issue) => unreadable(issue.file, issue))],
        options.language,
      ),
    );
  else if (issues.length > 0) console.error(formatIssues(issues, 'text', options.language));
  return hasErrors([...issues, ...results.flatMap((result) => result.issues)]) ? 1 : 0;
}

/** Writes an article, unless something stands there already. */
function settle(
  result: ImportResult,
  earlier: HeldArticle | undefined,
  { out, dryRun }: NonNullable<typeof parsed.options>,
): ReportedResult {
  if (result.id === undefined || result.mdx === '') return { result, outcome: 'failed' };
  const path = earlier?.path ?? join(out, buildArticlePath(result.id));
  const standing = earlier?.source ?? (existsSync(path) ? readStanding(path) : undefined);
  if (standing === result.mdx) return { result, outcome: 'unchanged', path };
  if (standing !== undefined) {
    const diff = renderDiff(standing, result.mdx, paint);
    return { result: withIssue(result, differs(result.file, path)), outcome: 'differs', path, diff };
  }
  const outcome: WriteOutcome = dryRun ? 'would-write' : 'written';
  if (!dryRun) writeWhole(path, result.mdx);
  return { result, outcome, path };
}

function readStanding(path: string): string | undefined {
  const bytes = readCapture(path);
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : undefined;
}

function sameAgain(result: ImportResult, first: string): ReportedResult {
  const issue = buildIssue(startOf(result.file), { code: 'capture-again', first });
  return { result: withIssue(result, issue), outcome: 'duplicate' };
}

function differs(file: string, path: string): Issue {
  return buildIssue(startOf(file), { code: 'article-exists', path });
}

function unreadable(file: string, issue: Issue): ImportResult {
  return {
    file,
    sha256: '',
    events: [],
    text: '',
    mdx: '',
    removed: [],
    repaired: [],
    issues: [issue],
  };
}

function withIssue(result: ImportResult, issue: Issue): ImportResult {
  return { ...result, issues: [...result.issues, issue] };
}
