import { CARD_PLANS, type CardPlan } from '../../outputs/cards/card-plan.ts';
import { SettingError } from '../setting-error.ts';

/** The plan that `ARCHIVE_CARDS` asks for, `auto` when it asks for none. Throws when it is no plan. */
export function cardPlan(): CardPlan {
  const asked = process.env.ARCHIVE_CARDS || 'auto';
  const plan = CARD_PLANS.find((known) => known === asked);
  if (!plan) throw new SettingError(`ARCHIVE_CARDS is "${asked}"; use one of: ${CARD_PLANS.join(', ')}.`);
  return plan;
}
