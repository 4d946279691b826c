import { buildArchive } from '../src/archive/build-archive.ts';
import { contentFolder } from '../src/integrations/content/content-folder.ts';
import { readRecords } from '../src/integrations/content/read-records.ts';
import { compareArchives } from '../src/outputs/diff/compare-archives.ts';
import { DIFF_FORMATS, renderDiffReport } from '../src/outputs/diff/render-diff-report.ts';
import { readEditorCommand, refuseCommand } from './command.ts';
import { readBase } from './diff/read-base.ts';

const HELP = {
  zh: `用法：npm run diff -- 基准 [--format text|json|markdown] [--lang zh|en]

这个分支改了读者看到的什么：报道的新增、改动、撤下，时间线上记事的出现、移动、消失，筛选项的篇数，
会失效的网址。基准是分支、标签或提交，如 origin/main；与分出来的那一点比较，未提交的改动也算。
有会失效的网址时退出码为 1。

  --format   text（默认）、json、markdown（合并请求里的评论）
  --lang     zh（默认）或 en

  ARCHIVE_CONTENT   内容文件夹（默认 content）`,
  en: `Usage: npm run diff -- BASE [--format text|json|markdown] [--lang zh|en]

What this branch changes for readers: articles added, changed, withdrawn; events that appear on timelines, move or
vanish; counts of facets; addresses that would break. BASE is a branch, tag or commit, e.g. origin/main; the branch
is compared with where it left it, and what is not committed yet counts too. Exit code 1 when an address breaks.

  --format   text (default), json, markdown (a comment on a pull request)
  --lang     zh (default) or en

  ARCHIVE_CONTENT   content folder (default: content)`,
};

const { values, positionals, language } = readEditorCommand(
  HELP,
  {
    format: { type: 'string', default: 'text' },
  },
  { takesWords: true },
);
const format = DIFF_FORMATS.find((known) => known === values.format);
const [base, ...more] = positionals;
if (!format || base === undefined || more.length > 0) {
  const problem = format
    ? { zh: '写一个基准，如 origin/main。', en: 'Name one base, e.g. origin/main.' }
    : {
        zh: `--format 只能是 ${DIFF_FORMATS.join(', ')}，不能是“${values.format}”。`,
        en: `--format must be one of ${DIFF_FORMATS.join(', ')}, not "${values.format}".`,
      };
  refuseCommand(problem[language], HELP[language]);
}
const folder = contentFolder();
const before = readBase(folder, base);
if (!before) {
  const problem = {
    zh: `读不到“${base}”：内容文件夹不在版本库里，或者还没有取得它（git fetch）。`,
    en: `"${base}" cannot be read: the content folder lies in no repository, or it was not fetched (git fetch).`,
  };
  refuseCommand(problem[language], HELP[language]);
}
const { records } = await readRecords(folder);
const diff = compareArchives(buildArchive({ ...records, ...before.records }), buildArchive(records));
console.log(renderDiffReport(diff, format, language));
process.exitCode = diff.broken.length > 0 ? 1 : 0;
