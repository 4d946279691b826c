import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { RECORD_SCHEMAS } from '../../../../../src/archive/parse-record.ts';
import { parseRule } from '../../../../../src/outputs/editor/form/check-form.ts';
import {
  buildFormCollections,
  buildMarkFields,
  type FormField,
} from '../../../../../src/outputs/editor/form/form-config.ts';
import { MARK_SCHEMAS, type MarkName } from '../../../../../src/schema/marks.ts';
import { unwrap } from '../../../../../src/schema/schema-at.ts';

/** Every field of a schema by its path, lists and free keys told apart. */
function pathsOf(schema: z.core.$ZodType, path: string): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return [`${path}[]`, ...pathsOf(inner.element, `${path}[]`)];
  if (inner instanceof z.ZodRecord) return [`${path}[]`];
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => pathsOf(option, path));
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([key, field]) => [
    `${path}.${key}`,
    ...pathsOf(field as z.core.$ZodType, `${path}.${key}`),
  ]);
}

function pathsOfFields(fields: readonly FormField[], path: string): string[] {
  return fields.flatMap((field) => {
    const own = `${path}.${field.name}`;
    if (field.widget !== 'list') return [own, ...pathsOfFields(field.fields ?? [], own)];
    const isFree = field.fields?.[0]?.name === 'key';
    return [own, `${own}[]`, ...(isFree ? [] : pathsOfFields(field.fields ?? [], `${own}[]`))];
  });
}

const all = (fields: readonly FormField[]): FormField[] =>
  fields.flatMap((field) => [field, ...all(field.fields ?? []), ...all(field.field ? [field.field] : [])]);

const collections = buildFormCollections('content');
const every = [
  ...collections.flatMap(({ fields }) => all(fields)),
  ...(Object.keys(MARK_SCHEMAS) as MarkName[]).flatMap((mark) => all(buildMarkFields(mark))),
];

describe('the configuration of the forms', () => {
  it.each(collections)('has every field of $name, and no other', ({ name, fields }) => {
    const shown = fields.filter((field) => field.kind === undefined);
    expect(new Set(pathsOfFields(shown, ''))).toEqual(new Set(pathsOf(RECORD_SCHEMAS[name], '')));
    const needed = Object.entries(RECORD_SCHEMAS[name].shape)
      .filter(([, field]) => !z.safeParse(field, undefined).success)
      .map(([key]) => key);
    expect(shown.filter(({ required }) => required).map((field) => field.name)).toEqual(needed);
  });

  it.each(Object.keys(MARK_SCHEMAS) as MarkName[])('has every attribute of %s', (mark) => {
    expect(buildMarkFields(mark).map(({ name }) => name)).toEqual(Object.keys(MARK_SCHEMAS[mark].shape));
  });

  it('says each field in Chinese, and never asks for YAML', () => {
    expect(every.length).toBeGreaterThan(200);
    const plain = every.filter(({ name }) => !/^(?:key|count|item|_\w+|body|id|folder)$/.test(name));
    expect(plain.filter(({ label }) => !/[\u4e00-\u9fff]/.test(label))).toEqual([]);
    expect(plain.filter(({ hint = '中' }) => !/[\u4e00-\u9fff]/.test(hint))).toEqual([]);
    expect(plain.filter(({ hint = '' }) => /加引号|EDTF/.test(hint))).toEqual([]);
    expect(new Set(every.map(({ widget }) => widget))).toEqual(
      new Set([
        'archive-text',
        'archive-date',
        'archive-choice',
        'archive-body',
        'archive-target',
        'archive-check',
        'select',
        'boolean',
        'object',
        'list',
        'string',
        'hidden',
      ]),
    );
  });

  it('names for each field of ours the rule it is checked by', () => {
    const ours = every.filter(({ widget }) => /^archive-(?:text|date|choice)$/.test(widget));
    expect(ours.filter(({ rule = '' }) => parseRule(rule) === undefined)).toEqual([]);
  });

  it('lets places, campaigns, honours and dates be chosen', () => {
    const articles = all(collections[0]?.fields ?? []);
    const widget = (name: string) => articles.find((field) => field.name === name);
    expect(widget('place')).toMatchObject({ widget: 'archive-choice', among: 'places' });
    expect(widget('campaigns')).toMatchObject({ field: { among: 'campaigns' } });
    expect(widget('honours')).toMatchObject({ field: { among: 'honours' } });
    expect(widget('published')).toMatchObject({ widget: 'archive-date' });
    expect(widget('phase')?.options?.slice(0, 2)).toEqual([
      { value: '', label: '（不写）' },
      { value: 'mobilise', label: expect.stringMatching(/^[\u4e00-\u9fff]+ mobilise$/) },
    ]);
  });
});
