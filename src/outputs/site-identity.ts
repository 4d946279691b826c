/** What the archive calls itself in feeds, metadata and data packages. */
export const SITE_IDENTITY = {
  name: '创城档案',
  nameEn: 'Campaign Archive',
  description: '中国城市创建全国文明城市、国家卫生城市等荣誉称号的报道档案：每一条都有日期、出处与存证。',
  descriptionEn:
    'An archive of how Chinese cities covered their campaigns for national honours, dated, sourced and citable.',
  /** Covers the descriptions, dates and abstracts written here; quoted reports stay with their publishers. */
  license: {
    id: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  /** Who may use what, for formats that have room for one sentence only. */
  rights: '说明、日期与摘要采用 CC BY 4.0；报道原文版权归原发布者所有。',
  /** Language of the interface and of nearly all texts (RFC 5646). */
  language: 'zh-CN',
} as const;
