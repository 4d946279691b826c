import type { Bilingual } from '../../issues/issue-rule.ts';
import { sayChoice } from './choices.ts';
import type { Doubt } from './find-doubts.ts';
import type { ReportedResult } from './render-result.ts';

const SAY: Readonly<Record<Doubt['kind'], (doubt: Doubt) => Bilingual>> = {
  reading: ({ words, also }) => ({
    zh: `读作“${words}”${also ? `，也可能是：${also}` : '，没有把握'}`,
    en: `read as “${words}”${also ? `; it may also be: ${also}` : ', without certainty'}`,
  }),
  unclear: ({ words }) => ({
    zh: `字认不出：“${words}”`,
    en: `characters that could not be read: “${words}”`,
  }),
  gap: ({ words }) => ({
    zh: `原页在这里略去了文字：“${words}”`,
    en: `the page left words out here: “${words}”`,
  }),
  inferred: ({ words, also = '' }) => ({
    zh: `日期 ${also} 是推算的：“${words}”`,
    en: `the date ${also} is reckoned: “${words}”`,
  }),
  spam: ({ words, also = '' }) => ({
    zh: `像是植入的广告，没有把握，留在正文里：“${words}”后面的 ${also} 个字（不显示）`,
    en: `what may be planted advertising was kept: the ${also} characters after “${words}” (not shown)`,
  }),
  dropped: ({ words, also }) => ({
    zh: `按位置去掉的长句，不应属于正文：“${words}”${also ? `（这样的还有 ${also} 行）` : ''}`,
    en: `a long sentence dropped for its place, not of the article: “${words}”${also ? ` (and ${also} more lines)` : ''}`,
  }),
};

const TITLE: Bilingual = { zh: '# 导入待核清单', en: '# Imports to check' };
const INTRO: Bilingual = {
  zh: '行号是原页的行号。核对一处，就在方括号里写 x；再次导入时，打过的勾会留下。',
  en: 'Lines are those of the captures. Put an x between the brackets of what is checked; a later import keeps it.',
};
const NOTHING: Bilingual = { zh: '没有存疑的地方。', en: 'Nothing is open to doubt.' };

/**
 * Renders the review list: every doubtful spot of every capture with its line, as a task list in Markdown.
 * @param earlier the list as it stands, whose ticked spots stay ticked
 */
export function renderReview(
  results: readonly ReportedResult[],
  language: keyof Bilingual,
  earlier = '',
): string {
  const ticked = new Set([...earlier.matchAll(/^- \[[xX]\] (.+)$/gmu)].map((match) => match[1] as string));
  const sections = results.flatMap(({ result, path }) => {
    const spots = [
      ...result.issues.map(({ line, what, fix }) => ({
        line,
        text: `${what[language]}${language === 'zh' ? '' : ' '}${fix[language]}`,
      })),
      ...result.choices.map((choice) => ({
        line: choice.candidates[0]?.line ?? 1,
        text: sayChoice(choice, language),
      })),
      ...result.doubts.map((doubt) => ({ line: doubt.line, text: SAY[doubt.kind](doubt)[language] })),
    ].sort((a, b) => a.line - b.line);
    if (spots.length === 0) return [];
    const heading = `## ${result.file}${path ? ` → ${path}` : ''}`;
    const tasks = spots.map(({ line, text }) => {
      // The file stands in each task, so that a tick is kept for it and for no other.
      const task = `${result.file}:${line} ${text.replace(/\s+/g, ' ')}`;
      return `- [${ticked.has(task) ? 'x' : ' '}] ${task}`;
    });
    return [[heading, '', ...tasks].join('\n')];
  });
  const body = sections.length > 0 ? [INTRO[language], ...sections] : [NOTHING[language]];
  return `${[TITLE[language], ...body].join('\n\n')}\n`;
}

/** How many spots the review list of these captures holds. */
export function countDoubts(results: readonly ReportedResult[]): number {
  return results.reduce(
    (sum, { result }) => sum + result.issues.length + result.choices.length + result.doubts.length,
    0,
  );
}
