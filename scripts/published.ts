import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, displayPath } from '../src/integrations/content/content-folder.ts';
import { runGit } from '../src/integrations/run-git.ts';
import { readEditorCommand } from './command.ts';
import { writeWhole } from './import/write-whole.ts';

const HELP = {
  zh: `用法：npm run published

把历史里发布过的编号（报道、创建、称号、地方）补进 content/published-ids.txt。编号只增不减：测试据它证明
每个旧网址都还在，浅克隆（没有全部历史）也能证明。没有新编号时什么也不印。

  ARCHIVE_CONTENT   内容文件夹（默认 content）`,
  en: `Usage: npm run published

Adds the ids in the history (articles, campaigns, honours, places) to content/published-ids.txt. Ids are never taken
away: by this list a test proves that every old address still resolves, in a shallow clone too, which lacks the
history. Prints nothing when there is no new id.

  ARCHIVE_CONTENT   content folder (default: content)`,
};

const { language } = readEditorCommand(HELP, {});
const folder = contentFolder();
const list = join(folder, 'published-ids.txt');
const log = runGit(folder, [
  'log',
  'HEAD',
  '--no-renames',
  '--diff-filter=A',
  '--name-only',
  '--relative',
  '--format=',
  '-z',
]);
if (log === undefined) {
  const problem = {
    zh: `${displayPath(folder)} 不在版本库里，没有历史可读。`,
    en: `${displayPath(folder)} lies in no repository: there is no history to read.`,
  };
  console.error(problem[language]);
  process.exitCode = 1;
} else {
  const known = existsSync(list)
    ? readFileSync(list, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
  const found = log
    .toString()
    .split('\0')
    .flatMap((path) => {
      const [, kind, id] = /^(articles|campaigns|honours|places)\/(?:.*\/)?([^/]+)\.mdx$/s.exec(path) ?? [];
      return kind ? `${kind}/${id}` : [];
    });
  const all = [...new Set([...known, ...found])].sort();
  if (all.length > known.length) {
    writeWhole(list, `${all.join('\n')}\n`);
    console.log(`${displayPath(list)} +${all.length - known.length}`);
  }
}
