import { z } from 'zod';
import { hashText } from '../hanzi/hash-text.ts';
import { lettersOnly } from '../hanzi/letters.ts';

/** What an event's id is made of. */
export interface EventWords {
  /** EDTF. */
  readonly date: string;
  /** The marked words of an article, or the sentence of a fact. */
  readonly words: string;
}

/** An event's id, taken apart. */
export interface EventIdParts {
  /** Id of the article, campaign or honour, or code of the place, that records it. */
  readonly owner: string;
  readonly anchor: string;
}

/** `e` and eight hex digits; `-2`, `-3` … on those after the first that share them. */
const ANCHOR = /^e[0-9a-f]{8}(-[1-9]\d*)?$/;

/** An event's id, as one record names an event of another. */
export const eventIdSchema = z
  .string()
  .regex(/^\S+-e[0-9a-f]{8}(-[1-9]\d*)?$/)
  .meta({
    form: {
      zh: '事件编号，如 2016-12-09-411700-3f2a-e5d2c1a09',
      en: 'the id of an event, e.g. 2016-12-09-411700-3f2a-e5d2c1a09',
    },
  });

/**
 * The anchors of the events of one record, in the order of the record: `e` and a hash of each event's own date
 * and words, so that what is written before or after an event never changes its anchor. Only letters, figures
 * and Han characters are words: a comma mended or a line broken elsewhere changes nothing either. Events of
 * one date and the same words (or, once in four milliards, the same hash) are told apart by `-2`, `-3` … in
 * their order.
 */
export function buildEventAnchors(events: readonly EventWords[]): string[] {
  const seen = new Map<string, number>();
  return events.map(({ date, words }) => {
    const anchor = `e${hashText(`${date} ${lettersOnly(words)}`)}`;
    const nth = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, nth);
    return nth === 1 ? anchor : `${anchor}-${nth}`;
  });
}

/**
 * An event's id, unique within the archive: the id of what records it and its anchor there, e.g.
 * `2016-12-09-411700-3f2a-e5d2c1a09`. Feeds, calendars, data and `fulfils` name events by it.
 */
export function buildEventId({ owner, anchor }: EventIdParts): string {
  return `${owner}-${anchor}`;
}

/** Takes an event's id apart; null for a text that is none. */
export function parseEventId(id: string): EventIdParts | null {
  const at = id.lastIndexOf('-e');
  const owner = id.slice(0, Math.max(0, at));
  const anchor = id.slice(at + 1);
  return owner !== '' && ANCHOR.test(anchor) ? { owner, anchor } : null;
}
