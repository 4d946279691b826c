import type { Bilingual } from '../../issues/issue-rule.ts';
import type { ReportedResult } from './render-result.ts';

/** What became of a capture, as the table at the end tells it. */
export const IMPORT_STATES = ['imported', 'unchanged', 'doubtful', 'refused'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const STATE_WORDS: Readonly<Record<ImportState, Bilingual>> = {
  imported: { zh: '已导入', en: 'imported' },
  unchanged: { zh: '没有变化', en: 'unchanged' },
  doubtful: { zh: '存疑', en: 'doubtful' },
  refused: { zh: '拒收', en: 'refused' },
};

/** An import is doubtful when an issue was raised or a spot wants a look; what was there already is not judged again. */
export function judgeState({ result, outcome }: ReportedResult): ImportState {
  if (outcome === 'failed') return 'refused';
  if (outcome === 'unchanged') return 'unchanged';
  if (outcome === 'differs' || outcome === 'duplicate') return 'doubtful';
  return countSpots(result) > 0 || result.issues.length > 0 ? 'doubtful' : 'imported';
}

/** Why a capture is in its state, in one line: its issues, then how many spots want a look. */
export function sayReason(reported: ReportedResult, language: keyof Bilingual): string {
  const { result, path } = reported;
  const state = judgeState(reported);
  if (state === 'unchanged') return path ?? '';
  const issues = result.issues.map(({ what }) => what[language].replace(/[。.]$/, ''));
  const spots = countSpots(result);
  const toSee =
    spots === 0
      ? []
      : [language === 'zh' ? `${spots} 处待核` : `${spots} spot${spots === 1 ? '' : 's'} to check`];
  const reasons = [...issues, ...toSee];
  return reasons.length > 0 ? reasons.join(language === 'zh' ? '；' : '; ') : (path ?? '');
}

function countSpots({ doubts, choices }: ReportedResult['result']): number {
  return doubts.length + choices.length;
}
