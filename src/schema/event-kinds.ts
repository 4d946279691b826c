/** All that the archive knows of one kind of event. A new kind is one more row, and rules that find it. */
interface EventKindRow {
  readonly zh: string;
  readonly en: string;
  /** The marker on timelines. */
  readonly shape: 'triangle' | 'circle' | 'diamond' | 'star' | 'cross' | 'times' | 'square' | 'dot';
  /** What a campaign turns on is named first where labels are too many: lowest first. */
  readonly rank: number;
  /** How long it seldom happens twice to one place and honour; `never` where it happens at any time. */
  readonly rareWithin: 'month' | 'year' | 'never';
  /** A city and its district can report one and the same occasion. */
  readonly isGathering: boolean;
}

/** The kinds of events, in the order editors see them. */
export const EVENT_KIND_ROWS = {
  launch: {
    zh: '启动',
    en: 'launch',
    shape: 'triangle',
    rank: 2,
    rareWithin: 'month',
    isGathering: false,
  },
  meeting: { zh: '会议', en: 'meeting', shape: 'circle', rank: 6, rareWithin: 'never', isGathering: true },
  inspection: {
    zh: '检查测评',
    en: 'inspection',
    shape: 'diamond',
    rank: 1,
    rareWithin: 'never',
    isGathering: true,
  },
  review: { zh: '复查', en: 'review', shape: 'diamond', rank: 5, rareWithin: 'never', isGathering: false },
  nomination: {
    zh: '提名',
    en: 'nomination',
    shape: 'star',
    rank: 4,
    rareWithin: 'month',
    isGathering: false,
  },
  publicity: {
    zh: '公示宣传',
    en: 'publicity',
    shape: 'cross',
    rank: 7,
    rareWithin: 'never',
    isGathering: true,
  },
  award: { zh: '命名', en: 'award', shape: 'star', rank: 0, rareWithin: 'year', isGathering: false },
  removal: { zh: '撤销', en: 'removal', shape: 'times', rank: 0, rareWithin: 'year', isGathering: false },
  reform: { zh: '制度变动', en: 'reform', shape: 'square', rank: 3, rareWithin: 'year', isGathering: false },
  other: { zh: '其他', en: 'other', shape: 'dot', rank: 8, rareWithin: 'never', isGathering: true },
} as const satisfies Readonly<Record<string, EventKindRow>>;

type EventKind = keyof typeof EVENT_KIND_ROWS;

/** The names of the kinds, as a vocabulary of the schema. */
export const EVENT_KINDS = Object.keys(EVENT_KIND_ROWS) as [EventKind, ...EventKind[]];

/** The kinds whose row has a property of one value. */
export function kindsWith<Name extends keyof EventKindRow>(
  name: Name,
  ...values: readonly EventKindRow[Name][]
): ReadonlySet<EventKind> {
  return new Set(EVENT_KINDS.filter((kind) => values.includes(EVENT_KIND_ROWS[kind][name])));
}

/** One property of every row, by kind. */
export function kindsBy<Name extends keyof EventKindRow>(
  name: Name,
): Readonly<Record<EventKind, EventKindRow[Name]>> {
  return Object.fromEntries(EVENT_KINDS.map((kind) => [kind, EVENT_KIND_ROWS[kind][name]])) as Record<
    EventKind,
    EventKindRow[Name]
  >;
}
