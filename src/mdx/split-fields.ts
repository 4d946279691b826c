import { type Document, isMap } from 'yaml';
import { parseYaml } from './parse-yaml.ts';

/** An error of YAML: its code, its words, and the offset at which it stands in the front matter. */
export interface YamlProblem {
  readonly code: string;
  readonly message: string;
  readonly offset: number;
}

/** Front matter without the fields that YAML cannot read. */
export interface ReadableFields {
  /** As long as the front matter: what cannot be read is spaces, so that offsets stay. */
  readonly yaml: string;
  readonly problems: readonly YamlProblem[];
  /** Names of the fields that were left out. */
  readonly broken: readonly string[];
}

/** A field at the top of the front matter begins at the edge; what belongs to it is indented or a list. */
const FIELD_START = /^[^\s#\-}\]]/;

/**
 * Reads broken front matter field by field, so that one missing quote hides nothing of the other fields: each
 * field is parsed alone, and what is no YAML by itself is left out.
 */
export function splitFields(yaml: string): ReadableFields {
  const problems: YamlProblem[] = [];
  const broken: string[] = [];
  let readable = '';
  for (const block of blocksOf(yaml)) {
    const start = readable.length;
    // What is missing at the end of a field is told on its last line, not on the next field.
    const last = Math.max(0, block.trimEnd().length - 1);
    const found = problemsOf(block).map((problem) => ({
      ...problem,
      offset: Math.min(problem.offset, last),
    }));
    problems.push(...found.map((problem) => ({ ...problem, offset: problem.offset + start })));
    readable += found.length > 0 ? block.replace(/[^\n]/g, ' ') : block;
    if (found.length > 0) broken.push(/^["']?([^\s"':]+)/.exec(block)?.[1] ?? '');
  }
  // What no field by itself is guilty of, e.g. that it stands twice.
  const together = parseYaml(readable);
  return { yaml: readable, problems: [...problems, ...errorsOf(together)], broken };
}

function blocksOf(yaml: string): string[] {
  const blocks: string[] = [];
  for (const line of yaml.split(/(?<=\n)/)) {
    if (blocks.length === 0 || FIELD_START.test(line)) blocks.push(line);
    else blocks.push(`${blocks.pop() ?? ''}${line}`);
  }
  return blocks;
}

function problemsOf(block: string): YamlProblem[] {
  const doc = parseYaml(block);
  const errors = errorsOf(doc);
  if (errors.length > 0 || doc.contents === null || isMap(doc.contents)) return errors;
  return [{ code: 'MISSING_CHAR', message: 'A field is written as "name: value"', offset: 0 }];
}

function errorsOf(doc: Document.Parsed): YamlProblem[] {
  return doc.errors.map(({ code, message, pos }) => ({ code, message, offset: pos[0] }));
}
