import type { EventKind } from '../../../schema/event.ts';
import type { Clause } from './clauses.ts';
import { EVENT_RULES, type EventRule } from './event-rules.ts';

/** The words that name an event, in offsets of the folded text, and the clause they stand in. */
export interface Trigger {
  readonly kind: EventKind;
  readonly start: number;
  readonly end: number;
  readonly clause: Clause;
  /** A whole year may date it. */
  readonly byYear: boolean;
  /** Any other words tell the event better. */
  readonly isLight: boolean;
}

/** How far before a clause the words may stand that a rule asks for besides. */
const NEAR = 80;
/** What a word stands in the name of, when this follows: 测评公司, 督办函, 考核办法. */
const NAMES_THING =
  /^(?:公司|机构|部门|室|中心|体系|标准|手册|细则|办法|制度|机制|预案|台账|档案|[函单](?!位|独)|内容|依据|指标|要求|任务|成果|经费|通报(?!批评)|报告|专家(?![^,]{0,8}[到来赴抵])|处处长|处长|科长)/;
/** Tells of an examination before: 公布评比结果. */
const NAMES_RESULT = /^(?:结果|成绩|得分|排名|情况)/;
/** The occasion within a clause that goes on: 对在暗访中排名末位的街道约谈. */
const OCCASION = /^[^,]{0,2}(?:中|期间|时)[^,]{3}/;
/** A clause that goes on to say what was done for that: 为迎检把垃圾桶藏起来. */
const PURPOSE = /(?:^|[^认作成])(?:为了?|应付|备战)[^,]{0,4}$/;

/**
 * The first rule of `EVENT_RULES`, then of `words`, that matches in a clause, or null. Words in the name of a thing
 * (督办函) match nothing; the purpose and the occasion of a clause name its event only where nothing else does.
 * @param quiet text of `quietQuotations`
 * @param words rules besides: `EVENT_WORDS`, or none
 * @param isWanted which rules count
 */
export function matchClause(
  quiet: string,
  clause: Clause,
  words: readonly EventRule[],
  isWanted: (rule: EventRule) => boolean = () => true,
): Trigger | null {
  const text = quiet.slice(clause.start, clause.end).replace(/[。;!?]+$/, '');
  let aside: Trigger | null = null;
  for (const rule of [...EVENT_RULES, ...words]) {
    if (!isWanted(rule)) continue;
    const { kind, near, byYear = false, light = false } = rule;
    if (near && !near.test(quiet.slice(Math.max(0, clause.start - NEAR), clause.end))) continue;
    const pattern = everywhere(rule);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const { index, 0: found } = match;
      const start = clause.start + index;
      const end = start + found.length;
      const trigger = { kind, start, end, clause, byYear, isLight: light };
      const rest = text.slice(index + found.length);
      if (!light && NAMES_THING.test(rest)) continue;
      if (kind === 'inspection' && !light && NAMES_RESULT.test(rest)) continue;
      const isSetting = kind === 'inspection' && OCCASION.test(rest);
      if (light || (!isSetting && !PURPOSE.test(text.slice(0, index)))) return trigger;
      aside ??= trigger;
    }
  }
  return aside;
}

/** Whether a rule tells what comes of a matter; not only that it began or was looked at. */
export function isOutcome({ kind, byYear }: EventRule): boolean {
  return byYear === true && kind !== 'launch' && kind !== 'inspection';
}

/** Whether a rule tells what comes of a matter, or its beginning: …成立了创建办,开始创建…. */
export function isTurn(rule: EventRule): boolean {
  return isOutcome(rule) || (rule.byYear === true && rule.kind === 'launch');
}

const patterns = new Map<EventRule, RegExp>();

// The trigger of a rule, to be found everywhere.
function everywhere(rule: EventRule): RegExp {
  const known = patterns.get(rule);
  if (known) return known;
  const pattern = new RegExp(rule.trigger.source, 'g');
  patterns.set(rule, pattern);
  return pattern;
}
