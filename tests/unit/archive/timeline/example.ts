import { archiveOf, article, type Files } from './archive-of.ts';

const SOURCE = '[{ title: 某报, url: "https://example.org/a", confidence: secondary }]';

/** Four places as the archive has them, in invented words: a city, its district, and an unplaced article. */
export const EXAMPLE: Files = {
  articles: {
    '2016-12-09-411700-3f2a': article(
      'published: "2016-12-09"\nplace: "411700"\ncampaigns: [411700-quanguo-wenming-2015]\nphase: sprint\nsource: { name: 甲报 }',
      '冬日里，<Event date="2016-12-07" kind="meeting">市里开了推进会</Event>。大家算了算，<Event date="2016-12-17~" kind="inspection" status="planned" basis="inferred" note="会后约十天">离暗访只剩十天上下</Event>，不能再等。',
    ),
    '2017-04-21-520304-aaaa': article(
      'published: "2017-04-21"\nplace: "520304"\ncampaigns: [520304-quanguo-wenming-2015]\nphase: push\nsource: { name: 乙网 }',
      '<Event date="2016-06" kind="reform">当年六月县改为区</Event>。<Event date="2016-07-12" kind="launch">七月开了启动会</Event>。<Event date="2017-04-19" kind="meeting">本月十九日又开调度会</Event>，为的是<Event date="2017-09" kind="inspection" status="planned">九月的测评</Event>。',
    ),
    '2017-05-02-520300-bbbb': article(
      'published: "2017-05-02"\nplace: "520300"\ncampaigns: [520300-quanguo-wenming-2015]',
      '全市动员。<Event date="2017-04-19" kind="meeting">市里同日也开会部署环境整治</Event>。',
    ),
    'undated-unplaced-cccc': article(
      'honours: [quanguo-wenming]',
      '据悉<Event date="XXXX-03-22" kind="inspection" status="planned">三月二十二日有测评组来</Event>。',
    ),
  },
  campaigns: {
    '411700-quanguo-wenming-2015': `---
title: 驻马店市创建全国文明城市
place: "411700"
honours: [quanguo-wenming]
cycle: "2015/2017"
facts:
  - { date: "2017", kind: award, text: 获得称号。, sources: ${SOURCE} }
  - { date: "2020", kind: review, text: 复查列第十五。, contradicts: 另一处系于二〇二一年。, sources: ${SOURCE} }
---
`,
    '520300-quanguo-wenming-2015': `---
title: 遵义市创建全国文明城市
place: "520300"
honours: [quanguo-wenming]
cycle: "2015/2017"
phases:
  - { phase: sprint, date: "2017-04/2017-09" }
---
`,
  },
  places: {
    '520304': `---
facts:
  - { date: "2016-03-20", kind: reform, text: 国务院批复县改区。, en: The State Council approves., sources: ${SOURCE} }
---
`,
  },
  honours: {
    'quanguo-wenming': `---
name: 全国文明城市
nameEn: National Civilised City
level: national
batches:
  - { ordinal: 5, date: "2017-11-14", named: 89, sources: ${SOURCE} }
facts:
  - { date: "2005-10-26", kind: award, text: 首批受表彰。, sources: ${SOURCE} }
---
`,
  },
};

/** The example with more files, or files replaced. */
export function exampleWith(more: Files = {}): ReturnType<typeof archiveOf> {
  const kinds = ['articles', 'campaigns', 'honours', 'places', 'coverage'] as const;
  return archiveOf(Object.fromEntries(kinds.map((kind) => [kind, { ...EXAMPLE[kind], ...more[kind] }])));
}
