import { byLanguage } from '../../i18n/by-language.ts';
import { plural } from '../../i18n/plural.ts';

const zh = {
  title: '时间线',
  lead: '把各地的创建放在一起看：谁动员得早，谁在测评前冲刺，命名之后谁还在跟进。',
  offsets: { inspection: '各阶段在测评前后多少天开始', award: '各阶段在命名前后多少天开始' },
  offsetsNote: '每项创建取一个阶段的第一件事；只算上面列出、能这样对齐的创建。不足5项的不算中位数。',
  phase: '阶段',
  campaigns: '创建项数',
  median: '中位数',
  range: '最早至最晚',
  rangeOf: (least: string, most: string) => `${least}至${most}`,
  tooFew: '不足5项，不算',
  align: '怎样对齐',
  byCalendar: '按日历',
  byInspection: '按测评前后的天数',
  byAward: '按命名前后的天数',
  daysBefore: (days: number) => `前${days}天`,
  daysAfter: (days: number) => `后${days}天`,
  theDay: '当天',
  noAnchor: {
    inspection: (lanes: number) => `另有${lanes}项没有记下测评的日期（或只知年份），不能这样对齐，未列。`,
    award: (lanes: number) => `另有${lanes}项没有记下命名的日期（或只知年份），不能这样对齐，未列。`,
  },
  honour: '称号',
  province: '省份',
  all: '全部',
  lanes: '各项创建',
  events: (events: number) => `${events}件事`,
  shown: (shown: number, all: number) => `显示${shown}项，共${all}项`,
  capped: (lanes: number) => `只并列事件最多的${lanes}项；其余见下面的名单。`,
  laneCapped: (shown: number, all: number) => `共${all}件，这里只列最后${shown}件；全部见该项创建的时间线。`,
  allTimelines: '全部时间线',
  honours: '各项称号',
  everything: '全部事件',
  everythingLead: '本档案写有日期的每一件事，按先后排成一条时间线；也可以逐年看，全部一起可以导出。',
  openEverything: '打开全部事件的时间线',
  byProvince: (campaigns: number) => `${campaigns}项创建`,
  outside: (events: number) => `另有${events}件在图的范围之外`,
  undrawn: (events: number) => `另有${events}件离得太近，没有一一画出`,
};

const en: typeof zh = {
  title: 'Timelines',
  lead: 'Campaigns side by side: who mobilised early, who sprinted before the inspection, who followed up after the award.',
  offsets: {
    inspection: 'When phases begin, from the inspection',
    award: 'When phases begin, from the award',
  },
  offsetsNote:
    'The first event of a phase in each campaign; only campaigns above that can be aligned so. No median of fewer than five.',
  phase: 'Phase',
  campaigns: 'Campaigns',
  median: 'Median',
  range: 'Earliest to latest',
  rangeOf: (least, most) => `${least} to ${most}`,
  tooFew: 'fewer than 5: none',
  align: 'Align by',
  byCalendar: 'calendar',
  byInspection: 'days from the inspection',
  byAward: 'days from the award',
  daysBefore: (days) => `${plural(days, 'day')} before`,
  daysAfter: (days) => `${plural(days, 'day')} after`,
  theDay: 'the day',
  noAnchor: {
    inspection: (lanes) =>
      `${plural(lanes, 'more campaign')} left out: no inspection there is dated to the month or better.`,
    award: (lanes) =>
      `${plural(lanes, 'more campaign')} left out: no award there is dated to the month or better.`,
  },
  honour: 'Honour',
  province: 'Province',
  all: 'All',
  lanes: 'Campaigns',
  events: (events) => plural(events, 'event'),
  shown: (shown, all) => `Showing ${shown} of ${plural(all, 'campaign')}`,
  capped: (lanes) =>
    `Only the ${lanes} campaigns with the most events are set side by side; see the list below for the rest.`,
  laneCapped: (shown, all) => `The last ${shown} of ${all} events; all are in the campaign’s timeline.`,
  allTimelines: 'All timelines',
  honours: 'Honours',
  everything: 'All events',
  everythingLead:
    'Every dated event of this archive on one timeline, in order; also by year, and all together as exports.',
  openEverything: 'Open the timeline of all events',
  byProvince: (campaigns) => plural(campaigns, 'campaign'),
  outside: (events) => `${plural(events, 'more event')} beyond the axis`,
  undrawn: (events) => `${events} more too near to others to be drawn`,
};

/** The strings of the page that compares timelines in a language. */
export const timelinesStrings = byLanguage({ zh, en });
