import type { Language } from '../../i18n/languages.ts';

const zh = {
  nothing: '读者看不出任何变化。',
  title: '读者会看到的变化',
  headings: {
    added: '新增的报道',
    changed: '改动的报道',
    withdrawn: '撤下的报道',
    movedArticles: '换了编号的报道（旧网址转到新网址）',
    removed: '消失的报道（网址会失效）',
    appeared: '时间线上新出现的记事',
    movedEvents: '时间线上移动的记事',
    vanished: '时间线上消失的记事',
    facets: '筛选项的篇数',
    broken: '会失效的网址',
  },
  facets: {
    place: '地方',
    campaign: '创建',
    honour: '称号',
    type: '体裁',
    phase: '阶段',
    source: '来源',
    year: '年份',
  },
  andMore: (count: number) => `……另有 ${count} 项`,
};

const en: typeof zh = {
  nothing: 'Readers see no difference.',
  title: 'What readers will see differently',
  headings: {
    added: 'Articles added',
    changed: 'Articles changed',
    withdrawn: 'Articles withdrawn',
    movedArticles: 'Articles under another id (the old address leads to the new one)',
    removed: 'Articles gone (their addresses break)',
    appeared: 'Events that appear on timelines',
    movedEvents: 'Events that move on timelines',
    vanished: 'Events that vanish from timelines',
    facets: 'Counts of facets',
    broken: 'Addresses that would break',
  },
  facets: {
    place: 'place',
    campaign: 'campaign',
    honour: 'honour',
    type: 'type',
    phase: 'phase',
    source: 'source',
    year: 'year',
  },
  andMore: (count) => `… and ${count} more`,
};

/** The words of the report on what a branch changes. */
export const DIFF_WORDS: Readonly<Record<Language, typeof zh>> = { zh, en };
