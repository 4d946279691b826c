import { checkContent } from '../src/checks/check-content.ts';
import { readRecords } from '../src/integrations/content/read-records.ts';
import { formatIssues, ISSUE_FORMATS } from '../src/issues/format-issues.ts';
import { hasErrors } from '../src/issues/issue.ts';
import { readEditorCommand, refuseCommand } from './command.ts';

const HELP = {
  zh: `用法：npm run check -- [--format text|json|github] [--lang zh|en]

检查全部内容文件：字段、标记、编号、引用、权利。
一切正常时什么也不印。有错误时退出码为 1。

  --format   text（默认）、json（全部问题的数组）、github（工作流的批注）
  --lang     报告的语言：zh（默认）或 en

  ARCHIVE_CONTENT   内容文件夹（默认 content）`,
  en: `Usage: npm run check -- [--format text|json|github] [--lang zh|en]

Checks every content file: front matter, vocabulary, ids, references, rights.
Prints nothing when all is well. Exit code 1 when there is an error.

  --format   text (default), json (one array of issues), github (workflow annotations)
  --lang     language of the report: zh (default) or en

  ARCHIVE_CONTENT   content folder (default: content)`,
};

const { values, language } = readEditorCommand(HELP, { format: { type: 'string', default: 'text' } });
const format = ISSUE_FORMATS.find((known) => known === values.format);
if (!format) {
  const known = ISSUE_FORMATS.join(', ');
  const problem = {
    zh: `--format 只能是 ${known}，不能是“${values.format}”。`,
    en: `--format must be one of ${known}, not "${values.format}".`,
  };
  refuseCommand(problem[language], HELP[language]);
}
const { records, issues, sources } = await readRecords();
const all = [...issues, ...checkContent({ records, sources })];
if (all.length > 0 || format === 'json') console.log(formatIssues(all, format, language));
process.exitCode = hasErrors(all) ? 1 : 0;
