import type { Bilingual, IssueRule } from '../issue-rule.ts';

/** Why the date matters, where the field that holds it says it. */
interface DatedField {
  readonly why?: Bilingual | undefined;
}

/** A day or month that no calendar has; `coarser` is the date without it, `nearest` the nearest day there is. */
interface ImpossibleDate extends DatedField {
  readonly text: string;
  readonly unit: 'day' | 'month';
  readonly found: string;
  readonly range: string;
  readonly nearest?: string;
  readonly coarser: string;
}

/** `unexpected` is the character where the grammar stopped, where it can tell; `suggestion` what was meant. */
interface MalformedDate extends DatedField {
  readonly text: string;
  readonly unexpected: string | undefined;
  readonly suggestion: string | undefined;
}

/** A form of EDTF that is valid and that this archive does not use, with what to write instead. */
export type UnusedForm =
  | { readonly kind: 'code'; readonly code: string; readonly name: Bilingual; readonly months: string }
  | { readonly kind: 'end'; readonly months: string }
  | { readonly kind: 'loose'; readonly plain: string; readonly example: string }
  | { readonly kind: 'other'; readonly suggestion: string | undefined };

const SORTED_BY_DATE = { zh: '时间线按这个日期排列。', en: 'The timeline sorts by this date.' };
const write = (date: string) => ({ zh: `写 "${date}"。`, en: `Write "${date}".` });
const writeMonths = (months: string) => ({
  zh: `写月份："${months}"。`,
  en: `Write the months: "${months}".`,
});

function sayUnused(text: string, unused: UnusedForm): { readonly what: Bilingual; readonly fix?: Bilingual } {
  const isEdtf = { zh: `“${text}”是 EDTF`, en: `"${text}" is valid EDTF` };
  switch (unused.kind) {
    case 'code':
      return {
        what: {
          zh: `${isEdtf.zh}（代码 ${unused.code}，${unused.name.zh}），但本档案不用这种写法。`,
          en: `${isEdtf.en} (code ${unused.code}, ${unused.name.en}), but a form this archive does not use.`,
        },
        fix: writeMonths(unused.months),
      };
    case 'end':
      return {
        what: {
          zh: `${isEdtf.zh}，但本档案的时段不以季节、季度或半年为端点。`,
          en: `${isEdtf.en}, but this archive uses no season, quarter or half-year as an end of an interval.`,
        },
        fix: writeMonths(unused.months),
      };
    case 'loose':
      return {
        what: {
          zh: `${isEdtf.zh}，但本档案不给年代、世纪或一年的一部分加 ~、? 或 %。`,
          en: `${isEdtf.en}, but this archive marks no decade, century or part of a year as ~, ? or %.`,
        },
        fix: {
          zh: `写 "${unused.plain}"，已经够宽；或写两端带记号的时段，如 "${unused.example}"。`,
          en: `Write "${unused.plain}", which is wide enough, or an interval with marked ends such as "${unused.example}".`,
        },
      };
    case 'other':
      return {
        what: {
          zh: `${isEdtf.zh}，但这种写法在时间线上没有位置。`,
          en: `${isEdtf.en}, but a form this archive cannot place on a timeline.`,
        },
        ...(unused.suggestion !== undefined && { fix: write(unused.suggestion) }),
      };
  }
}

/** Issues of dates, wherever one is written. */
export const DATE_RULES = {
  'date-impossible': {
    severity: 'error',
    what: { zh: '日历上没有这一天或这个月。', en: 'The day or month does not exist in the calendar.' },
    why: SORTED_BY_DATE,
    fix: {
      zh: '写成存在的日子；来源没说到日，就只写年月。',
      en: 'Write a day that exists, or the month alone if the source gives no day.',
    },
    guide: 'dates',
    say: ({ text, unit, found, range, nearest, coarser, why }: ImpossibleDate) => ({
      ...(why && { why }),
      what: {
        zh: `“${text}”里的${unit === 'day' ? '日子' : '月份'} ${found} 不存在，应在 ${range} 之间。`,
        en: `Unexpected ${unit} ${found} in "${text}", expected ${range}.`,
      },
      fix:
        unit === 'day'
          ? {
              zh: `写 "${nearest}"；来源没说到日，就写 "${coarser}"。`,
              en: `Write "${nearest}", or "${coarser}" if the source gives no day.`,
            }
          : {
              zh: `月份写 01 到 12；来源没说到月，就写 "${coarser}"。`,
              en: `Write a month from 01 to 12, or "${coarser}" if the source gives no month.`,
            },
    }),
  },
  'date-malformed': {
    severity: 'error',
    what: { zh: '日期不是 EDTF 的写法。', en: 'A date is not written as EDTF.' },
    why: SORTED_BY_DATE,
    fix: {
      zh: '写成日、月或年，如 "2016-12-09"、"2016-12"、"2016"。',
      en: 'Write a day, month or year such as "2016-12-09", "2016-12" or "2016".',
    },
    guide: 'dates',
    say: ({ text, unexpected, suggestion, why }: MalformedDate) => ({
      ...(why && { why }),
      what:
        text === ''
          ? { zh: '日期是空的。', en: 'The date is empty.' }
          : unexpected === undefined
            ? {
                zh: `“${text}”不是完整的日期，或不是 EDTF 的写法。`,
                en: `"${text}" is incomplete or of a form that EDTF does not know.`,
              }
            : {
                zh: `日期“${text}”里不该有“${unexpected}”。`,
                en: `Unexpected "${unexpected}" in "${text}", expected EDTF.`,
              },
      ...(suggestion !== undefined && { fix: write(suggestion) }),
    }),
  },
  'date-reversed': {
    severity: 'error',
    what: { zh: '时段的终点早于起点。', en: 'An interval ends before it starts.' },
    why: SORTED_BY_DATE,
    fix: { zh: '前后颠倒的，对调过来。', en: 'Exchange the two if they were swapped.' },
    guide: 'dates',
    say: ({ text, swapped, why }: DatedField & { readonly text: string; readonly swapped: string }) => ({
      ...(why && { why }),
      what: {
        zh: `时段“${text}”的终点早于起点。`,
        en: `The interval "${text}" ends before it starts.`,
      },
      fix: {
        zh: `前后颠倒的，写 "${swapped}"。`,
        en: `Write "${swapped}" if the two were swapped.`,
      },
    }),
  },
  'date-unsupported': {
    severity: 'error',
    what: {
      zh: '日期是 EDTF，但这种写法在时间线上没有位置。',
      en: 'A date is EDTF, but in a form that this archive cannot place on a timeline.',
    },
    why: SORTED_BY_DATE,
    fix: {
      zh: '写一个日期或一个时段，不带钟点。',
      en: 'Use one date or one interval without a time of day.',
    },
    guide: 'dates',
    say: ({ text, unused, why }: DatedField & { readonly text: string; readonly unused: UnusedForm }) => ({
      ...(why && { why }),
      ...sayUnused(text, unused),
    }),
  },
} as const satisfies Record<string, IssueRule>;
