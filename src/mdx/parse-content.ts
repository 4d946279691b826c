import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Issue } from '../issues/issue.ts';
import { checkVocabulary } from './check-vocabulary.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { type MdxSource, parseMdx } from './parse-mdx.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a content file may say: the schema of its front matter, the vocabulary of its body. */
export interface ContentForm<S extends z.ZodType> {
  readonly schema: S;
  readonly vocabulary: Vocabulary;
}

/** Front matter and body of a sound file, or else every issue of it. */
export type ParsedContent<T> =
  | { readonly data: T; readonly root: Root; readonly issues: readonly [] }
  | { readonly data?: undefined; readonly root?: undefined; readonly issues: readonly Issue[] };

/** Parses a content file as data: nothing of it is compiled or run, and what is outside its form is refused. */
export function parseContent<S extends z.ZodType>(
  { file, source }: MdxSource,
  { schema, vocabulary }: ContentForm<S>,
): ParsedContent<z.infer<S>> {
  const mdx = parseMdx({ file, source });
  const front = mdx.yaml
    ? parseFrontMatter({ file, yaml: mdx.yaml, firstLine: mdx.yamlLine }, schema)
    : { data: undefined, issues: [] };
  const bodyIssues = mdx.root ? checkVocabulary(file, mdx.root, vocabulary) : [];
  const issues = [...mdx.issues, ...front.issues, ...bodyIssues];
  if (issues.length > 0 || front.data === undefined || !mdx.root) return { issues };
  return { data: front.data, root: mdx.root, issues: [] };
}
