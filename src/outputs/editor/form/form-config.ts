import { z } from 'zod';
import { RECORD_KINDS, RECORD_SCHEMAS, type RecordKind } from '../../../archive/parse-record.ts';
import { edtfSchema } from '../../../schema/edtf.ts';
import {
  articleIdSchema,
  campaignIdSchema,
  honourIdSchema,
  placeCodeSchema,
} from '../../../schema/identifiers.ts';
import { MARK_SCHEMAS, type MarkName } from '../../../schema/marks.ts';
import { formOf, metaOf, unwrap } from '../../../schema/schema-at.ts';
import { labelWords } from '../word-labels.ts';
import { type FieldRule, renderRule } from './check-form.ts';
import { ENTRY_FIELDS, objectOf } from './form-fields.ts';
import { FORM_KEYS, IDENTIFIERS } from './form-file.ts';

/** The field types of ours that a form is made of, beside those of Sveltia CMS. */
export const WIDGETS = {
  text: 'archive-text',
  date: 'archive-date',
  choice: 'archive-choice',
  body: 'archive-body',
  target: 'archive-target',
  check: 'archive-check',
} as const;

/** What a choice is made among. */
export type ChoiceOf = 'places' | 'campaigns' | 'honours' | 'articles';

/** A field of a form, as Sveltia CMS is told it. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  readonly hint?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly fields?: readonly FormField[];
  readonly field?: FormField;
  readonly collapsed?: boolean | 'auto';
  readonly summary?: string;
  readonly dropdown_threshold?: number;
  /** The rule of the field, for the field types of ours. */
  readonly rule?: string;
  /** What is chosen among. */
  readonly among?: ChoiceOf;
  /** A text of several lines. */
  readonly lines?: true;
  /** The kind of file, for the fields that look at all others. */
  readonly kind?: RecordKind;
}

/** A kind of files, as Sveltia CMS is told it. */
export interface FormCollection {
  readonly name: RecordKind;
  readonly label: string;
  readonly label_singular: string;
  readonly folder: string;
  readonly format: string;
  readonly path?: string;
  readonly slug: string;
  readonly summary: string;
  readonly identifier_field: string;
  readonly create: true;
  readonly delete: false;
  readonly fields: readonly FormField[];
}

const LABELS: Readonly<Record<RecordKind, string>> = {
  articles: '报道',
  campaigns: '创建',
  honours: '称号',
  places: '地方',
  coverage: '查证',
};
/** What the path of a new file is made of. */
const TARGET_FIELDS = ['id', 'folder'].map((name) => ({
  name,
  label: name,
  widget: 'hidden',
  required: false,
}));
/** Sentences, which want room. */
const LONG = /^(?:note|text|en|what|reason|question|questionEn|review|reviewEn|contradicts)$/;

/** Name under which the format of one kind of file is registered. */
export function formatOf(kind: RecordKind): string {
  return `archive-${kind}`;
}

/**
 * The forms of all kinds of files, made from their schemas: a field for each key, named and explained in Chinese by
 * what the schema says of it, chosen where there is something to choose, and checked by the schema itself.
 * @param folder the content folder within the repository
 */
export function buildFormCollections(folder: string): FormCollection[] {
  return RECORD_KINDS.map((kind) => {
    const isDated = kind === 'articles';
    return {
      name: kind,
      label: LABELS[kind],
      label_singular: LABELS[kind],
      folder: `${folder}/${kind}`,
      format: formatOf(kind),
      ...(isDated && { path: `{{fields.${FORM_KEYS.target}.folder}}/{{slug}}` }),
      slug: `{{fields.${FORM_KEYS.target}.id}}`,
      summary: isDated
        ? `{{${IDENTIFIERS[kind]}}} · {{slug}}`
        : `{{${IDENTIFIERS[kind]} | default('{{slug}}')}} · {{slug}}`,
      identifier_field: IDENTIFIERS[kind],
      create: true,
      // Ids are permanent: an article is withdrawn, not deleted.
      delete: false,
      fields: [
        own(FORM_KEYS.check, '检查结果', WIDGETS.check, kind),
        { ...own(FORM_KEYS.target, '文件', WIDGETS.target, kind), fields: TARGET_FIELDS },
        ...withBody(kind, fieldsOf(RECORD_SCHEMAS[kind], { of: kind, path: [] })),
      ],
    };
  });
}

/** The body stands after what every article says and before what few do; in other files, which have few, at the end. */
function withBody(kind: RecordKind, fields: readonly FormField[]): readonly FormField[] {
  const body = own(FORM_KEYS.body, '正文', WIDGETS.body, kind);
  const last = fields.findIndex(({ name }) => name === 'rights');
  return last === -1 ? [...fields, body] : [...fields.slice(0, last + 1), body, ...fields.slice(last + 1)];
}

/** The fields of the attributes of a mark. */
export function buildMarkFields(mark: MarkName): readonly FormField[] {
  return fieldsOf(MARK_SCHEMAS[mark], { of: mark, path: [] });
}

