import type { ImportResult } from '../../../../src/importer/report/import-result.ts';

/** What becomes of a page with a title, a menu, spam and three kinds of damage. */
export const RESULT: ImportResult = {
  file: 'a.txt',
  sha256: 'a'.repeat(64),
  id: 'undated-unplaced-aaaa',
  article: { title: '题', type: 'report', rights: 'full' },
  events: [{ date: '2016', kind: 'meeting', status: 'happened', basis: 'stated', quote: '会' }],
  text: '文',
  mdx: '---\n---\n',
  removed: [
    { line: 1, text: '题', reason: 'title' },
    { line: 2, text: '首页', reason: 'channel-list' },
    { line: 9, text: '脏词甲|脏词乙', reason: 'spam' },
  ],
  repaired: [
    { line: 3, from: ',', to: '，', kind: 'punctuation', certain: true },
    { line: 4, from: ',', to: '，', kind: 'punctuation', certain: true },
    { line: 5, from: '?h四', to: '。縣四', kind: 'mirror-run', certain: false, candidates: ['。縣四'] },
  ],
  issues: [],
  doubts: [],
  choices: [],
};
