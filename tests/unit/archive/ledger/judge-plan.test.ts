import { describe, expect, it } from 'vitest';
import { judgePlan, type PlanDates } from '../../../../src/archive/ledger/judge-plan.ts';

const SEVENTH = { cycle: '2021/2023', date: '2025-05-23' };
const TODAY = '2026-11-27';

/** Planned day, what came (`=` fulfils it, `!` came instead), and the fate with days late and the round. */
const EXAMPLES: readonly (readonly [planned: string, arrival: string, fate: string])[] = [
  ['2017', '=2017-11-14', 'met'],
  ['2017', '=2017', 'met'],
  ['2015', '=2016-09-19', 'late by 263 to 263'],
  ['2014', '=2015', 'late by 1 to 365'],
  ['2020', '=2022-11', 'late by 670 to 699'],
  ['2018~', '=2017-11-14', 'met'],
  // "About 2018" may have meant the spring of 2019.
  ['2018~', '=2019-03', 'met'],
  ['2016-12-17~', '=2016-12-19', 'met'],
  ['2016-12-17', '=2016-12-19', 'late by 2 to 2'],
  ['../2023', '=2024-01-05', 'late by 5 to 5'],
  // The round that ended in 2023 was honoured in 2025.
  ['2023', '=2025-05-23', 'met with 2021/2023'],
  ['2023', '=2025-05', 'met with 2021/2023'],
  ['2021/2023', '=2025-05-23', 'met with 2021/2023'],
  ['2023', '=2025-09', 'late by 610 to 639'],
  ['2022', '=2025-05-23', 'late by 874 to 874'],
  ['2020', '=2025-05-23', 'late by 1604 to 1604'],
  ['2020', '!2020-11-10', 'changed'],
  // Reached by 2014, but nobody knows whether by 2010.
  ['2010', '=../2014-09', 'not-looked'],
  ['2026-12', '', 'pending'],
  ['2026-12', '=2026-11-20', 'met'],
  ['2026', '', 'pending'],
  ['2027/..', '', 'pending'],
  ['2026-11-27', '', 'pending'],
  ['2026-11-26', '', 'not-looked'],
  // What may still come "about" its day is not overdue.
  ['2026-11-25~', '', 'pending'],
  ['2026-11-23~', '', 'not-looked'],
  ['XXXX-03-22', '', 'not-looked'],
];

describe('the fate of a plan', () => {
  it.each(EXAMPLES)('%s, then %s: %s', (planned, arrival, fate) => {
    expect(
      judged({ planned, ...readArrival(arrival), rounds: [SEVENTH], searched: false, today: TODAY }),
    ).toBe(fate);
  });

  it('is that nothing was found where somebody looked, once its day has passed', () => {
    const plan = { planned: '2020', rounds: [], searched: true, today: TODAY };
    expect(judgePlan(plan).fate).toBe('no-trace');
    expect(judgePlan({ ...plan, planned: '2027' }).fate).toBe('pending');
  });

  it('counts every day of the last year of a round, of a leap year too', () => {
    const rounds = [{ cycle: '2018/2020', date: '2021-11-10' }];
    const arrival = { date: '2021-11-10', as: 'fulfils' } as const;
    const fates = ['2020-01-01', '2020-12-31', '2019-12-31'].map((planned) =>
      judged({ planned, arrival, rounds, searched: false }),
    );
    expect(fates).toEqual(['met with 2018/2020', 'met with 2018/2020', 'late by 680 to 680']);
  });

  it('is never pending where nobody says what day it is', () => {
    expect(judgePlan({ planned: '2099', rounds: [], searched: false }).fate).toBe('not-looked');
  });

  it('counts by no round where the honour has none', () => {
    const late = judgePlan({
      planned: '2023',
      arrival: { date: '2025-05-23', as: 'fulfils' },
      rounds: [],
      searched: false,
    });
    expect(late.fate).toBe('late');
  });
});

function readArrival(text: string): Pick<PlanDates, 'arrival'> {
  if (text === '') return {};
  return { arrival: { date: text.slice(1), as: text.startsWith('!') ? 'changes' : 'fulfils' } };
}

function judged(plan: PlanDates): string {
  const { fate, late, round } = judgePlan(plan);
  if (late) return `${fate} by ${late.least} to ${late.most}`;
  return round ? `${fate} with ${round.cycle}` : fate;
}
