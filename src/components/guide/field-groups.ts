import { z } from 'zod';
import { RECORD_SCHEMAS } from '../../archive/parse-record.ts';
import type { Language } from '../../i18n/languages.ts';
import { labelWords } from '../../outputs/editor/word-labels.ts';
import { MARK_SCHEMAS } from '../../schema/marks.ts';
import { formOf, metaOf, unwrap } from '../../schema/schema-at.ts';

/** A field as the guide tells it. */
export interface ListedField {
  /** With the fields that hold it: `source.url`, `people[].office`. */
  readonly name: string;
  readonly isNeeded: boolean;
  readonly description: string;
  /** How it is written; absent where nothing special is asked. */
  readonly form?: string;
  /** The words one can choose among, with what each means in Chinese. */
  readonly choices: readonly { readonly word: string; readonly label: string }[];
}

/** The fields of one kind of file, or the attributes of one mark. */
export interface FieldGroup {
  readonly title: string;
  readonly anchor: string;
  readonly fields: readonly ListedField[];
}

/** Every field of every kind of file, and every attribute of every mark, from their schemas. */
export function fieldGroups(
  language: Language,
  names: Readonly<Record<string, string>>,
): readonly FieldGroup[] {
  const files = Object.entries(RECORD_SCHEMAS).map(([kind, schema]) => ({
    title: `${names[kind] ?? kind} (content/${kind}/)`,
    anchor: kind,
    fields: fieldsOf(schema, language, ''),
  }));
  const marks = Object.entries(MARK_SCHEMAS).map(([mark, schema]) => ({
    title: `<${mark}>`,
    anchor: mark.toLowerCase(),
    fields: fieldsOf(schema, language, ''),
  }));
  return [...files, ...marks];
}

function fieldsOf(schema: z.core.$ZodType, language: Language, holder: string): ListedField[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return fieldsOf(inner.element, language, `${holder}[]`);
  if (inner instanceof z.ZodUnion)
    return inner.options.flatMap((option) => fieldsOf(option, language, holder));
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([key, field]: [string, z.core.$ZodType]) => {
    const name = holder === '' ? key : `${holder}.${key}`;
    const meta = metaOf(field);
    const form = formOf(itemOf(field))?.[language];
    const kind = unwrap(itemOf(field));
    const words = kind instanceof z.ZodEnum ? kind.options.map(String) : [];
    const labels = labelWords(words);
    const listed: ListedField = {
      name,
      isNeeded: !z.safeParse(field, undefined).success,
      description: (language === 'zh' ? meta?.zh : meta?.description) ?? '',
      ...(form !== undefined && { form }),
      choices: words.map((word, at) => ({ word, label: labels[at] ?? '' })),
    };
    return [listed, ...fieldsOf(field, language, name)];
  });
}

/** A list is written as its items are. */
function itemOf(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = unwrap(schema);
  return inner instanceof z.ZodArray ? inner.element : schema;
}
