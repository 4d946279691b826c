import { byLanguage } from '../../i18n/by-language.ts';
import { plural } from '../../i18n/plural.ts';

const zh = {
  heading: '时间线',
  layer: { campaign: '创建', national: '称号节点' },
  title: (of: string) => `${of}时间线`,
  yearUnknown: '年份不详',
  yearOf: (year: string) => (year.endsWith('X') ? `${year.slice(0, 3)}0年代` : `${year}年`),
  phaseOf: (phase: string) => `${phase}阶段`,
  showBackground: '显示称号本身的节点',
  evidence: '依据',
  datedOtherwise: (date: string) => `此处系于${date}`,
  otherSource: '另有一说',
  note: '注',
  empty: '这里还没有记下日期的事件。',
  capped: (shown: number, all: number) =>
    `共${all}件，这里列最后${shown}件；更早的在下面各部分里，全部见导出。`,
  parts: '更早的部分',
  partOf: (from: string, to: string) => (from === to ? from : `${from}至${to}`),
  partTitle: (of: string, n: number) => `${of}：时间线第${n}部分`,
  back: '最近的部分',
  legend: '怎样读这条时间线',
  legendHappened: '实心：已发生',
  legendPlanned: '空心：当时的计划',
  legendReported: '半实：据述',
  legendInferred: '虚线：日期是推定的，原文没有写明',
  legendSpan: '两端渐淡：只知大约，或只知年月',
  legendRange: '实条：持续的一段时间',
  legendBackground: '竖线：称号本身的节点',
  exports: '导出这条时间线',
  calendarFile: '日历（iCalendar）',
  articleOpens: '看原句',
  chart: {
    title: (of: string) => `${of}：事件在时间轴上的位置`,
    describe: (events: number, from: string, to: string) =>
      `共${events}件事，${from}至${to}。每一件在下面的列表里都有文字和依据。`,
    zoomIn: '放大',
    zoomOut: '缩小',
    zoomAll: '全部',
    keys: '左右键逐件移动，回车到列表中的那一件，加减号缩放。',
    unplaced: (events: number) => `另有${events}件不知年份，只列在下面。`,
    outside: (milestones: number) => `另有${milestones}个称号节点早于或晚于图中的年份，只列在下面。`,
  },
};

const en: typeof zh = {
  heading: 'Timeline',
  layer: { campaign: 'campaign', national: 'milestone of the honour' },
  title: (of) => `Timeline: ${of}`,
  yearUnknown: 'Year unknown',
  yearOf: (year) => (year.endsWith('X') ? `${year.slice(0, 3)}0s` : year),
  phaseOf: (phase) => `Phase: ${phase}`,
  showBackground: 'Show milestones of the honour itself',
  evidence: 'Evidence',
  datedOtherwise: (date) => `dated ${date} here`,
  otherSource: 'Another source says',
  note: 'Note',
  empty: 'No dated events are recorded here yet.',
  capped: (shown, all) =>
    `${all} events, of which the last ${shown} are listed here; earlier ones are in the parts below, all of them in the exports.`,
  parts: 'Earlier parts',
  partOf: (from, to) => (from === to ? from : `${from} to ${to}`),
  partTitle: (of, n) => `${of}: part ${n} of the timeline`,
  back: 'The latest part',
  legend: 'How to read this timeline',
  legendHappened: 'filled: happened',
  legendPlanned: 'hollow: planned at the time',
  legendReported: 'half filled: reported in passing',
  legendInferred: 'dashed: the date is inferred, the source does not state it',
  legendSpan: 'fading ends: only known roughly, or to the month or year',
  legendRange: 'solid bar: lasted all that time',
  legendBackground: 'upright line: a milestone of the honour itself',
  exports: 'Export this timeline',
  calendarFile: 'Calendar (iCalendar)',
  articleOpens: 'see the sentence',
  chart: {
    title: (of) => `${of}: its events on a time axis`,
    describe: (events, from, to) =>
      `${plural(events, 'event')}, ${from} to ${to}. Each is told in words, with its evidence, in the list below.`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomAll: 'All',
    keys: 'Left and right arrows move from event to event, Enter goes to it in the list, plus and minus zoom.',
    unplaced: (events) => `${plural(events, 'more event')} without a known year, in the list only.`,
    outside: (milestones) =>
      `${plural(milestones, 'milestone')} of the honour before or after these years, in the list only.`,
  },
};

/** The strings of timelines in a language. */
export const timelineStrings = byLanguage({ zh, en });
