import type { SuiteResult } from './score-suites.ts';
import type { SuiteDifference } from './suite.ts';

/** A line per suite, strict and lenient, then what differs without a defence, then the defences by number. */
export function renderSuites(results: readonly SuiteResult[]): string {
  return results
    .flatMap(({ name, found, cases, strict, lenient, defended, open }) =>
      found
        ? [
            `${name}: ${cases} cases; strict: ${score(strict)}; defensible differences counted right: ${score(lenient)}`,
            ...open.map((difference) => `  not defended: ${render(difference)}`),
            ...defended.flatMap(({ why, differences }) => [
              `  ${differences.length} × ${why}`,
              ...differences.slice(0, EXAMPLES).map((difference) => `      ${render(difference)}`),
            ]),
          ]
        : [`${name}: no folder of that name`],
    )
    .join('\n');
}

/** Examples shown for each defence. */
const EXAMPLES = 3;

function score({ precision, recall }: SuiteResult['strict']): string {
  return `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`;
}

function render({ text, expected, got }: SuiteDifference): string {
  const wanted =
    expected?.readings.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`).join(' or ') ?? 'nothing';
  const given = got.map(({ quote, edtf }) => `${quote} = ${edtf}`).join('; ') || 'nothing';
  return `${text} expected ${wanted}, got ${given}`;
}
