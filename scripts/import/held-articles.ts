import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { KnownCampaign } from '../../src/importer/describe/find-campaigns.ts';
import type { KnownArticle } from '../../src/importer/describe/known-article.ts';
import { numberBody } from '../../src/mdx/number-body.ts';
import { parseMdx } from '../../src/mdx/parse-mdx.ts';
import { joinBlocks, readBody } from '../../src/mdx/read-body.ts';

/** An article file of the output folder, with what the importer compares. */
export interface HeldArticle {
  readonly path: string;
  readonly source: string;
  readonly known: KnownArticle;
}

/** Reads the articles of a folder; a file that does not parse is left to `npm run check`. */
export function readHeldArticles(folder: string): HeldArticle[] {
  return listMdx(folder).flatMap((path) => {
    const source = readFileSync(path, 'utf8');
    const { yaml, root } = parseMdx({ file: path, source });
    const front = readYaml(yaml);
    if (!front) return [];
    const sha256 = textAt(recordAt(front.capture)?.sha256);
    const [reprints, formerIds] = [listAt(front.reprints), listAt(front.formerIds)];
    const text = front.rights === 'full' && root ? joinBlocks(readBody(numberBody(root)).blocks) : '';
    const id = basename(path).replace(/\.mdx$/, '');
    return [
      { path, source, known: { id, formerIds, text, reprints, ...(sha256 !== undefined && { sha256 }) } },
    ];
  });
}

/** Reads what the importer needs of the campaign files; none when the folder does not exist. */
export function readKnownCampaigns(folder: string): KnownCampaign[] {
  return listMdx(folder).flatMap((path) => {
    const front = readYaml(parseMdx({ file: path, source: readFileSync(path, 'utf8') }).yaml);
    if (!front) return [];
    const [place, cycle] = [textAt(front.place), textAt(front.cycle)];
    return [
      {
        id: basename(path).replace(/\.mdx$/, ''),
        honours: listAt(front.honours),
        ...(place !== undefined && { place }),
        ...(cycle !== undefined && { cycle }),
      },
    ];
  });
}

function listMdx(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function readYaml(yaml: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return recordAt(parse(yaml));
  } catch {
    return undefined;
  }
}

function recordAt(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}

function listAt(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function textAt(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
