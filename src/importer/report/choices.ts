import type { Bilingual } from '../../issues/issue-rule.ts';
import type { ReadingPlace } from '../metadata/metadata.ts';
import type { Candidate, SettledMetadata } from '../metadata/settle-metadata.ts';

/** A field of which a page says several things, and all that it says, the chosen one first. */
export interface Choice {
  readonly field: keyof SettledMetadata['candidates'];
  readonly candidates: readonly Candidate[];
}

/** The fields in which a page contradicts itself; of equal words the best placed ones stand for all. */
export function listChoices(candidates: SettledMetadata['candidates']): Choice[] {
  return (['published', 'source'] as const).flatMap((field) => {
    const distinct = candidates[field].filter(
      ({ value }, at, all) => all.findIndex((other) => other.value === value) === at,
    );
    return distinct.length > 1 ? [{ field, candidates: distinct }] : [];
  });
}

const FIELDS: Readonly<Record<Choice['field'], Bilingual>> = {
  published: { zh: '日期', en: 'day' },
  source: { zh: '来源', en: 'source' },
};

const PLACES: Readonly<Record<ReadingPlace, Bilingual>> = {
  'below-title': { zh: '标题之下', en: 'below the title' },
  head: { zh: '网页头部', en: 'in the head of the page' },
  'below-text': { zh: '正文之后', en: 'below the text' },
  text: { zh: '正文里', en: 'in the text' },
  above: { zh: '标题之上', en: 'above the title' },
  far: { zh: '离正文很远', en: 'far from the text' },
};

/** Most candidates that are named; a list of other articles has many days. */
const MOST = 4;

/** Says which candidate won, and why: each with its line and its place, by which they were judged. */
export function sayChoice({ field, candidates }: Choice, language: keyof Bilingual): string {
  const say = ({ value, line, place }: Candidate) => {
    const where = PLACES[place][language];
    const at = line === undefined ? '' : language === 'zh' ? `第 ${line} 行，` : `line ${line}, `;
    return language === 'zh' ? `${value}（${at}${where}）` : `${value} (${at}${where})`;
  };
  const [chosen, ...others] = candidates.slice(0, MOST).map(say);
  return language === 'zh'
    ? `${FIELDS[field].zh}取 ${chosen}，不取 ${others.join('、')}`
    : `${FIELDS[field].en}: ${chosen}, not ${others.join(', ')}`;
}
