import { z } from 'zod';
import { RECORD_SCHEMAS } from '../../archive/parse-record.ts';
import { guideSchema } from '../../schema/guide.ts';
import { formOf, metaOf } from '../../schema/schema-at.ts';
import { labelWords } from './word-labels.ts';

/** A JSON Schema, as text editors read it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The folders of a content tree whose files text editors help to write: those of records, and the guide. */
const EDITED_SCHEMAS = { ...RECORD_SCHEMAS, guide: guideSchema } as const;
export type EditedKind = keyof typeof EDITED_SCHEMAS;
export const EDITED_KINDS = Object.keys(EDITED_SCHEMAS) as readonly EditedKind[];

const TYPE_MESSAGES: Readonly<Record<string, string>> = {
  string: '应是文字；数字和代码要加引号。',
  number: '应是数字，不加引号。',
  integer: '应是整数，不加引号。',
  boolean: '应是 true 或 false，不加引号。',
  array: '应是列表：[甲, 乙]，或每项一行、以“- ”开头。',
};

/**
 * The JSON Schema (draft 7) of the front matter of one kind of file, made from its zod schema, for completion,
 * hover and errors while typing. Every sentence is Chinese: what a field is, how it is written, what each word of
 * a vocabulary means. What JSON Schema cannot say (a day that no calendar has) is left to `npm run check`.
 */
export function buildFrontMatterSchema(kind: EditedKind): JsonSchema {
  return z.toJSONSchema(EDITED_SCHEMAS[kind], {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => describe(zodSchema, jsonSchema),
  });
}

/** Puts the Chinese of a schema where text editors look for it, and takes away what they do not know. */
function describe(schema: z.core.$ZodType, json: JsonSchema): void {
  const { zh } = metaOf(schema) ?? {};
  const form = formOf(schema)?.zh;
  const choices = (json.enum ?? []).map(String);
  const labels = labelWords(choices);
  const listed = choices.map((word, at) => (labels[at] ? `${word}（${labels[at]}）` : word)).join('、');
  const written = choices.length > 0 ? `可以写：${listed}。` : form && `写法：${form}。`;
  const message = written ?? messageOf(json);
  for (const own of ['zh', 'why', 'form', 'description']) delete json[own];
  // An empty list that may be left out is nothing that somebody would type.
  if (typeof json.default === 'object') delete json.default;
  const sentences = [zh, written].filter((sentence) => sentence !== undefined);
  if (sentences.length > 0) json.description = sentences.join('\n\n');
  if (message !== undefined) json['errorMessage'] = message;
  if (json.pattern !== undefined && message !== undefined) json['patternErrorMessage'] = message;
  if (choices.length > 0) json['enumDescriptions'] = labels;
}

/** What is said of a value of another type; of a mapping, which fields it has and needs. */
function messageOf(json: JsonSchema): string | undefined {
  if (json.type !== 'object' || !json.properties) return TYPE_MESSAGES[String(json.type)];
  const fields = Object.keys(json.properties).join('、');
  const needed = json.required?.length ? `必需的字段：${json.required.join('、')}。` : '';
  return `${needed}可以写的字段：${fields}。`;
}
