import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RECORD_SCHEMAS } from '../../../../src/archive/parse-record.ts';
import {
  buildFrontMatterSchema,
  EDITED_KINDS,
  type JsonSchema,
} from '../../../../src/outputs/editor/front-matter-schema.ts';
import { edtfSchema } from '../../../../src/schema/edtf.ts';

/** Every schema within a schema, with the path of its field. */
function fieldsOf(schema: JsonSchema, path = ''): (readonly [string, JsonSchema])[] {
  const inner = [
    ...Object.entries(schema.properties ?? {}).map(([name, field]) => [`${path}.${name}`, field] as const),
    ...(schema.items ? [[`${path}[]`, schema.items] as const] : []),
    ...(schema.anyOf ?? []).map((option) => [path, option] as const),
  ];
  return inner.flatMap(([name, field]) => {
    const one = field as JsonSchema;
    return [[name, one] as const, ...fieldsOf(one, name)];
  });
}

describe.each(EDITED_KINDS)('the JSON Schema of %s', (kind) => {
  const fields = fieldsOf(buildFrontMatterSchema(kind));

  it('describes every field in Chinese, and no word of the zod schema is left in it', () => {
    const named = fields.filter(([path]) => !path.endsWith('[]'));
    expect(named.length).toBeGreaterThan(4);
    for (const [path, field] of named) {
      if (field.properties === undefined && path.split('.').length === 2)
        expect(field.description, path).toMatch(/\p{Script=Han}/u);
      for (const own of ['zh', 'why', 'form']) expect(field, path).not.toHaveProperty(own);
    }
  });

  it('says of each word one can choose what it means', () => {
    for (const [path, field] of fields) {
      if (!field.enum) continue;
      expect(field['enumDescriptions'], path).toHaveLength(field.enum.length);
      for (const label of field['enumDescriptions'] as string[])
        expect(label, path).toMatch(/\p{Script=Han}/u);
    }
  });
});

it('refuses no date that the archive takes', () => {
  const pattern = new RegExp(
    String(buildFrontMatterSchema('articles').properties?.['published']?.['pattern' as never]),
  );
  const written = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => [
      ...readFileSync(join('content', file), 'utf8').matchAll(
        /(?:date|published|cycle|period): "?([^"\s,}]+)/g,
      ),
    ])
    .map(([, date = '']) => date);
  const forms = [
    '2016',
    '201X',
    '2016-XX-09',
    'XXXX-03-22',
    '2016-21',
    '../2017',
    '2015/..',
    '/2017',
    '2016-12-17~',
    '2016~-12',
    '2016-~12',
    '?2016',
    '2016-12%/2017-01',
    '-0300',
  ];
  const taken = [...new Set([...written, ...forms])].filter((date) => edtfSchema.safeParse(date).success);
  expect(taken.length).toBeGreaterThan(100);
  expect(taken.filter((date) => !pattern.test(date))).toEqual([]);
  expect(
    ['2016/12/9', '2016.12.09', '2016年', '16-12-09', ''].filter((date) => pattern.test(date) && date !== ''),
  ).toEqual([]);
});

it('is of every kind of record', () => {
  expect(EDITED_KINDS).toEqual([...Object.keys(RECORD_SCHEMAS), 'guide']);
});
