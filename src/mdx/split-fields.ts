import { type Document, isMap, isNode, type Pair, visit } from 'yaml';
import { parseYaml } from './parse-yaml.ts';

/** An error of YAML: its code, its words, and the offset at which it stands in the front matter. */
export interface YamlProblem {
  readonly code: string;
  readonly message: string;
  readonly offset: number;
  /** Of a field that stands twice: its name, and the offset at which it stands first. */
  readonly twice?: { readonly key: string; readonly first: number };
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
const FIELD_START = /^[^\s#\-}\]－｝］]/;

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
    const found = problemsOf(block);
    problems.push(
      ...found.map(({ twice, offset, ...problem }) => ({
        ...problem,
        offset: Math.min(offset, last) + start,
        ...(twice && { twice: { ...twice, first: twice.first + start } }),
      })),
    );
    readable += found.length > 0 ? blankOut(block) : block;
    if (found.length > 0) broken.push(fieldName(block));
  }
  // What no field by itself is guilty of, e.g. that it stands twice.
  const together = parseYaml(readable);
  return { yaml: readable, problems: [...problems, ...errorsOf(together)], broken };
}

/** The name of the field that a block begins with, even where its colon is a full-width one. */
export function fieldName(block: string): string {
  return /^["']?([^\s"':：]+)/.exec(block)?.[1] ?? '';
}

/** As many spaces as a block has characters, so that what stands behind it keeps its offset. */
export function blankOut(block: string): string {
  return block.replace(/[^\n]/g, ' ');
}

/** Cuts front matter into its fields at the top, each with all that belongs to it. */
export function blocksOf(yaml: string): string[] {
  const blocks: string[] = [];
  for (const line of yaml.split(/(?<=\n)/)) {
    if (blocks.length === 0 || FIELD_START.test(line)) blocks.push(line);
    else blocks.push(`${blocks.pop() ?? ''}${line}`);
  }
  return blocks;
}

/** What YAML finds wrong with one field by itself. */
function problemsOf(block: string): YamlProblem[] {
  const doc = parseYaml(block);
  const errors = errorsOf(doc);
  if (errors.length > 0 || doc.contents === null || isMap(doc.contents)) return errors;
  return [{ code: 'NO_FIELD', message: 'A field is written as "name: value"', offset: 0 }];
}

function errorsOf(doc: Document.Parsed): YamlProblem[] {
  return doc.errors.map(({ code: given, message, pos }) => {
    // The parser calls brackets that nothing closes a bad indent.
    const code = /^Flow \w+ in block collection/.test(message) ? 'UNCLOSED_BRACKET' : given;
    const twice = code === 'DUPLICATE_KEY' ? findFirst(doc, pos[0]) : undefined;
    return { code, message, offset: pos[0], ...(twice && { twice }) };
  });
}

/** Where the key that is repeated at an offset stands first. */
function findFirst(doc: Document.Parsed, offset: number): YamlProblem['twice'] {
  const keyOf = ({ key }: Pair) => (isNode(key) ? { name: String(key), at: key.range?.[0] ?? 0 } : undefined);
  let found: YamlProblem['twice'];
  visit(doc, {
    Map: (_, { items }) => {
      const keys = items.flatMap((item) => keyOf(item) ?? []);
      const again = keys.find(({ at }) => at === offset);
      const first = again && keys.find(({ name }) => name === again.name);
      if (!first) return undefined;
      found = { key: first.name, first: first.at };
      return visit.BREAK;
    },
  });
  return found;
}
