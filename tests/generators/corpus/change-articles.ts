import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Files of the generated articles of a content folder that have a day and a place, in their order. */
export function listPlaced(content: string): string[] {
  const articles = join(content, 'articles');
  return readdirSync(articles, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\d{4}-\d\d-\d\d-\d{6}-\w{4}\.mdx$/.test(path))
    .sort()
    .map((path) => join(articles, path));
}

/** Adds a paragraph to an article. */
export function editArticle(file: string): void {
  appendFileSync(file, '\n补记一段新文字。\n');
}

/** Moves an article out of its content folder, beside that. @returns what puts it back. */
export function takeAway(content: string, file: string): () => void {
  const aside = join(dirname(content), basename(file));
  renameSync(file, aside);
  return () => renameSync(aside, file);
}

/** Leaves of an article what is said of it, without its text, as editors do when its owner asks. */
export function withdrawArticle(file: string): void {
  const reason = 'rights: withdrawn\nwithdrawn: { date: "2026-01-02", reason: 权利人要求 }';
  const [, head = ''] = /^(---\n[\s\S]*?\n---\n)/.exec(readFileSync(file, 'utf8')) ?? [];
  writeFileSync(file, head.replace('rights: full', reason));
}

/** Writes the campaign of the place and honour of an article, in place of what was written of it before. */
export function writeCampaign(content: string, file: string, outcome: string): void {
  const source = readFileSync(file, 'utf8');
  const [, place = ''] = /place: "(\d+)"/.exec(source) ?? [];
  const [, honour = ''] = /honours: \[(.+?)\]/.exec(source) ?? [];
  const path = join(content, `campaigns/${place}-${honour}.mdx`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    `---\ntitle: 某地创建活动\nplace: "${place}"\nhonours: [${honour}]\noutcome: { status: ${outcome} }\n---\n`,
  );
}
