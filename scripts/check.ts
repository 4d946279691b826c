import { checkContent } from '../src/checks/check-content.ts';
import { readRecords } from '../src/integrations/content/read-records.ts';
import { formatIssues, ISSUE_FORMATS } from '../src/issues/format-issues.ts';
import { hasErrors } from '../src/issues/issue.ts';
import { readCommand } from './command.ts';

const { values } = readCommand(
  `Usage: npm run check -- [--format text|json|github]

Checks every content file: front matter, vocabulary, ids, references, rights.
Prints nothing when all is well. Exit code 1 when there is an error.

  --format   text (default), json (one array of issues), github (workflow annotations)

  ARCHIVE_CONTENT   content folder (default: content)`,
  { format: { type: 'string', default: 'text' } },
);
const format = ISSUE_FORMATS.find((known) => known === values.format);
if (!format) {
  console.error(`--format must be one of ${ISSUE_FORMATS.join(', ')}, not "${values.format}".`);
  process.exit(1);
}
const { records, issues, sources } = await readRecords();
const all = [...issues, ...checkContent({ records, sources })];
if (all.length > 0 || format === 'json') console.log(formatIssues(all, format));
process.exitCode = hasErrors(all) ? 1 : 0;
