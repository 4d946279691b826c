import { checkFixity } from '../src/integrations/preservation/check-fixity.ts';
import { MANIFEST } from '../src/outputs/preservation/manifest.ts';
import { readEditorCommand, refuseCommand } from './command.ts';

const HELP = {
  zh: `用法：npm run fixity -- 文件夹|ZIP…

按 SHA-256 清单核对一个站点或一个存档包：哪些文件变了、缺了、多了。
一切相符时印一行；有出入时逐个列出，退出码为 1。

  --json   印一个 JSON 值`,
  en: `Usage: npm run fixity -- FOLDER|ZIP…

Compares a site or a bag with its SHA-256 manifest: which files changed, are missing, were added.
Prints one line when all is as it was; else names each, with exit code 1.

  --json   print one JSON value`,
};

const { values, positionals, language } = readEditorCommand(
  HELP,
  {
    json: { type: 'boolean', default: false },
  },
  { takesWords: true },
);
if (positionals.length === 0) {
  refuseCommand({ zh: '请给出文件夹或 ZIP。', en: 'Name a folder or a zip.' }[language], HELP[language]);
}
const NAMES = {
  zh: { changed: '已变', missing: '缺少', added: '多出', whole: (n: number) => `${n} 个文件，全部相符` },
  en: {
    changed: 'changed',
    missing: 'missing',
    added: 'added',
    whole: (n: number) => `${n} files, all as they were`,
  },
}[language];
const results: Record<string, unknown> = {};
for (const place of positionals) {
  try {
    const fixity = await checkFixity(place);
    const { files, ...differences } = fixity;
    results[place] = fixity;
    const lines = (['changed', 'missing', 'added'] as const).flatMap((kind) =>
      differences[kind].map((path) => `${place}: ${NAMES[kind]} ${path}`),
    );
    if (lines.length > 0) process.exitCode = 1;
    if (!values.json) console.log(lines.length > 0 ? lines.join('\n') : `${place}: ${NAMES.whole(files)}`);
  } catch (error) {
    process.exitCode = 1;
    const reason = explain(error);
    results[place] = { error: reason };
    if (!values.json) console.error(`${place}: ${reason}`);
  }
}
if (values.json) console.log(JSON.stringify(results, null, 2));

/** Why a place cannot be compared, in the words of who named it. */
function explain(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (isMissing) return { zh: '没有这个文件或文件夹。', en: 'There is no such file or folder.' }[language];
  if (reason.includes('End of central directory')) {
    return { zh: '它不是完整的 ZIP。', en: 'It is no zip, or not all of one.' }[language];
  }
  if (reason.includes(MANIFEST)) {
    return {
      zh: `里面没有 ${MANIFEST}：不是建好的网站，也不是存档包。`,
      en: `It holds no ${MANIFEST}: it is neither a built site nor a bag.`,
    }[language];
  }
  return reason;
}
