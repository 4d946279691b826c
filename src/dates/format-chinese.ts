import type { EdtfEnd, EdtfPoint } from './edtf-value.ts';

const DIVISIONS: Readonly<Record<number, string>> = {
  21: '春季',
  22: '夏季',
  23: '秋季',
  24: '冬季',
  33: '第一季度',
  34: '第二季度',
  35: '第三季度',
  36: '第四季度',
  40: '上半年',
  41: '下半年',
};

/** `2016-12-17~` → `2016年12月17日前后`; `XXXX-03-22` → `某年3月22日（年份不详）`. */
export function chinesePoint(point: EdtfPoint): string {
  if (point.year === 'XXXX' && point.month === null && point.division === null) return '年份不详';
  const missing = point.year === 'XXXX' ? ['年份不详'] : [];
  const doubts = point.uncertain ? [...missing, '存疑'] : missing;
  const note = doubts.length > 0 ? `（${doubts.join('，')}）` : '';
  return `${yearWords(point)}${restWords(point)}${point.approximate ? '前后' : ''}${note}`;
}

/** `2015/2017` → `2015年至2017年`; what both ends share is said once. */
export function chineseRange(start: EdtfEnd, end: EdtfEnd): string {
  if (typeof start === 'string') {
    if (typeof end === 'string') return '时间不详';
    return start === 'open' ? `截至${chinesePoint(end)}` : `至${chinesePoint(end)}（起始不详）`;
  }
  if (typeof end === 'string') {
    return end === 'open' ? `${chinesePoint(start)}起` : `${chinesePoint(start)}起（终止不详）`;
  }
  return `${chinesePoint(start)}至${shortEnd(start, end)}`;
}

function shortEnd(start: EdtfPoint, end: EdtfPoint): string {
  const plain = [start, end].every((point) => !point.approximate && !point.uncertain);
  if (!plain || start.year !== end.year || end.year === 'XXXX') return chinesePoint(end);
  if (end.day !== null && start.day !== null && end.month === start.month) return dayWords(end);
  return restWords(end) || chinesePoint(end);
}

function yearWords({ year, month, division }: EdtfPoint): string {
  if (year === 'XXXX') return '某年';
  const isPart = month !== null || division !== null;
  if (/^\d{3}X$/.test(year)) return `${year.slice(0, 3)}0年代${isPart ? '某年' : ''}`;
  if (/^\d\dXX$/.test(year)) return `${year.slice(0, 2)}00至${year.slice(0, 2)}99年间${isPart ? '某年' : ''}`;
  return `${year}年`;
}

function restWords(point: EdtfPoint): string {
  if (point.division !== null) return DIVISIONS[point.division] ?? '';
  if (point.month === null) return '';
  const month = point.month.includes('X') ? '某月' : `${Number(point.month)}月`;
  return month + dayWords(point);
}

function dayWords({ day }: EdtfPoint): string {
  if (day === null) return '';
  return day.includes('X') ? '某日' : `${Number(day)}日`;
}
