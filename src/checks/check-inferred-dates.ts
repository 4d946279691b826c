import { buildIssue, type Issue, startOf } from '../issues/issue.ts';
import { type CheckContext, fieldIssue } from './check-context.ts';

/** A date that was inferred says how, so that a reader can follow. */
export function checkInferredDates(context: CheckContext): Issue[] {
  const { articles, campaigns, honours, places } = context.records;
  const events = articles.flatMap(({ file, body }) =>
    body.events
      .filter(({ basis, note }) => basis === 'inferred' && !note)
      .map(({ anchor, date }) =>
        buildIssue(
          { ...startOf(file), ...body.positions.get(anchor) },
          { code: 'inferred-without-note', date },
        ),
      ),
  );
  const listed = [
    ...[...campaigns, ...honours, ...places].map(({ file, data }) => ({
      file,
      field: 'facts',
      dates: data.facts,
    })),
    ...campaigns.map(({ file, data }) => {
      // A fact of the same date tells of a phase too.
      const told = new Set(data.facts.filter(({ note }) => note).map(({ date }) => date));
      const dates = data.phases.map((phase) =>
        told.has(phase.date) ? { ...phase, note: phase.date } : phase,
      );
      return { file, field: 'phases', dates };
    }),
  ];
  const fields = listed.flatMap(({ file, field, dates }) =>
    dates.flatMap(({ basis, note, date }, at) =>
      basis === 'inferred' && !note
        ? [fieldIssue(context, file, [field, at, 'date'], { code: 'inferred-without-note', date })]
        : [],
    ),
  );
  return [...events, ...fields];
}
