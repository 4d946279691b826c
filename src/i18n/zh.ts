import { vocabularyZh } from './vocabulary-zh.ts';

/**
 * What all parts of the interface share in Chinese, and the shape every other language has; what one feature says
 * lies with it. Functions take counts or ready names.
 */
export const zh = {
  site: {
    name: '创城档案',
    headline: '城市怎样争得称号，报道怎样写它',
    tagline: '中国城市创建“全国文明城市”等荣誉的报道，逐篇可查、可数、可引。',
    feeds: '订阅',
    rss: 'RSS',
    jsonFeed: 'JSON Feed',
  },
  nav: {
    search: '检索',
    articles: '报道',
    places: '地方',
    dates: '日期',
    campaigns: '创建',
    ledger: '兑现',
    timelines: '时间线',
    honours: '称号',
    people: '人物',
    sources: '来源',
    concordance: '语汇索引',
    phrases: '套语',
    reprints: '转载',
    changes: '更正',
    coverage: '缺与全',
    guide: '说明',
    data: '数据',
  },
  count: {
    articles: (n: number) => `${n}篇`,
    articlesLong: (n: number) => `${n}篇报道`,
    campaigns: (n: number) => `${n}项创建`,
    events: (n: number) => `${n}件事`,
    sources: (n: number) => `${n}个来源`,
    none: '暂无',
  },
  unknown: {
    undated: '日期不详',
    unplaced: '地点不详',
    source: '来源不详',
    withdrawn: '本篇已撤下',
    author: '未署名',
    undocumented: '本档案未载',
    undatedNote: '原页没有给出发表日期，也不能从内容确定；这些报道列在最后。',
    unplacedNote: '报道本身和来源都没有说明是哪个地方；本档案不作猜测。',
  },
  /** What a statement rests on. */
  evidence: {
    sources: '依据',
    unlinked: '网址（不设链接）',
    contradicts: '另有一说',
    confidence: { page: '见于原页', secondary: '转引', capture: '本档案所存' },
  },
  /** Name of a month, 1–12. */
  month: (month: number) => `${month}月`,
  enums: vocabularyZh,
  punctuation: { comma: '，', list: '、', colon: '：', open: '（', close: '）', stop: '。', semicolon: '；' },
};
