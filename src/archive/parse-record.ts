import type { z } from 'zod';
import type { Issue } from '../issues/issue.ts';
import { numberBody } from '../mdx/number-body.ts';
import { parseContent } from '../mdx/parse-content.ts';
import { readBody } from '../mdx/read-body.ts';
import { renderBody } from '../mdx/render-body.ts';
import type { LeastFields } from '../mdx/salvage-fields.ts';
import { RECORD_VOCABULARY } from '../mdx/vocabulary.ts';
import { articleSchema } from '../schema/article.ts';
import { campaignSchema } from '../schema/campaign.ts';
import { coverageSchema } from '../schema/coverage.ts';
import { honourSchema } from '../schema/honour.ts';
import { placeSchema } from '../schema/place.ts';
import type { ContentRecord } from './records.ts';

/** The folders of a content tree that hold data, with the schema of their front matter. */
export const RECORD_SCHEMAS = {
  articles: articleSchema,
  campaigns: campaignSchema,
  honours: honourSchema,
  places: placeSchema,
  coverage: coverageSchema,
} as const;

export type RecordKind = keyof typeof RECORD_SCHEMAS;
/** Front matter of a record kind, validated. */
export type RecordData<K extends RecordKind> = z.infer<(typeof RECORD_SCHEMAS)[K]>;
export const RECORD_KINDS = Object.keys(RECORD_SCHEMAS) as readonly RecordKind[];

/** A content file as read from disk. */
export interface ContentFile {
  /** Path to print in messages. */
  readonly file: string;
  readonly source: string;
}

/** What stands for the fields that a file of each kind needs, where they cannot be read. */
const LEAST_FIELDS: Readonly<Record<RecordKind, LeastFields>> = {
  articles: { title: '？', type: 'report', rights: 'metadata' },
  campaigns: { title: '？', honours: ['quanguo-wenming'] },
  honours: { name: '？', nameEn: '?', level: 'national' },
  places: {},
  coverage: { place: '110000', period: '2000', question: '？', where: ['？'], found: false },
};

/** A file as far as it can be read, for rules that look at what else is wrong. */
export interface DraftRecord<T> {
  readonly record: ContentRecord<T>;
  /** Names of the fields, and the body, that do not say what was written; empty when the file is sound. */
  readonly broken: ReadonlySet<string>;
}

export interface ParsedRecord<K extends RecordKind> {
  /** Absent when the file has an error. */
  readonly record?: ContentRecord<RecordData<K>>;
  /** Absent when nothing of the file can be read. */
  readonly draft?: DraftRecord<RecordData<K>>;
  readonly issues: readonly Issue[];
}

/** Parses one content file against the schema of its folder: every issue of the file, or its record. */
export function parseRecord<K extends RecordKind>(kind: K, { file, source }: ContentFile): ParsedRecord<K> {
  const schema: z.ZodType = RECORD_SCHEMAS[kind];
  const form = { schema, vocabulary: RECORD_VOCABULARY, least: LEAST_FIELDS[kind] };
  const { draft, root, broken, issues } = parseContent({ file, source }, form);
  if (draft === undefined || !root) return { issues };
  const body = numberBody(root);
  const record = {
    id: fileStem(file),
    file,
    // Validated by the schema of this very kind; TypeScript cannot follow the index.
    data: draft as RecordData<K>,
    body: readBody(body),
    html: issues.length === 0 ? renderBody(body) : '',
  };
  return { issues, draft: { record, broken }, ...(issues.length === 0 && { record }) };
}

/** Name of a file without folder and ending. */
export function fileStem(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
}
