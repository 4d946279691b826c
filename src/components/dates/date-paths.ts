import { loadArchive } from '../../archive/load.ts';
import { pathsOfEach } from '../../i18n/language-paths.ts';
import { dateIndex } from './date-index.ts';

/** Paths of the pages of one depth: years (1), months (2) or days (3), in every language. */
export function datePaths(depth: 1 | 2 | 3) {
  return pathsOfEach(
    'pages',
    async () => [...dateIndex(await loadArchive()).keys()].filter((key) => key.split('-').length === depth),
    (key) => {
      const [year = '', month, day] = key.split('-');
      return { params: { year, month, day }, props: { key } };
    },
  );
}
