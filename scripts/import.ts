import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { styleText } from 'node:util';
import { judgeState } from '../src/importer/report/import-state.ts';
import type { Painter } from '../src/importer/report/painter.ts';
import { renderImportJson } from '../src/importer/report/render-json.ts';
import { type ReportedResult, renderResult } from '../src/importer/report/render-result.ts';
import { countDoubts, renderReview } from '../src/importer/report/render-review.ts';
import { renderImportTable } from '../src/importer/report/render-table.ts';
import { hasErrors } from '../src/issues/issue.ts';
import { IMPORT_HELP, type ImportCommand, parseImportArguments } from './import/arguments.ts';
import { createDropFolder, lookAt } from './import/drop-folder.ts';
import { createImporter, refuse } from './import/import-captures.ts';
import { listCaptures } from './import/list-captures.ts';
import { clearProgress, showProgress } from './import/progress.ts';
import { explainWriting } from './import/write-problem.ts';
import { writeWhole } from './import/write-whole.ts';

/** Colour for a terminal that wants it; Node minds NO_COLOR and FORCE_COLOR. */
const paint: Painter = (text, colour) => styleText(colour, text, { stream: process.stdout });
/** Milliseconds between two looks into a drop folder. */
const LOOK_EVERY = 1_000;

const parsed = parseImportArguments(process.argv.slice(2), process.env);
if (parsed.help) {
  console.log(IMPORT_HELP[parsed.language]);
} else if (parsed.problem !== undefined) {
  console.error(`${parsed.problem}\n\n${IMPORT_HELP[parsed.language]}`);
  process.exitCode = 1;
} else {
  const { options } = parsed;
  try {
    const results = options.watch ? await watch(options) : run(options);
    finish(results, options);
    process.exitCode = hasErrors(results.flatMap(({ result }) => result.issues)) ? 1 : 0;
  } catch (error) {
    const problem = explainWriting(error);
    if (!problem) throw error;
    clearProgress();
    console.error(problem[options.language]);
    process.exitCode = 1;
  }
}

function run(options: ImportCommand): ReportedResult[] {
  const { files, issues } = listCaptures(options.paths);
  const importOne = createImporter(options, paint);
  const results = files.map((file, at) => {
    showProgress(at + 1, files.length, file, options.language);
    return tell(importOne(file), options);
  });
  return [...results, ...issues.map((issue) => tell(refuse(issue), options))];
}

/** Imports what lies in the folders and whatever is put there, until it is interrupted. */
async function watch(options: ImportCommand): Promise<ReportedResult[]> {
  const importOne = createImporter(options, paint);
  const takeReady = createDropFolder();
  const results = new Map<string, ReportedResult>();
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  const folders = options.paths.join(' ');
  console.error(
    options.language === 'zh'
      ? `等待 ${folders} 里的新文件；按 Ctrl+C 结束。`
      : `Waiting for files in ${folders}; Ctrl+C ends.`,
  );
  while (!stop.signal.aborted) {
    const ready = takeReady(lookAt(options.paths));
    for (const file of ready) results.set(file, tell(importOne(file), options));
    if (ready.length > 0) writeReview([...results.values()], options);
    await setTimeout(LOOK_EVERY, undefined, { signal: stop.signal }).catch(() => undefined);
  }
  return [...results.values()];
}

function tell(reported: ReportedResult, { json, language }: ImportCommand): ReportedResult {
  clearProgress();
  if (!json) console.log(renderResult(reported, paint, language));
  return reported;
}

/** The end of a report: JSON, or a table where there was more than one file, and the review list. */
function finish(results: readonly ReportedResult[], options: ImportCommand): void {
  const { json, language, paths, review } = options;
  if (json)
    console.log(
      renderImportJson(
        results.map(({ result }) => result),
        language,
      ),
    );
  const isOne = results.length === 1 && results[0]?.result.file === paths[0];
  if (!json && !isOne && results.length > 0) console.log(`\n${renderImportTable(results, paint, language)}`);
  writeReview(results, options);
  const spots = countDoubts(results.filter((one) => judgeState(one) !== 'unchanged'));
  if (json || isOne || review !== undefined || spots === 0) return;
  console.log(
    language === 'zh'
      ? `${spots} 处要核对；加 --review 待核.md 写成清单。`
      : `${spots} spot${spots === 1 ? '' : 's'} to check; --review FILE.md writes a list of them.`,
  );
}

function writeReview(results: readonly ReportedResult[], { review, language }: ImportCommand): void {
  if (review === undefined) return;
  const earlier = existsSync(review) ? readFileSync(review, 'utf8') : '';
  writeWhole(review, renderReview(results, language, earlier));
}
