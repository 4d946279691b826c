import type { Claim } from '../../../../src/archive/timeline/claim.ts';

let counter = 0;

/** A claim of a meeting in one place, each from a file of its own, but for what is given. */
export function claim(more: Partial<Claim>): Claim {
  const text = more.text ?? '召开推进会';
  const date = more.date ?? '2017-04-19';
  const id = more.id ?? `c${counter++}`;
  return {
    id,
    origin: id,
    date,
    kind: 'meeting',
    status: 'happened',
    basis: 'stated',
    text,
    isFact: false,
    words: text,
    place: '520304',
    campaigns: [],
    honours: ['quanguo-wenming'],
    evidence: [{ type: 'citation', title: id, confidence: 'page', date, basis: more.basis ?? 'stated' }],
    settles: [],
    layer: 'campaign',
    ...more,
  };
}
