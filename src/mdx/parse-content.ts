import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Issue } from '../issues/issue.ts';
import { checkVocabulary } from './check-vocabulary.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { type MdxSource, parseMdx } from './parse-mdx.ts';
import type { LeastFields } from './salvage-fields.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a content file may say. */
export interface ContentForm<S extends z.ZodType> {
  /** Schema of its front matter. */
  readonly schema: S;
  readonly vocabulary: Vocabulary;
  /** What stands for the fields that are needed, where they cannot be read. */
  readonly least?: LeastFields;
}

/** The part of a file that is no field: its text below the front matter. */
const BODY = 'body';

/** A content file as far as it can be read; sound when there are no issues. */
export interface ParsedContent<T> {
  /** Absent when too little of the front matter can be read. */
  readonly draft?: T;
  /** Absent when nothing of the body can be read. */
  readonly root?: Root;
  /** Names of the fields, and `body`, that do not say what was written. */
  readonly broken: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/** Parses a content file as data: nothing of it is compiled or run, and what is outside its form is refused. */
export function parseContent<S extends z.ZodType>(
  { file, source }: MdxSource,
  { schema, vocabulary, least }: ContentForm<S>,
): ParsedContent<z.infer<S>> {
  const { yaml, yamlLine, root, issues: syntax } = parseMdx({ file, source });
  const front = parseFrontMatter({ file, yaml, firstLine: yamlLine }, schema, least);
  if (!root) return { broken: front.broken, issues: [...syntax, ...(yaml === '' ? [] : front.issues)] };
  const bodyIssues = [...syntax, ...checkVocabulary(file, root, vocabulary)];
  return {
    ...(front.draft !== undefined && { draft: front.draft }),
    root,
    broken: bodyIssues.length > 0 ? new Set([...front.broken, BODY]) : front.broken,
    issues: [...front.issues, ...bodyIssues],
  };
}
