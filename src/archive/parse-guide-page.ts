import type { z } from 'zod';
import { buildIssue, type Issue, startOf } from '../issues/issue.ts';
import { parseContent } from '../mdx/parse-content.ts';
import type { MdxSource } from '../mdx/parse-mdx.ts';
import { GUIDE_VOCABULARY } from '../mdx/vocabulary.ts';
import { guideNameSchema, guideSchema } from '../schema/guide.ts';
import { formOf } from '../schema/schema-at.ts';
import { fileStem } from './parse-record.ts';

/** A page of the guide: sound as data, and therefore fit to be compiled. */
export interface GuideSource {
  /** Name of its file, with its language where that is not Chinese: `about`, `about.en`. */
  readonly id: string;
  readonly data: z.infer<typeof guideSchema>;
}

/** Parses a page of the guide against its schema and its vocabulary: every issue of the file, or the page. */
export function parseGuidePage(content: MdxSource): {
  readonly page?: GuideSource;
  readonly issues: readonly Issue[];
} {
  const { draft, issues } = parseContent(content, { schema: guideSchema, vocabulary: GUIDE_VOCABULARY });
  const id = fileStem(content.file);
  const form = formOf(guideNameSchema);
  const named =
    guideNameSchema.safeParse(id).success || !form
      ? []
      : [buildIssue(startOf(content.file), { code: 'file-name', name: id, form })];
  const all = [...named, ...issues];
  return draft && all.length === 0 ? { page: { id, data: draft }, issues: all } : { issues: all };
}
