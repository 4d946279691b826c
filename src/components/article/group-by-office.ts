import type { Person } from '../../schema/article.ts';

/** People who hold the same office in an article. */
export interface OfficeGroup {
  readonly office: string;
  readonly people: readonly Person[];
}

/** Groups people by office, both in the order in which the article names them. */
export function groupByOffice(people: readonly Person[]): OfficeGroup[] {
  const groups = Map.groupBy(people, ({ office }) => office);
  return [...groups].map(([office, members]) => ({ office, people: members }));
}
