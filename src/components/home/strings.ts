import { byLanguage } from '../../i18n/by-language.ts';
import { plural } from '../../i18n/plural.ts';

const zh = {
  mapTitle: '按省份',
  mapNote: '每格一个省级行政区，位置近似，大小相同；颜色越深，报道越多。',
  campaigns: '近期与重要的创建',
  random: '随便读一篇',
  another: '换一篇',
  totals: (articles: number, places: number, campaigns: number) =>
    `现有${articles}篇报道，涉及${places}个地方、${campaigns}项创建。`,
  recent: '最近发表的报道',
  lead: '全国文明城市、国家卫生城市、园林城市、双拥模范城：各地的创建报道许下什么、何时检查、结果如何，这里一篇一篇存下，可查，可数，可引。',
};

const en: typeof zh = {
  mapTitle: 'By province',
  mapNote:
    'One tile for each province-level division, all the same size and only roughly placed; darker means more articles.',
  campaigns: 'Recent and notable campaigns',
  random: 'One article at random',
  another: 'Another one',
  totals: (articles, places, campaigns) =>
    `${plural(articles, 'article')} about ${plural(places, 'place')} and ${plural(campaigns, 'campaign')} so far.`,
  recent: 'Latest publications held',
  lead: 'National Civilised City, Sanitary City, Garden City, Double-Support Model City: what the coverage of Chinese campaigns promised, when the inspectors came, and what came of it, kept article by article to be searched, counted and cited.',
};

/** The strings of the home page in a language. */
export const homeStrings = byLanguage({ zh, en });
