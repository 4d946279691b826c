import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildArchive } from '../src/archive/build-archive.ts';
import { buildDay } from '../src/integrations/content/build-day.ts';
import { contentFolder, displayPath } from '../src/integrations/content/content-folder.ts';
import { refuseErrors } from '../src/integrations/content/content-session.ts';
import { readRecords } from '../src/integrations/content/read-records.ts';
import { RELEASES, readReleases, releaseFile } from '../src/integrations/content/releases.ts';
import { renderRelease } from '../src/search/format/release.ts';
import { describeRelease, nameRelease } from '../src/search/index/build-release.ts';
import { buildSearchableArticles } from '../src/search/index/from-archive.ts';
import { sortArticles } from '../src/search/index/sort-articles.ts';
import { readEditorCommand } from './command.ts';
import { writeWhole } from './import/write-whole.ts';

const HELP = {
  zh: `用法：npm run release

把档案现在的样子记进 content/releases：每篇一行，编号和文字、编目的散列，不含文字。以后的网址写明这个版本
（release=…），页面就能把当时的数重新数出来，说“当时41处，现在44处”，并列出多了哪几篇。已经记过就什么也不写。

  ARCHIVE_CONTENT   内容文件夹（默认 content）`,
  en: `Usage: npm run release

Writes down in content/releases what the archive holds now: a line for each article with its id and hashes of its
words and of what is known of it, and no text. An address that names this version (release=…) is later told the count
of then, counted again, and which articles came. Writes nothing when this version is kept already.

  ARCHIVE_CONTENT   content folder (default: content)`,
};

readEditorCommand(HELP, {});
const folder = contentFolder();
const read = await readRecords();
refuseErrors(read.issues);
const held = describeRelease(sortArticles(buildSearchableArticles(buildArchive(read.records), '')));
const release = nameRelease(held);
if (!(await readReleases(folder)).has(release)) {
  const path = join(folder, RELEASES, releaseFile(buildDay(), release));
  mkdirSync(join(folder, RELEASES), { recursive: true });
  writeWhole(path, `${renderRelease(held)}\n`);
  console.log(displayPath(path));
}
