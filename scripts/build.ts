import { checkContent } from '../src/checks/check-content.ts';
import { readRecords } from '../src/integrations/content/read-records.ts';
import { formatIssues } from '../src/issues/format-issues.ts';
import { hasErrors } from '../src/issues/issue.ts';
import { readCommand } from './command.ts';

readCommand(
  `Usage: npm run build

Checks the content and builds the site.

  ARCHIVE_CONTENT   content folder (default: content)
  ARCHIVE_OUT       output folder (default: dist)
  ARCHIVE_SITE      public URL (default: http://localhost:4321)
  ARCHIVE_CARDS     share cards: all (default) or none`,
  {},
);
const started = performance.now();
const { records, issues, sources } = await readRecords();
const all = [...issues, ...checkContent({ records, sources })];
if (all.length > 0) console.error(formatIssues(all));
if (hasErrors(all)) process.exit(1);

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { build } = await import('astro');
await build({ logLevel: 'warn' });
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Built ${records.articles.length} articles in ${seconds} s.`);
