import type { z } from 'zod';
import type { Issue } from '../issues/issue.ts';
import { numberBody } from '../mdx/number-body.ts';
import { parseContent } from '../mdx/parse-content.ts';
import { readBody } from '../mdx/read-body.ts';
import { renderBody } from '../mdx/render-body.ts';
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

export interface ParsedRecord<K extends RecordKind> {
  /** Absent when the file has an error. */
  readonly record?: ContentRecord<RecordData<K>>;
  readonly issues: readonly Issue[];
}

/** Parses one content file against the schema of its folder: every issue of the file, or its record. */
export function parseRecord<K extends RecordKind>(kind: K, { file, source }: ContentFile): ParsedRecord<K> {
  const schema: z.ZodType = RECORD_SCHEMAS[kind];
  const { data, root, issues } = parseContent({ file, source }, { schema, vocabulary: RECORD_VOCABULARY });
  if (!root) return { issues };
  const body = numberBody(root);
  return {
    issues,
    record: {
      id: fileStem(file),
      file,
      // Validated by the schema of this very kind; TypeScript cannot follow the index.
      data: data as RecordData<K>,
      body: readBody(body),
      html: renderBody(body),
    },
  };
}

/** Name of a file without folder and ending. */
export function fileStem(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
}
