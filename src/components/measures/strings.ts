import { byLanguage } from '../../i18n/by-language.ts';
import { plural } from '../../i18n/plural.ts';

const zh = {
  figures: '快慢与缺席',
  figuresLead: '报道隔了多久，创建用了多久，哪个阶段没有报道：每个数字都可以打开，看它由哪些条目得出。',
  lag: '事情发生到见报',
  lagNote: '只算日子写明的：某一天发生的事，由某一天发表的报道写到，一年以内。一篇写同一天的几件事算一次。',
  length: '动员到命名',
  lengthNote: '从本地最早的启动，到其后第一次命名；两头至少知道月份，只知月份的从月初算起。',
  silence: '没有报道的阶段',
  silenceNote:
    '创建的文件写有日期的阶段里，本档案没有收到那个阶段的报道，也没有收到那段日子的报道。没有收到不等于没有发表。',
  silent: (n: number) => `${n}项创建有这样的阶段。`,
  measured: (n: number) => `共${n}个数据。`,
  noneMeasured: '没有两头都有日子的条目。',
  medianOf: (days: number, n: number) => `中位数${days}天（${n}项）`,
  tooFew: (n: number) => `只有${n}项，不足5项，不作统计`,
  fromTo: (least: number, most: number) => `${least}至${most}天`,
  allEntries: (all: number) => `全部${all}项`,
  silentOf: (silent: number, expected: number) =>
    silent === 0 ? `${expected}个阶段都有报道` : `${expected}个阶段里${silent}个没有报道`,
  byCampaign: '按创建',
};

const en: typeof zh = {
  figures: 'Lags, lengths and silences',
  figuresLead:
    'How long until a report, how long until a title, which phase without a report: every figure opens to the entries it is made of.',
  lag: 'From event to publication',
  lagNote:
    'Only where both days are stated: an event of one day, told by an article of one day, within a year. Events of one day in one article count once.',
  length: 'From launch to title',
  lengthNote:
    'From the first launch of the place itself to the first title after it, both known to the month at least; a month counts from its first day.',
  silence: 'Phases without a report',
  silenceNote:
    'Phases that the file of a campaign dates, of which no article is held, nor any of those days. Not held does not mean not published.',
  silent: (n) => `${plural(n, 'campaign')} with such a phase.`,
  measured: (n) => `${plural(n, 'figure')} in all.`,
  noneMeasured: 'No entries with a day at both ends.',
  medianOf: (days, n) => `median ${plural(days, 'day')} (of ${n})`,
  tooFew: (n) => `only ${n}, fewer than 5: nothing is computed`,
  fromTo: (least, most) => `${least} to ${plural(most, 'day')}`,
  allEntries: (all) => `All ${all}`,
  silentOf: (silent, expected) =>
    silent === 0
      ? `reports of all ${expected}`
      : `${silent} of ${plural(expected, 'phase')} without a report`,
  byCampaign: 'By campaign',
};

/** The strings of the pages of lags, lengths and silences in a language. */
export const measuresStrings = byLanguage({ zh, en });
