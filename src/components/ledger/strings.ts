import { byLanguage } from '../../i18n/by-language.ts';
import { plural } from '../../i18n/plural.ts';

const zh = {
  title: '兑现',
  lead: '报道里说过的计划，后来怎样：每一项的原话、结果和两边的依据。',
  fateMeans: {
    met: '在所定的日子以内，或随所定的一届命名',
    late: '做成了，晚于所定的日子',
    changed: '没有做成，来的是别的，或改成了别的计划',
    pending: '所定的日子还没有到',
    'no-trace': '有人找过，没有找到；找过哪里，各有记录',
    'not-looked': '还没有人去找',
  },
  rows: (n: number) => `${n}项计划`,
  ofAll: (n: number, all: number) => `全部${all}项计划中的${n}项`,
  outcome: '结果',
  which: '哪里的什么',
  divideBy: { honour: '按称号看', place: '按省份看', year: '按年份看' },
  yearUnknown: '年份不详',
  yearOf: (year: string) => `${year}年`,
  unplaced: '地点不详',
  noHonour: '没有称号',
  drawing: '所定的日子与做成的日子',
  drawingNote:
    '左边是所定的最后一天，右边是做成的日子，两边时间相同，自上而下。往下斜是来得晚，往上斜是来得早，红色是晚于所定，蓝色而下斜的是随一届命名、按届算如期；线越粗，项数越多。没有线的点还没有结果，或查无下文。',
  drawingSummary: (lines: number, stubs: number) =>
    `${lines}项有结果的计划连成线，${stubs}项没有结果的只有左边的点。每一项都在下面的表里。`,
  plannedAxis: '所定',
  actualAxis: '实际',
  count: '项数',
  pages: '分页',
  page: (n: number) => `第${n}页`,
  data: '数据',
};

const en: typeof zh = {
  title: 'Ledger',
  lead: 'What was planned, in the words of the reports, and what became of it, with the sources of both.',
  fateMeans: {
    met: 'by the day it was planned for, or with the round it was planned for',
    late: 'it came, after the day it was planned for',
    changed: 'it did not come; something else came, or another plan took its place',
    pending: 'its day has not come yet',
    'no-trace': 'somebody looked and found nothing; where is on record',
    'not-looked': 'nobody has looked yet',
  },
  rows: (n) => plural(n, 'plan'),
  ofAll: (n, all) => `${n} of ${plural(all, 'plan')}`,
  outcome: 'What became of it',
  which: 'Where and for what',
  divideBy: { honour: 'By honour', place: 'By province', year: 'By year planned for' },
  yearUnknown: 'Year unknown',
  yearOf: (year) => year,
  unplaced: 'Place unknown',
  noHonour: 'No honour',
  drawing: 'Days planned and days it came',
  drawingNote:
    'On the left the last day planned for, on the right the day it came, both on the same scale from top to bottom. A falling line came after its day, a rising one before it; red is late, blue and falling is met by its round; the thicker, the more plans. A dot without a line has no outcome yet, or none was found.',
  drawingSummary: (lines, stubs) =>
    `${plural(lines, 'plan')} with an outcome drawn as lines, ${stubs} without one as dots on the left. All are in the table below.`,
  plannedAxis: 'planned',
  actualAxis: 'came',
  count: 'Plans',
  pages: 'Pages',
  page: (n) => `Page ${n}`,
  data: 'Data',
};

/** The strings of the ledger in a language. */
export const ledgerStrings = byLanguage({ zh, en });
