import { numberBody } from '../mdx/number-body.ts';
import { parseFrontMatter } from '../mdx/parse-front-matter.ts';
import { parseMdx } from '../mdx/parse-mdx.ts';
import { joinBlocks, readBody } from '../mdx/read-body.ts';
import { articleSchema } from '../schema/article.ts';
import { buildArticleId } from '../schema/article-id.ts';
import { buildTakenIds, type KnownArticle } from './describe/known-article.ts';
import type { ImportResult } from './report/import-result.ts';

/** True for a file that is an article of the archive already: it begins with front matter that names its capture. */
export function isArticleFile(text: string): boolean {
  return (
    /^---\r?\n(?=[\s\S]*?^capture:)[\s\S]*?^---[ \t]*$/m.test(text.slice(0, 20_000)) && /^rights:/m.test(text)
  );
}

/** Hands an article of the archive back unchanged, so that importing what was imported changes nothing. */
export function importArticleFile(
  base: Pick<ImportResult, 'file' | 'sha256' | 'mdx'>,
  known: readonly KnownArticle[],
): ImportResult {
  const parsed = parseMdx({ file: base.file, source: base.mdx });
  const { data, issues } = parseFrontMatter(
    { file: base.file, yaml: parsed.yaml, firstLine: parsed.yamlLine },
    articleSchema,
  );
  const nothing = { ...base, events: [], text: '', removed: [], repaired: [], doubts: [], choices: [] };
  if (!data || !parsed.root) return { ...nothing, mdx: '', issues: [...parsed.issues, ...issues] };
  const body = readBody(numberBody(parsed.root));
  const { published, place } = data;
  const hash = data.capture?.sha256 ?? base.sha256;
  return {
    ...nothing,
    id: buildArticleId({ published, place, hash }, buildTakenIds(known, hash)),
    article: data,
    events: body.events.map(({ date, kind, status, basis, quote }) => ({ date, kind, status, basis, quote })),
    text: joinBlocks(body.blocks),
    issues: [],
  };
}
