import { byLanguage } from '../../i18n/by-language.ts';
import type { Looked } from '../../search/trends/build-trend.ts';
import type { Aside } from '../../search/trends/place-in-time.ts';
import type { Scale, Step } from '../../search/trends/trends-state.ts';

type Pair = readonly [string, string];

const zh = {
  title: '走势',
  lead: '一个词句或几个词句在时间里的多少：按年，按月，或按距检查、授牌的天数。每个点都能打开它数到的各处。',
  label: '要看走势的词句',
  placeholder: '至多五个词句，用“|”分开',
  submit: '看走势',
  exact: '区分简繁',
  by: '时间',
  scales: {
    year: '按年',
    month: '按月',
    inspection: '距检查的天数',
    award: '距授牌的天数',
  } satisfies Record<Scale, string>,
  step: '每格',
  steps: { 7: '7天', 30: '30天', 90: '90天' } satisfies Record<Step, string>,
  measure: '数值',
  counts: '处数',
  rate: '每万字',
  formula: '每万字 = 处数 ÷ 该格全部文章的字数（不计标点） × 10,000。算它的数都在表里。',
  countNote: '处数随该格文章多少而变；要比较各格，请看每万字。',
  examples: '例如',
  idle: '输入词句，按回车看走势。',
  loading: '正在计数……',
  found: '{words}：共{n}处，在{m}篇文章里数过',
  chart: '{words}的走势，{by}，{measure}；同样的数在下面的表里',
  point: '{words}，{bin}：{n}处，每万字{rate}',
  legend: { searched: '至少查过一处，没有收到文章', unsearched: '没有人查过' },
  looked: {
    articles: '有文章',
    searched: '查过，没有',
    unsearched: '没人查过',
    none: '没有文章',
  } satisfies Record<Looked, string>,
  lookedHead: '收录',
  table: '逐格的数',
  bin: { year: '年', month: '月', inspection: '距检查', award: '距授牌' } satisfies Record<Scale, string>,
  articles: '文章',
  characters: '字数',
  total: '合计',
  aside: {
    undated: '日期不详',
    unsure: '日期跨格',
    'no-event': '不知道那一天',
    far: '相距超过720天',
  } satisfies Record<Aside, string>,
  asideNote:
    '表末几行不在图里：日期不详的、可能落在几格的、不知道检查或授牌是哪一天的，另计，不摊进任何一格。',
  days: '{from}至{to}天',
  noBins: '所选语料里没有一篇能放上这个时间轴。',
  tooMany: '只画前五个词句，其余的没有数：{words}',
  export: '导出全部词句',
  exportNote:
    '一个 CSV：每个词句、每格一行，另有检索条件、语料、档案版本。可能被当作公式的内容前面加一个撇号。',
  errorTitle: '走势没有画成',
  error: '有一部分没能取到（{reason}）。不完整的数会误导，所以不显示。',
  noScript: '走势在您的浏览器里计算，需要启用 JavaScript。不启用时可以这样浏览：',
  browse: [
    ['/articles/', '全部报道'],
    ['/dates/', '按日期'],
    ['/phrases/', '套语'],
    ['/coverage/', '缺与全'],
  ] satisfies readonly Pair[],
};

const en: typeof zh = {
  title: 'Trends',
  lead: 'How often phrases occur over time: by year, by month, or by days from an inspection or award. Every point opens the lines it counts.',
  label: 'Phrases to follow',
  placeholder: 'Up to five phrases with | between',
  submit: 'Show',
  exact: 'Exact script',
  by: 'Time',
  scales: {
    year: 'By year',
    month: 'By month',
    inspection: 'Days from the inspection',
    award: 'Days from the award',
  },
  step: 'Step',
  steps: { 7: '7 days', 30: '30 days', 90: '90 days' },
  measure: 'Value',
  counts: 'Occurrences',
  rate: 'Per 10,000 characters',
  formula:
    'Per 10,000 = occurrences ÷ characters of all articles of the step (punctuation left out) × 10,000. The figures behind it are in the table.',
  countNote: 'Occurrences grow with the articles of a step; to compare steps, see the rate.',
  examples: 'For example',
  idle: 'Type phrases and press Enter.',
  loading: 'Counting…',
  found: '{words}: {n} in all, counted in {m} articles',
  chart: 'Trend of {words}, {by}, {measure}; the same figures are in the table below',
  point: '{words}, {bin}: {n}, {rate} per 10,000',
  legend: { searched: 'looked for somewhere, no article held', unsearched: 'nobody has looked' },
  looked: {
    articles: 'articles held',
    searched: 'looked, none held',
    unsearched: 'nobody looked',
    none: 'none held',
  },
  lookedHead: 'Coverage',
  table: 'Figures of each step',
  bin: { year: 'Year', month: 'Month', inspection: 'From the inspection', award: 'From the award' },
  articles: 'Articles',
  characters: 'Characters',
  total: 'Total',
  aside: {
    undated: 'Undated',
    unsure: 'Date spans steps',
    'no-event': 'Day of the event unknown',
    far: 'More than 720 days apart',
  },
  asideNote:
    'The last rows are not in the chart: what has no date, may lie in several steps, or has no known day of inspection or award is counted beside and spread over none.',
  days: '{from} to {to} days',
  noBins: 'No article of the subcorpus has a place on this scale.',
  tooMany: 'Only the first five are drawn; not counted: {words}',
  export: 'Export all phrases',
  exportNote:
    'One CSV with a row for each phrase and step, and the query, subcorpus and version of the archive. What could run as a formula has an apostrophe before it.',
  errorTitle: 'The trend is not complete',
  error: 'Something could not be fetched ({reason}). Partial figures would mislead, so none are shown.',
  noScript: 'Trends are computed in your browser and need JavaScript. Without it you can browse:',
  browse: [
    ['/articles/', 'All articles'],
    ['/dates/', 'Dates'],
    ['/phrases/', 'Phrases'],
    ['/coverage/', 'Coverage'],
  ],
};

/** `{…}` is filled in by the page's script. */
export type TrendsStrings = typeof zh;

/** The strings of the trends in a language. */
export const trendsStrings = byLanguage({ zh, en });

/** Queries to try first, and how they are shown. */
export const trendsExamples: readonly { readonly q: string; readonly rate?: true }[] = [
  { q: '创文|创卫|创园' },
  { q: '整改|志愿者' },
  { q: '全国文明城市|国家卫生城市', rate: true },
];
