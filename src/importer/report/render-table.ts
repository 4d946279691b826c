import type { Bilingual } from '../../issues/issue-rule.ts';
import { showControls } from '../../issues/show-controls.ts';
import { IMPORT_STATES, type ImportState, judgeState, STATE_WORDS, sayReason } from './import-state.ts';
import type { Painter } from './painter.ts';
import type { ReportedResult } from './render-result.ts';

const COLOURS: Readonly<Record<ImportState, Parameters<Painter>[1]>> = {
  imported: 'green',
  unchanged: 'dim',
  doubtful: 'yellow',
  refused: 'red',
};

/**
 * Renders the table with which the import of several captures ends: how many are imported, unchanged, doubtful and
 * refused, and a row for each with its reason, what wants work last.
 */
export function renderImportTable(
  results: readonly ReportedResult[],
  paint: Painter,
  language: keyof Bilingual = 'zh',
): string {
  const rows = results.map((reported) => ({
    state: judgeState(reported),
    file: showControls(reported.result.file),
    reason: showControls(sayReason(reported, language)),
  }));
  const counts = IMPORT_STATES.map((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return `${STATE_WORDS[state][language]} ${count}`;
  });
  const widest = Math.max(...IMPORT_STATES.map((state) => widthOf(STATE_WORDS[state][language])));
  const longest = Math.max(0, ...rows.map(({ file }) => widthOf(file)));
  const sorted = IMPORT_STATES.flatMap((state) => rows.filter((row) => row.state === state));
  const lines = sorted.map(({ state, file, reason }) => {
    const word = paint(pad(STATE_WORDS[state][language], widest), COLOURS[state]);
    return `${word}  ${pad(file, longest)}  ${reason}`.trimEnd();
  });
  const total = language === 'zh' ? `共 ${results.length} 件：` : `${results.length} in all: `;
  return [...lines, paint(`${total}${counts.join(language === 'zh' ? '，' : ', ')}`, 'bold')].join('\n');
}

/** Columns of a terminal: Han characters and full-width marks take two. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, one) =>
      sum + (/[\u1100-\u115f\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(one) ? 2 : 1),
    0,
  );
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
