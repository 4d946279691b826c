import type { Official } from '../../archive/archive.ts';
import { compareText } from '../../hanzi/compare-text.ts';

/** People whom one article names in the same office. */
export interface OfficeNaming {
  readonly office: string;
  /** Id of the article. */
  readonly article: string;
  readonly names: readonly string[];
}

/** Groups officials by office and naming article; fewest names first, since single offices are the senior ones. */
export function officesByArticle(people: readonly Official[]): OfficeNaming[] {
  const groups = new Map<string, { office: string; article: string; names: string[] }>();
  for (const { name, offices } of people) {
    for (const { office, article } of offices) {
      const key = `${article}\t${office}`;
      const group = groups.get(key) ?? { office, article, names: [] };
      group.names.push(name);
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort(
    (a, b) => a.names.length - b.names.length || compareText(b.article, a.article),
  );
}
