import {
  factsOfCampaign,
  factsOfHonour,
  factsOfPlace,
  type RecordedFact,
} from '../archive/timeline/recorded-facts.ts';
import { buildIssue, type Issue, type IssueText, startOf } from '../issues/issue.ts';
import type { EventStatus } from '../schema/event.ts';
import { buildEventId, parseEventId } from '../schema/event-id.ts';
import { type CheckContext, fieldIssue } from './check-context.ts';

/**
 * Whatever is said to be settled by an event, or to have been looked for, must be a planned event that exists,
 * and a plan cannot fulfil another.
 */
export function checkPlans(context: CheckContext): Issue[] {
  const { records } = context;
  const owners = [
    ...records.campaigns.map(({ file, id, data }) => ({ file, data, facts: factsOfCampaign({ id, data }) })),
    ...records.honours.map(({ file, id, data }) => ({ file, data, facts: factsOfHonour({ id, data }) })),
    ...records.places.map(({ file, id, data }) => ({ file, data, facts: factsOfPlace({ code: id, data }) })),
  ];
  const statuses = new Map<string, EventStatus>([
    ...owners.flatMap(({ facts }) => facts.map(statusOfFact)),
    ...records.articles.flatMap(({ id: owner, body }) =>
      body.events.map(({ anchor, status }) => [buildEventId({ owner, anchor }), status] as const),
    ),
  ]);
  const problem = (plan: string, by?: EventStatus): IssueText | undefined => {
    const status = statuses.get(plan);
    if (status === undefined) return { code: 'plan-unknown', plan, known: plansBeside(plan, statuses) };
    if (status !== 'planned') return { code: 'plan-happened', plan, by: 'event' };
    return by === 'planned' ? { code: 'plan-happened', plan, by: 'plan' } : undefined;
  };
  const inFacts = owners.flatMap(({ file, data }) =>
    data.facts.flatMap(({ fulfils = [], changes = [], status }, at) => [
      ...fulfils.flatMap((plan, nth) => atField(file, ['facts', at, 'fulfils', nth], problem(plan, status))),
      ...changes.flatMap((plan, nth) => atField(file, ['facts', at, 'changes', nth], problem(plan))),
    ]),
  );
  const inCoverage = records.coverage.flatMap(({ file, data }) =>
    data.plans.flatMap((plan, nth) => atField(file, ['plans', nth], problem(plan))),
  );
  const inArticles = records.articles.flatMap(({ file, body }) =>
    body.events.flatMap(({ fulfils = [], changes = [], status, anchor }) =>
      [...fulfils.map((plan) => problem(plan, status)), ...changes.map((plan) => problem(plan))].flatMap(
        (text) => (text ? buildIssue({ ...startOf(file), ...body.positions.get(anchor) }, text) : []),
      ),
    ),
  );
  return [...inFacts, ...inCoverage, ...inArticles];

  function atField(file: string, path: readonly PropertyKey[], text: IssueText | undefined): Issue[] {
    return text ? [fieldIssue(context, file, path, text)] : [];
  }
}

function statusOfFact({ id, fact }: RecordedFact): readonly [string, EventStatus] {
  return [id, fact.status];
}

function plansBeside(plan: string, statuses: ReadonlyMap<string, EventStatus>): readonly string[] {
  const owner = parseEventId(plan)?.owner;
  return [...statuses].flatMap(([id, status]) =>
    status === 'planned' && parseEventId(id)?.owner === owner ? [id] : [],
  );
}
