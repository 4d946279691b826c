import { readFileSync } from 'node:fs';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { checkContentClosely } from '../../../src/checks/check-content.ts';
import { importCapture } from '../../../src/importer/pipeline.ts';
import { readRecords } from '../../../src/integrations/content/read-records.ts';
import { hasErrors, type Issue } from '../../../src/issues/issue.ts';
import { buildDataExport } from '../../../src/outputs/data/build-data-export.ts';
import { readCommand } from '../../command.ts';

const { positionals } = readCommand(
  `Usage: node scripts/bench/limits/run-limit.ts PATH

Checks a content folder, and builds its archive and data when it has no error; or imports a capture. Prints the
seconds of the processor and the codes of its errors as JSON. Used by npm run bench -- --limits.`,
  {},
  { takesWords: true },
);
const [path = ''] = positionals;
const started = process.cpuUsage();
const issues = path.endsWith('/content') ? await takeContent() : takeCapture();
const { user, system } = process.cpuUsage(started);
const errors = issues.filter((issue) => hasErrors([issue])).map(({ code }) => code);
console.log(JSON.stringify({ cpuSeconds: (user + system) / 1e6, errors: [...new Set(errors)].sort() }));

async function takeContent(): Promise<readonly Issue[]> {
  const { drafts, broken, sources, records, issues: found } = await readRecords(path);
  const all = [...found, ...checkContentClosely({ records: drafts, sources, broken })];
  if (!hasErrors(all)) buildDataExport(buildArchive(records), 'https://archive.example');
  return all;
}

function takeCapture(): readonly Issue[] {
  return importCapture(readFileSync(path), { fileName: path, rights: 'full' }).issues;
}
