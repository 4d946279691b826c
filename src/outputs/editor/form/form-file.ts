import { z } from 'zod';
import { RECORD_SCHEMAS, type RecordKind } from '../../../archive/parse-record.ts';
import { renderFields } from '../../../importer/emit/render-front-matter.ts';
import { parseYaml } from '../../../mdx/parse-yaml.ts';
import { splitFrontMatter } from '../../../mdx/split-front-matter.ts';
import { keysAt, schemaAt, unwrap } from '../../../schema/schema-at.ts';
import { dropEmpty, type FieldMap, type FieldValue, isFieldMap } from './field-value.ts';
import { fromForm, toForm } from './form-fields.ts';
import { spliceFields } from './splice-fields.ts';

/** By which field a file of each kind is named in lists. */
export const IDENTIFIERS: Readonly<Record<RecordKind, string>> = {
  articles: 'title',
  campaigns: 'title',
  honours: 'name',
  places: 'name',
  coverage: 'question',
};

/** What a form holds beside the fields of the file. */
export const FORM_KEYS = {
  /** The text below the front matter. */
  body: 'body',
  /** The file as it was read, as JSON so that no blank at its ends is lost. */
  source: '_source',
  /** Where a new file goes. */
  target: '_target',
  /** Where what is wrong with the file is said. */
  check: '_check',
} as const;

const OWN_KEYS: ReadonlySet<string> = new Set(Object.values(FORM_KEYS));

/** Stands for the title or name of a file that no form can show. */
export const UNREADABLE = '（读不懂的文件，请在文本编辑器里改）';

/**
 * What a form shows of a content file: its fields, its body, and the file itself, which {@link writeFormFile} needs.
 * A file whose front matter cannot be read is there as well, under the name {@link UNREADABLE}: in a list without it
 * nobody would know of it.
 */
export function readFormFile(kind: RecordKind, source: string): FieldMap {
  const front = readFront(source);
  return {
    ...(front ? asMap(toForm(RECORD_SCHEMAS[kind], front.fields)) : { [IDENTIFIERS[kind]]: UNREADABLE }),
    [FORM_KEYS.body]: front ? bodyOf(source, front.yaml).trim() : '',
    [FORM_KEYS.source]: JSON.stringify(source),
  };
}

/** The front matter of a file; undefined where it cannot be read. */
function readFront(source: string): { readonly yaml: string; readonly fields: FieldMap } | undefined {
  const front = splitFrontMatter(source);
  if (!front) return undefined;
  const doc = parseYaml(front.yaml);
  const fields: FieldValue = doc.errors.length > 0 ? null : (doc.toJS() ?? {});
  return isFieldMap(fields) ? { yaml: front.yaml, fields } : undefined;
}

/**
 * The file that a form makes: the file it was read from with the changed fields and nothing else changed, or a new
 * one; a file that could not be read stays what it is. Nothing is checked but that it reads back as what the form holds.
 * @throws when a change cannot be written without touching other fields; nothing is lost by that.
 */
export function writeFormFile(kind: RecordKind, values: FieldMap): string {
  const schema = RECORD_SCHEMAS[kind];
  const fields = asMap(fromForm(schema, withoutOwn(values)));
  const body = textOf(values[FORM_KEYS.body]).trim();
  const held = textOf(values[FORM_KEYS.source]);
  if (held === '') return renderNew(kind, fields, body);
  const source: string = JSON.parse(held);
  const front = readFront(source);
  // What is wrong with it is said by the check; no form can mend it.
  if (!front) return source;
  const { yaml, fields: before } = front;
  // By the same way there and back: what a form cannot tell apart is no change.
  const shown = asMap(fromForm(schema, toForm(schema, before)));
  const spliced = spliceFields(yaml, shown, fields, (path) => keysAt(schema, stepsTo(schema, path)));
  return withBody(withFrontMatter(source, yaml, spliced), spliced, body);
}

/** Lists have no step of their own in a path of keys; in a schema they have one. */
function stepsTo(schema: z.core.$ZodType, path: readonly string[]): readonly PropertyKey[] {
  let steps: readonly PropertyKey[] = [];
  for (const key of path) {
    steps = [...steps, key];
    const at = schemaAt(schema, steps);
    if (at && unwrap(at) instanceof z.ZodArray) steps = [...steps, 0];
  }
  return steps;
}

function withFrontMatter(source: string, yaml: string, spliced: string): string {
  if (yaml === spliced) return source;
  const start = source.indexOf('\n') + 1;
  // An empty front matter has no line of its own.
  const [put, end] = yaml === '' && spliced !== '' ? [`${spliced}\n`, start] : [spliced, start + yaml.length];
  return source.slice(0, start) + put + source.slice(end);
}

function withBody(source: string, yaml: string, body: string): string {
  const held = bodyOf(source, yaml);
  if (held.trim() === body) return source;
  const front = source.slice(0, source.length - held.length);
  if (held.trim() === '') return `${front.replace(/\n*$/, '\n')}\n${body}\n`;
  const [lead = ''] = /^\s*/.exec(held) ?? [];
  const [trail = ''] = /\s*$/.exec(held) ?? [];
  return body === '' ? front : front + lead + body + trail;
}

/** What stands after the front matter. */
function bodyOf(source: string, yaml: string): string {
  const start = source.indexOf('\n') + 1 + yaml.length;
  const fence = source.indexOf('---', start);
  return source.slice(fence + 3);
}

function renderNew(kind: RecordKind, fields: FieldMap, body: string): string {
  const order = Object.keys(RECORD_SCHEMAS[kind].shape);
  const kept = asMap(dropEmpty(fields) ?? {});
  const sorted = Object.fromEntries(
    [...order, ...Object.keys(kept)].flatMap((key) => (key in kept ? [[key, kept[key] ?? null]] : [])),
  );
  const yaml = Object.keys(sorted).length === 0 ? '' : renderFields(sorted);
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
}

function withoutOwn(values: FieldMap): FieldMap {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !OWN_KEYS.has(key)));
}

function asMap(value: FieldValue): FieldMap {
  return isFieldMap(value) ? value : {};
}

function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
