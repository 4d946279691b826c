import { dayNumber, isoDay } from '../../../../src/dates/calendar.ts';

/** First and last day, ISO, inclusive; null where the side is open. */
export interface DaySpan {
  readonly from: string | null;
  readonly to: string | null;
}

/** One date a suite expects: any of its readings is right (a suite may allow the past and the coming one). */
export interface SuiteDate {
  readonly words: string;
  readonly readings: readonly DaySpan[];
}

/** One text of a public suite. */
export interface SuiteCase {
  readonly text: string;
  /** The day the suite counts from, ISO. */
  readonly published: string;
  readonly expected: readonly SuiteDate[];
}

/** A public suite, read from a checkout of its repository at run time; nothing of it is kept here. */
export interface Suite {
  /** Name of the checkout's folder. */
  readonly name: string;
  /** Reads the cases that speak of days, weeks, months or years; hours, durations and what comes round are left out. */
  readCases(folder: string): SuiteCase[];
}

const DATE_WORD =
  /[年月日号號週周季旬節节昨今明夕]|(?<![白全])天|星期|礼拜|禮拜|世纪|\d[-/.·]\d|元旦|国庆|國慶|春节|中秋|端午|清明|\d{6}/;

/** Whether a text has any word of a date; else the suite's day is only the day it counts from (下午三点). */
export function speaksOfDays(text: string): boolean {
  return DATE_WORD.test(text.replace(/\d+(?:点|时|分|秒|:)\d*|次日/g, ''));
}

/** The day before an ISO day: some suites give the first day after a span. */
export function dayBefore(day: string): string {
  return isoDay(dayNumber(day) - 1);
}

/** A place where the finder and a suite differ. */
export interface SuiteDifference {
  readonly text: string;
  readonly published: string;
  /** Null where the suite expects nothing. */
  readonly expected: SuiteDate | null;
  /** What the finder gave instead; empty where it gave nothing. */
  readonly got: readonly { readonly quote: string; readonly edtf: string }[];
}
