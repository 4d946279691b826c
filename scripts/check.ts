import { readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { checkContentClosely } from '../src/checks/check-content.ts';
import { renderDiff } from '../src/importer/report/render-diff.ts';
import { type ReadRecords, readRecords } from '../src/integrations/content/read-records.ts';
import { applyEdits } from '../src/issues/apply-edits.ts';
import { formatIssues, ISSUE_FORMATS } from '../src/issues/format-issues.ts';
import { formatReport } from '../src/issues/format-report.ts';
import { hasErrors, type Issue } from '../src/issues/issue.ts';
import type { Bilingual } from '../src/issues/issue-rule.ts';
import { readCaptureTexts } from './check/capture-texts.ts';
import { readEditorCommand, refuseCommand } from './command.ts';
import { writeWhole } from './import/write-whole.ts';

const HELP = {
  zh: `用法：npm run check -- [--fix] [--captures 文件夹] [--format text|json|github] [--lang zh|en]

检查全部内容文件：字段、标记、编号、引用、权利、文字。一次列出全部问题，先错误，后警告；
一切正常时什么也不印，在终端里只说查了多少个文件。有错误时退出码为 1；只有警告时为 0。

  --fix        改好不必问人的问题（漏了的引号、汉字之间的半角标点），并印出改了什么
  --captures   存有原页的文件夹：摘要与原页逐字相同的长段也列出
  --format     text（默认）、json（全部问题的数组）、github（工作流的批注）
  --lang       报告的语言：zh（默认）或 en

  ARCHIVE_CONTENT   内容文件夹（默认 content）`,
  en: `Usage: npm run check -- [--fix] [--captures DIR] [--format text|json|github] [--lang zh|en]

Checks every content file: front matter, vocabulary, ids, references, rights, texts. Lists all issues at once,
errors first, then warnings. Prints nothing when all is well, on a terminal how many files it read. Exit code 1 when
there is an error; 0 for warnings.

  --fix        mends what needs no question (missing quotes, half-width marks between Han), and prints what changed
  --captures   folder of saved pages: lists long runs that an abstract shares with its page
  --format     text (default), json (one array of issues), github (workflow annotations)
  --lang       language of the report: zh (default) or en

  ARCHIVE_CONTENT   content folder (default: content)`,
};

const { values, language } = readEditorCommand(HELP, {
  format: { type: 'string', default: 'text' },
  fix: { type: 'boolean', default: false },
  captures: { type: 'string' },
});
const format = ISSUE_FORMATS.find((known) => known === values.format);
if (!format) {
  const known = ISSUE_FORMATS.join(', ');
  const problem = {
    zh: `--format 只能是 ${known}，不能是“${values.format}”。`,
    en: `--format must be one of ${known}, not "${values.format}".`,
  };
  refuseCommand(problem[language], HELP[language]);
}
let { read, issues } = await check();
if (values.fix) {
  const changed = mend(read, issues);
  if (changed !== '' && format === 'text') console.log(changed);
  if (changed !== '') ({ read, issues } = await check());
}
const report = format === 'text' ? formatReport(issues, language) : formatIssues(issues, format, language);
if (report !== '') console.log(report);
// Quiet for programs; somebody at a terminal would not know whether anything was read.
if (process.stderr.isTTY && format === 'text' && issues.length === 0)
  console.error(sayAllIsWell(read.sources.size)[language]);
process.exitCode = hasErrors(issues) ? 1 : 0;

function sayAllIsWell(files: number): Bilingual {
  return {
    zh: `检查了 ${files} 个文件，没有问题。`,
    en: `${files} ${files === 1 ? 'file' : 'files'} checked; nothing is wrong.`,
  };
}

async function check(): Promise<{ readonly read: ReadRecords; readonly issues: readonly Issue[] }> {
  const content = await readRecords();
  const { drafts, broken, sources } = content;
  const held = drafts.articles.flatMap(({ data }) => data.capture?.sha256 ?? []);
  const captures = values.captures === undefined ? undefined : readCaptureTexts(values.captures, held);
  const texts = captures && { captures: captures.texts };
  const found = checkContentClosely({ records: drafts, sources, broken, ...texts });
  return { read: content, issues: [...content.issues, ...(captures?.issues ?? []), ...found] };
}

/** Makes the edits of the issues in their files. @returns the changed lines of each file; empty when there are none. */
function mend({ sources }: ReadRecords, found: readonly Issue[]): string {
  const changes: string[] = [];
  for (const [file, source] of sources) {
    const mended = applyEdits(
      source,
      found.filter((issue) => issue.file === file),
    );
    // What somebody saved since it was read is not ours to overwrite.
    if (mended === source || readFileSync(file, 'utf8') !== source) continue;
    writeWhole(file, mended);
    changes.push(`${file}\n${renderDiff(source, mended, (text, colour) => styleText(colour, text))}\n`);
  }
  return changes.join('\n');
}
