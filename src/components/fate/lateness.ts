import type { Verdict } from '../../archive/ledger/judge-plan.ts';
import type { Language } from '../../i18n/languages.ts';
import { fateStrings } from './strings.ts';

const MONTH = 30.44;
const YEAR = 365.25;

/**
 * How late in words, no finer than matters: days up to a quarter, months up to two years, then half years. Both
 * ends where the dates leave it open and the words differ.
 */
export function describeLateness({ least, most }: NonNullable<Verdict['late']>, language: Language): string {
  const t = fateStrings(language);
  const say = (from: number, to: number, unit: (n: number) => string): string =>
    from === to ? unit(from) : unit(to).replace(String(to), t.range(from, to));
  if (most <= 92) return say(least, most, t.days);
  if (least < 2 * YEAR) return say(atLeastOne(least / MONTH), atLeastOne(most / MONTH), t.months);
  return say(halves(least), halves(most), t.years);
}

function atLeastOne(months: number): number {
  return Math.max(1, Math.round(months));
}

function halves(days: number): number {
  return Math.round((days / YEAR) * 2) / 2;
}
