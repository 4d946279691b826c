import type { Archive } from '../../../../src/archive/archive.ts';
import { archiveOf } from '../../archive/timeline/archive-of.ts';

const SOURCE = 'sources: [{ title: 某报, url: "https://example.org/a", confidence: secondary }]';

/** Date, status and words of a fact. */
export type LedgerFact = readonly [date: string, status: 'planned' | 'happened', text: string];

/** An archive of one city with the given plans and outcomes: date, status, words. */
export function ledgerArchive(...facts: readonly LedgerFact[]): Archive {
  const lines = facts.map(
    ([date, status, text]) =>
      `  - { date: "${date}", kind: award, status: ${status}, text: ${text}, ${SOURCE} }`,
  );
  return archiveOf({
    campaigns: {
      '411700-quanguo-wenming': `---\ntitle: 某市创建\nplace: "411700"\nhonours: [quanguo-wenming]\nfacts:\n${lines.join('\n')}\n---\n`,
    },
  });
}