function own(name: string, label: string, widget: string, kind: RecordKind): FormField {
  return { name, label, widget, required: false, kind };
}

function fieldsOf(schema: z.ZodObject, rule: FieldRule): FormField[] {
  return Object.entries(schema.shape).map(([name, field]: [string, z.core.$ZodType]) =>
    fieldOf(name, field, { ...rule, path: [...rule.path, name] }),
  );
}

function fieldOf(name: string, schema: z.core.$ZodType, rule: FieldRule): FormField {
  const inner = unwrap(schema);
  const { zh = '' } = metaOf(schema) ?? {};
  const item = inner instanceof z.ZodArray ? inner.element : inner;
  const form = formOf(schema)?.zh ?? formOf(item)?.zh;
  const title = zh.split(/[，。；：（、]/)[0] || name;
  const base = {
    name,
    label: `${title} ${name}`,
    ...hintOf(title, zh, form),
    required: !z.safeParse(schema, undefined).success,
  };
  if (inner instanceof z.ZodArray) return { ...base, ...listOf(inner.element, rule) };
  if (inner instanceof z.ZodRecord) return { ...base, ...recordOf() };
  if (inner instanceof z.ZodObject) return { ...base, widget: 'object', fields: fieldsOf(inner, rule) };
  return { ...base, ...scalarOf(name, inner, rule, z.safeParse(schema, undefined)) };
}

/** What a field says of itself beyond its label. How YAML would have it written is nothing to a form. */
function hintOf(title: string, zh: string, form: string | undefined): { readonly hint?: string } {
  const sentence = zh.replace(/（EDTF[^）]*）|，EDTF 日期/, '');
  const written = form === undefined || /加引号/.test(form) ? [] : [`写法：${form}。`];
  const hint = [...(sentence === `${title}。` ? [] : [sentence]), ...written].join(' ');
  return hint === '' ? {} : { hint };
}

type Shape = Omit<FormField, 'name' | 'label' | 'required' | 'hint'>;

/** @param leftOut what the schema makes of a field that is left out */
function scalarOf(
  name: string,
  inner: z.core.$ZodType,
  rule: FieldRule,
  leftOut: z.ZodSafeParseResult<unknown>,
): Shape {
  if (inner instanceof z.ZodBoolean) return { widget: 'boolean' };
  if (inner instanceof z.ZodEnum) {
    const words = inner.options.map(String);
    const labels = labelWords(words);
    const options = words.map((value, at) => ({
      value,
      label: labels[at] ? `${labels[at]} ${value}` : value,
    }));
    const meant = labels[words.indexOf(String(leftOut.data))];
    const none = leftOut.success ? [{ value: '', label: meant ? `（不写，即${meant}）` : '（不写）' }] : [];
    return { widget: 'select', options: [...none, ...options], dropdown_threshold: 3 };
  }
  const among = choiceOf(inner);
  if (among) return { widget: WIDGETS.choice, among, rule: renderRule(rule) };
  if (formOf(inner) === formOf(edtfSchema)) return { widget: WIDGETS.date, rule: renderRule(rule) };
  return { widget: WIDGETS.text, rule: renderRule(rule), ...(LONG.test(name) && { lines: true }) };
}

/** What the ids of a field are chosen among; told by how they are written. */
function choiceOf(schema: z.core.$ZodType): ChoiceOf | undefined {
  const form = formOf(schema);
  if (form === undefined) return undefined;
  if (form === formOf(placeCodeSchema)) return 'places';
  if (form === formOf(campaignIdSchema)) return 'campaigns';
  if (form === formOf(honourIdSchema)) return 'honours';
  return form === formOf(articleIdSchema) ? 'articles' : undefined;
}

function listOf(element: z.core.$ZodType, rule: FieldRule): Shape {
  const within = { ...rule, path: [...rule.path, 0] };
  const inner = unwrap(element);
  const shape = inner instanceof z.ZodUnion ? objectOf(inner) : inner;
  if (shape instanceof z.ZodObject) {
    const fields = fieldsOf(shape, within);
    const summary = fields
      .slice(0, 2)
      .map(({ name }) => `{{fields.${name}}}`)
      .join(' ');
    return { widget: 'list', fields, collapsed: 'auto', summary };
  }
  const one = { name: 'item', label: '一项', required: true };
  return {
    widget: 'list',
    collapsed: false,
    field: { ...one, ...scalarOf('item', inner, within, z.safeParse(inner, undefined)) },
  };
}

/** A mapping of free keys, which is counted things by their kind: nobody types them, the importer does. */
function recordOf(): Shape {
  const text = { widget: 'string', required: true };
  return {
    widget: 'list',
    collapsed: true,
    fields: [
      { name: ENTRY_FIELDS.key, label: '种类', ...text },
      { name: ENTRY_FIELDS.value, label: '次数', ...text },
    ],
  };
}
