import { containment, sampleShingles } from '../hanzi/shingles.ts';
import type { Issue } from '../issues/issue.ts';
import { joinBlocks } from '../mdx/read-body.ts';
import { type CheckContext, fieldIssue } from './check-context.ts';

/** Share of common shingles from which two texts are versions of one article, and the least to judge by. */
const SAME_ARTICLE = 0.5;
const LEAST = 12;

/** Two articles of much the same text are versions of one, and say so; the later of the two is reported. */
export function checkNearDuplicates(context: CheckContext): Issue[] {
  const articles = context.records.articles.map((record) => ({
    ...record,
    sample: sampleShingles(joinBlocks(record.body.blocks)),
  }));
  const holders = new Map<number, number[]>();
  return articles.flatMap(({ id, file, data, sample }, at) => {
    if (sample.size < LEAST) return [];
    const common = new Map<number, number>();
    for (const shingle of sample) {
      const known = holders.get(shingle) ?? [];
      for (const other of known) common.set(other, (common.get(other) ?? 0) + 1);
      holders.set(shingle, [...known, at]);
    }
    return [...common].flatMap(([number, count]) => {
      const other = articles[number];
      if (!other || count < Math.min(sample.size, other.sample.size) * SAME_ARTICLE) return [];
      if (data.reprints.includes(other.id) || other.data.reprints.includes(id)) return [];
      const share = containment(sample, other.sample);
      return [fieldIssue(context, file, ['title'], { code: 'near-duplicate', share, article: other.id })];
    });
  });
}
