import { byLanguage } from '../../i18n/by-language.ts';
import { formatCount } from '../../i18n/format-count.ts';

const zh = {
  title: '创建',
  description: '一个地方、一项称号、一个周期，合为一项创建；按地方排列。',
  all: '全部创建',
  inProvince: (place: string) => `${place}的创建`,
  overview: '每个省级行政区的创建另有一页；下面是各种结果的项数。',
  province: '省份',
  campaigns: '创建',
  outcome: '结果',
  phases: '阶段',
  articles: '报道',
  allArticles: (n: number) => `看全部${n}篇`,
  parts: '同一联创中的各项',
  drive: '属于联创',
  derived: '这项创建没有专门的记录，由报道的地方与称号合成。',
};

const en: typeof zh = {
  title: 'Campaigns',
  description: 'A campaign is a place, an honour and a cycle. By place.',
  all: 'All campaigns',
  inProvince: (place) => `Campaigns: ${place}`,
  overview:
    'The campaigns of each province-level division have a page of their own; below is how many ended in which way.',
  province: 'Province',
  campaigns: 'Campaigns',
  outcome: 'Outcome',
  phases: 'Phases',
  articles: 'Articles',
  allArticles: (n) => `All ${formatCount(n)} articles`,
  parts: 'Campaigns within this joint drive',
  drive: 'Part of the joint drive',
  derived: 'There is no record of this campaign yet: it is put together from the articles’ place and honour.',
};

/** The strings of the pages of campaigns in a language. */
export const campaignsStrings = byLanguage({ zh, en });
