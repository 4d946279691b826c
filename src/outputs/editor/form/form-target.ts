import type { RecordKind } from '../../../archive/parse-record.ts';
import { articleFolder } from '../../../schema/article-id.ts';
import { newFilePath } from '../new-record.ts';
import { NEW_KINDS, type NewKind } from '../questions.ts';
import { type FieldMap, type FieldValue, isFieldList, isFieldMap } from './field-value.ts';

/** Where a new file goes: its name without the ending, and of an article the folder of its year. */
export interface FormTarget {
  readonly id: string;
  readonly folder: string;
}

/** Kinds whose id an editor types; that of the others is made from what they say. */
export function isNamedByHand(kind: RecordKind): boolean {
  return kind === 'honours' || kind === 'places';
}

/**
 * What a new article is named by when it has no capture: its address, else its title, else its source. The id holds
 * the beginning of the SHA-256 of it.
 */
export function hashedWords(values: FieldMap): string {
  const source = isFieldMap(values['source']) ? values['source'] : {};
  const named = [source['url'], source['address'], values['title'], source['name']];
  return named.map(textOf).find((words) => words !== '') ?? '';
}

/** The capture's hash, where the form has one. */
export function captureHash(values: FieldMap): string | undefined {
  const hash = isFieldMap(values['capture']) ? textOf(values['capture']['sha256']) : '';
  return /^[0-9a-f]{64}$/.test(hash) ? hash : undefined;
}

/**
 * Where the file of a new form goes.
 * @param hash SHA-256 of {@link hashedWords}, or of the capture; hex
 * @param isTaken whether an id is taken
 */
export function buildTarget(
  kind: RecordKind,
  values: FieldMap,
  hash: string,
  isTaken: (id: string) => boolean,
): FormTarget {
  const answers = Object.fromEntries(
    (['published', 'place', 'cycle', 'period', 'honour', 'honours'] as const).flatMap((field) => {
      const held = textsOf(values[field]);
      return held.length === 0 ? [] : [[field === 'honours' ? 'honour' : field, held]];
    }),
  );
  const what = (Object.keys(NEW_KINDS) as NewKind[]).find((known) => NEW_KINDS[known] === kind) ?? 'article';
  const path = newFilePath(what, answers, { hash, isTaken: (known) => isTaken(stemOf(known)) });
  const id = stemOf(path);
  return { id, folder: kind === 'articles' ? articleFolder(id) : '' };
}

/** Path within the content folder of the file of a form. */
export function targetPath(kind: RecordKind, { id, folder }: FormTarget): string {
  return [kind, folder, `${id}.mdx`].filter((step) => step !== '').join('/');
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
}

function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}

function textsOf(value: FieldValue | undefined): readonly string[] {
  const all = isFieldList(value) ? value.map(textOf) : [textOf(value)];
  return all.filter((text) => text !== '');
}
