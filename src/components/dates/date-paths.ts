import type { Archive } from '../../archive/archive.ts';
import { languagePaths } from '../../i18n/language-paths.ts';
import { dateIndex } from './date-index.ts';

/** Paths of the pages of one depth: years (1), months (2) or days (3), in every language. */
export function datePaths(archive: Archive, depth: 1 | 2 | 3) {
  const keys = [...dateIndex(archive).keys()].filter((key) => key.split('-').length === depth);
  return languagePaths().flatMap(({ params, props }) =>
    keys.map((key) => {
      const [year = '', month, day] = key.split('-');
      return { params: { ...params, year, month, day }, props: { ...props, key } };
    }),
  );
}
