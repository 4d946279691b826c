import { join } from 'node:path';
import type { Language } from '../../src/i18n/languages.ts';
import type { Bilingual } from '../../src/issues/issue-rule.ts';
import { parseCommand } from '../command.ts';

export const IMPORT_HELP: Bilingual = {
  zh: `用法：npm run import -- 文件或文件夹… [选项]

把保存的网页（.txt、.html、.htm、.mhtml、.md、.eml）做成报道：修复损坏，去掉网页的框架，读出标题、日期、来源、
作者、地方、人物和记事，写成 MDX。

  --out 文件夹             报道放在哪里，按年份分文件夹
                           （默认 $ARCHIVE_CONTENT/articles 或 content/articles）
  --rights full|abstract   full：写出全文。abstract：只写字段和建议的记事，摘要由您自己写（默认）
  --review 文件.md         把每一处存疑的地方连同行号写成可以逐条打勾的清单
  --watch                  守着收件文件夹：放进一个导入一个，按 Ctrl+C 结束
  --dry-run                不写任何报道
  --json                   不印给人看的报告，只印一个 JSON 数组
  --lang zh|en             报告的语言（默认 zh）
  --help                   印出这些说明

已有的报道与导入的不同时从不覆盖，只显示差别。导入文件夹时，最后列一张表：已导入、没有变化、存疑、
拒收，各写原因；一个文件出错，不影响别的文件。
退出码：一切顺利为 0；有原页不能导入或有报道不同为 1。`,
  en: `Usage: npm run import -- FILE|DIR… [options]

Turns saved pages (.txt, .html, .htm, .mhtml, .md, .eml) into articles: repairs damage, drops the page's
furniture, reads title, date, source, authors, place, people and events, and writes MDX.

  --out DIR                where the articles go, in a folder per year
                           (default: $ARCHIVE_CONTENT/articles, or content/articles)
  --rights full|abstract   full: write the whole text. abstract: write the front matter and the
                           proposed events only, for an abstract in your own words (default)
  --review FILE.md         write every doubtful spot, with its line, as a list to tick off
  --watch                  wait for files in a drop folder and import each; Ctrl+C ends
  --dry-run                write no article
  --json                   print one JSON array instead of the report for people
  --lang zh|en             language of the report (default: zh)
  --help                   print this

An article that exists and differs is never overwritten; the difference is shown. The import of a
folder ends with a table: imported, unchanged, doubtful, refused, each with its reason. A file that
cannot be imported keeps no other from it.
Exit code: 0 when all is well, 1 when a capture could not be imported or an article differs.`,
};

/** What the command was asked to do. */
export interface ImportCommand {
  readonly paths: readonly string[];
  readonly out: string;
  readonly rights: 'full' | 'abstract';
  readonly dryRun: boolean;
  readonly json: boolean;
  /** Where the review list is written. */
  readonly review: string | undefined;
  readonly watch: boolean;
  readonly language: Language;
}

export type ParsedArguments = { readonly language: Language } & (
  | { readonly help: true; readonly problem?: undefined; readonly options?: undefined }
  | { readonly help: false; readonly problem: string; readonly options?: undefined }
  | { readonly help: false; readonly problem?: undefined; readonly options: ImportCommand }
);

/** Parses the words after `import`; a wrong one gives a sentence in `problem`. */
export function parseImportArguments(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ParsedArguments {
  const { language, help, problem, values, positionals } = parseCommand(
    words,
    {
      out: { type: 'string' },
      rights: { type: 'string', default: 'abstract' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      review: { type: 'string' },
      watch: { type: 'boolean', default: false },
    },
    { takesWords: true, environment },
  );
  const refuse = (zh: string, en: string) =>
    ({ language, help: false, problem: { zh, en }[language] }) as const;
  if (help) return { language, help };
  if (problem) return { language, help, problem: problem[language] };
  const { rights } = values;
  if (rights !== 'full' && rights !== 'abstract') {
    return refuse(
      `--rights 只能是 full 或 abstract，不能是“${rights}”。`,
      `--rights is "${rights}"; it must be full or abstract.`,
    );
  }
  if (positionals.length === 0) {
    return refuse('请写出要导入的文件或文件夹。', 'Name at least one file or folder to import.');
  }
  if (values.watch && values.json) {
    return refuse('--watch 不能和 --json 一起用。', '--watch does not go together with --json.');
  }
  return {
    language,
    help: false,
    options: {
      paths: positionals,
      out: values.out ?? join(environment.ARCHIVE_CONTENT ?? 'content', 'articles'),
      rights,
      dryRun: values['dry-run'],
      json: values.json,
      review: values.review,
      watch: values.watch,
      language,
    },
  };
}
