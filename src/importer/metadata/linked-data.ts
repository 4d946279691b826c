import { tidyValue } from '../decode/html/page-head.ts';

/** What the JSON-LD of a page says of its article. */
export interface LinkedArticle {
  readonly headline?: string;
  /** As written there. */
  readonly published?: string;
  /** People, as far as the page tells people from offices. */
  readonly authors: readonly string[];
}

const ARTICLE = /(?:News|Blog|Report)?(?:Article|Posting)$/;
/** Deeper values are no part of what schema.org knows. */
const DEEPEST = 6;

/** Reads the article of a page's JSON-LD scripts; scripts that are no JSON say nothing. */
export function readLinkedData(scripts: readonly string[]): LinkedArticle {
  const nodes = scripts.flatMap((script) => listNodes(parse(script), 0));
  const article = nodes.find((node) => [node['@type']].flat().some((type) => ARTICLE.test(String(type))));
  if (!article) return { authors: [] };
  const [headline, published] = [readText(article.headline), readText(article.datePublished)];
  return {
    ...(headline && { headline }),
    ...(published && { published }),
    authors: [article.author].flat().flatMap((author) => {
      const name = isRecord(author) ? readText(author.name) : readText(author);
      const isOffice = isRecord(author) && author['@type'] === 'Organization';
      return name && !isOffice ? name : [];
    }),
  };
}

function parse(script: string): unknown {
  try {
    // Line ends stand raw in the strings of many such scripts.
    return JSON.parse(script.replace(/\p{Cc}+/gu, ' '));
  } catch {
    return undefined;
  }
}

function listNodes(value: unknown, depth: number): Record<string, unknown>[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => listNodes(one, depth + 1));
  if (!isRecord(value)) return [];
  return [value, ...listNodes(value['@graph'], depth + 1), ...listNodes(value.mainEntity, depth + 1)];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? tidyValue(value) || undefined : undefined;
}
