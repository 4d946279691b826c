import type { Archive, Article, Official } from '../../archive/archive.ts';
import { compareEdtf } from '../../dates/compare-edtf.ts';

/** An office as reported: the articles that name it, in order of publication, undated ones last. */
export interface OfficeSpan {
  readonly office: string;
  readonly articles: readonly Article[];
  /** Dates of the first and last article with a date, EDTF; absent when none has one. */
  readonly from?: string;
  readonly to?: string;
}

/** A person's offices in the order in which they are first reported; those never dated come last. */
export function officeSpans(archive: Archive, { offices }: Official): readonly OfficeSpan[] {
  const groups = Map.groupBy(offices, ({ office }) => office);
  const spans = [...groups].map(([office, named]): OfficeSpan => {
    const articles = named
      .flatMap(({ article }) => archive.articleById.get(article) ?? [])
      .sort((a, b) => Number(!a.days) - Number(!b.days) || compareEdtf(dateOf(a), dateOf(b)));
    const dated = articles.filter(({ days }) => days);
    const [first, last] = [dated[0], dated.at(-1)];
    return { office, articles, ...(first && last && { from: dateOf(first), to: dateOf(last) }) };
  });
  return spans.sort((a, b) => Number(!a.from) - Number(!b.from) || compareEdtf(a.from ?? '', b.from ?? ''));
}

function dateOf({ data }: Article): string {
  return data.published ?? '';
}
