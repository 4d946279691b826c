import { readRecords } from '../src/integrations/content/read-records.ts';
import { listLinks, type OutgoingLink } from '../src/outputs/links/list-links.ts';
import { readEditorCommand, refuseCommand } from './command.ts';
import { askPage, type PageAnswer } from './links/ask-page.ts';

const HELP = {
  zh: `用法：npm run links -- [--format text|json|markdown] [--lang zh|en]

向档案链接到的每个网页发一个请求，列出已经没有的（404、410）和没有回答的。拒绝机器访问的不算。
有失效的链接时退出码为 1。

  ARCHIVE_CONTENT   内容文件夹（默认 content）`,
  en: `Usage: npm run links -- [--format text|json|markdown] [--lang zh|en]

Asks for each page that the archive links to, and lists those that are gone (404, 410) or do not answer. A server
that refuses machines does not count. Exit code 1 when a link leads nowhere.

  ARCHIVE_CONTENT   content folder (default: content)`,
};
const FORMATS = ['text', 'json', 'markdown'] as const;
/** Requests at a time, to different hosts: one host is asked for one page after the other. */
const AT_ONCE = 8;

type AskedLink = OutgoingLink & { readonly answer: PageAnswer };

const { values, language } = readEditorCommand(HELP, { format: { type: 'string', default: 'text' } });
const format = FORMATS.find((known) => known === values.format);
if (!format) {
  const problem = {
    zh: `--format 只能是 ${FORMATS.join(', ')}，不能是“${values.format}”。`,
    en: `--format must be one of ${FORMATS.join(', ')}, not "${values.format}".`,
  };
  refuseCommand(problem[language], HELP[language]);
}
const { records } = await readRecords();
const broken = (await askAll(listLinks(records))).filter(({ answer }) => answer.kind !== 'there');
const report = render(broken);
if (report !== '') console.log(report);
process.exitCode = broken.length > 0 ? 1 : 0;

async function askAll(links: readonly OutgoingLink[]): Promise<AskedLink[]> {
  const hosts = [...Map.groupBy(links, ({ url }) => new URL(url).host).values()];
  const asked: AskedLink[] = [];
  let done = 0;
  const work = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const link of host) {
        asked.push({ ...link, answer: await askPage(link.url) });
        done++;
        if (process.stderr.isTTY) process.stderr.write(`\r${done}/${links.length}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  return links.flatMap(({ url }) => asked.find((one) => one.url === url) ?? []);
}

function render(links: readonly AskedLink[]): string {
  if (format === 'json') return JSON.stringify(links, null, 2);
  const lines = links.map(({ url, files, answer }) => {
    const why =
      answer.kind === 'gone' ? String(answer.status) : answer.kind === 'silent' ? answer.reason : '';
    return format === 'markdown'
      ? `- <${url}> ${why}\n${files.map((file) => `  - \`${file}\``).join('\n')}`
      : `${url}  ${why}\n${files.map((file) => `  ${file}`).join('\n')}`;
  });
  return lines.join('\n');
}
