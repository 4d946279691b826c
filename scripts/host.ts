import { readFileSync } from 'node:fs';
import { readEditorCommand, refuseCommand } from './command.ts';
import { keepIssue, writeComment } from './host/github.ts';

const HELP = {
  zh: `用法：npm run host -- comment --file 文件 --number 合并请求号 --head 提交
      npm run host -- issue --file 文件 --title 标题

供工作流使用：把文件的内容写成合并请求里唯一的评论，或唯一的议题（文件是空的就关闭它）。

  GITHUB_REPOSITORY、GITHUB_TOKEN、GITHUB_API_URL   由工作流给出`,
  en: `Usage: npm run host -- comment --file FILE --number NUMBER --head COMMIT
       npm run host -- issue --file FILE --title TITLE

For workflows: writes a file as the one comment on a pull request, or as the one issue of a title (an empty file
closes it).

  GITHUB_REPOSITORY, GITHUB_TOKEN, GITHUB_API_URL   given by the workflow`,
};

const { values, positionals, language } = readEditorCommand(
  HELP,
  {
    file: { type: 'string' },
    number: { type: 'string' },
    head: { type: 'string' },
    title: { type: 'string' },
  },
  { takesWords: true },
);
const { GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token, GITHUB_API_URL: api } = process.env;
const { file, number, head, title } = values;
const [task] = positionals;
const isComment = task === 'comment' && head !== undefined && /^[1-9]\d*$/.test(number ?? '');
const isIssue = task === 'issue' && title !== undefined;
if (!repository || !token || file === undefined || (!isComment && !isIssue)) {
  const problem = {
    zh: '缺少选项，或不在工作流里。',
    en: 'An option is missing, or this is no workflow.',
  };
  refuseCommand(problem[language], HELP[language]);
}
const host = { api: api ?? 'https://api.github.com', repository, token };
const text = readFileSync(file, 'utf8');
const done = isIssue
  ? await keepIssue(host, title ?? '', text)
  : await writeComment(host, Number(number), head ?? '', text);
console.log(done);
