import { byLanguage } from '../../i18n/by-language.ts';
import { plural } from '../../i18n/plural.ts';

const zh = {
  mapTitle: '按省份',
  mapNote: '每格一个省级行政区，位置近似，大小相同；颜色越深，报道越多。',
  campaigns: '创建的结局',
  campaignsRule: '得到、保住、提名、落选、失去：每种结果取一项，省份与日期不重复，先取记载最多的。',
  random: '随便读一篇',
  another: '换一篇',
  totals: (articles: number, places: number, campaigns: number) =>
    `现有${articles}篇报道，涉及${places}个地方、${campaigns}项创建。`,
  recent: '发表日期最近的报道',
  recentRule: '按原文发表的日期，不按收入本档案的先后；一地、一日至多一篇。',
  lead: '全国文明城市、国家卫生城市、园林城市、双拥模范城：各地的创建报道许下什么、何时检查、结果如何，这里一篇一篇存下，可查，可数，可引。',
};

const en: typeof zh = {
  mapTitle: 'By province',
  mapNote:
    'One tile for each province-level division, all the same size and only roughly placed; darker means more articles.',
  campaigns: 'How campaigns ended',
  campaignsRule:
    'Won, kept, nominated, missed, lost: one of each outcome, no two of a province or a day, those first of which most is recorded.',
  random: 'One article at random',
  another: 'Another one',
  totals: (articles, places, campaigns) =>
    `${plural(articles, 'article')} about ${plural(places, 'place')} and ${plural(campaigns, 'campaign')} so far.`,
  recent: 'Latest by date of publication',
  recentRule:
    'By the day the source published it, not by when it entered the archive; at most one of a place and of a day.',
  lead: 'National Civilised City, Sanitary City, Garden City, Double-Support Model City: what the coverage of Chinese campaigns promised, when the inspectors came, and what came of it, kept article by article to be searched, counted and cited.',
};

/** The strings of the home page in a language. */
export const homeStrings = byLanguage({ zh, en });
