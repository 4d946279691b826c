import { existsSync, readFileSync } from 'node:fs';
import { buildEditorFiles } from '../src/outputs/editor/editor-files.ts';
import { readEditorCommand } from './command.ts';
import { writeWhole } from './import/write-whole.ts';
import { writeCollections } from './schemas/write-collections.ts';

const HELP = {
  zh: `用法：npm run schemas

由字段的定义生成给文本编辑器用的文件：schemas/ 里的 JSON Schema、.vscode/ 里的标记片段。
并告诉 VS Code 的 Astro 扩展哪个文件用哪个 Schema（.astro/collections，不入版本库）。
没有变动时什么也不印。

  ARCHIVE_CONTENT   内容文件夹（默认 content）`,
  en: `Usage: npm run schemas

Makes what text editors are given from the schemas of the fields: the JSON Schemas in schemas/ and the snippets of
the marks in .vscode/. It also tells the Astro extension of VS Code which file has which schema
(.astro/collections, not kept in git). Prints nothing when nothing has changed.

  ARCHIVE_CONTENT   content folder (default: content)`,
};

readEditorCommand(HELP, {});
for (const { path, text } of buildEditorFiles()) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  writeWhole(path, text);
  console.log(path);
}
await writeCollections();
