import { breakTitle, type LineSpace } from './break-lines.ts';
import type { Card, CardPoint } from './card.ts';

/** Size of a card in pixels, as Open Graph consumers expect it. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** An element as satori takes it. */
export interface CardElement {
  readonly type: string;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly CardElement[];
  };
}

const COLOURS = {
  paper: '#fbf8f3',
  ink: '#23201b',
  muted: '#665e52',
  line: '#dbd3c5',
  accent: '#a02c1c',
  data: '#23597c',
} as const;

const MARGIN = 72;
const INNER = CARD_WIDTH - 2 * MARGIN;
/** Sizes of the title, largest first, and the room each has. */
const SIZES = [84, 72, 62, 54, 46] as const;
const SPACES: readonly LineSpace[] = SIZES.map((size, index) => ({
  ems: INNER / size,
  lines: [2, 3, 3, 4, 5][index] ?? 3,
}));
const THREAD_TOP = 520;

/** Lays a card out as a tree of boxes. The title is broken here, by the rules of Chinese, not by satori. */
export function layOutCard(card: Card): CardElement {
  const { lines, size } = breakTitle(card.title, SPACES);
  const fontSize = SIZES[size] ?? 46;
  return box(
    {
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      flexDirection: 'column',
      background: COLOURS.paper,
      color: COLOURS.ink,
      padding: `60px ${MARGIN}px`,
      borderTop: `14px solid ${COLOURS.accent}`,
      fontFamily: 'serif',
    },
    [
      text(card.kicker, { fontSize: 30, color: COLOURS.accent }),
      box(
        { flexDirection: 'column', marginTop: 22 },
        lines.map((line) => text(line, { fontSize, lineHeight: 1.28, whiteSpace: 'nowrap' })),
      ),
      text(card.details.filter((part) => part !== '').join('　'), {
        fontSize: 28,
        color: COLOURS.muted,
        marginTop: 20,
      }),
      ...(card.points.length > 0 ? thread(card) : []),
      ...signature(),
    ],
  );
}

function thread({ points, from, to }: Card): CardElement[] {
  return [
    box({
      position: 'absolute',
      left: MARGIN,
      top: THREAD_TOP,
      width: INNER,
      height: 3,
      background: COLOURS.line,
    }),
    ...points.map(point),
    text(from, {
      position: 'absolute',
      left: MARGIN,
      top: THREAD_TOP + 22,
      fontSize: 24,
      color: COLOURS.muted,
    }),
    ...(to === from
      ? []
      : [
          text(to, {
            position: 'absolute',
            right: MARGIN,
            top: THREAD_TOP + 22,
            fontSize: 24,
            color: COLOURS.muted,
          }),
        ]),
  ];
}

function point({ at, mark }: CardPoint): CardElement {
  const radius = { happened: 9, planned: 10, award: 14, here: 12 }[mark];
  const colour = mark === 'award' || mark === 'here' ? COLOURS.accent : COLOURS.data;
  return box({
    position: 'absolute',
    left: MARGIN + radius + at * (INNER - 4 * radius),
    top: THREAD_TOP + 1 - radius,
    width: 2 * radius,
    height: 2 * radius,
    borderRadius: mark === 'here' ? 3 : radius,
    background: mark === 'planned' ? COLOURS.paper : colour,
    ...(mark === 'planned' && { border: `4px solid ${COLOURS.data}` }),
  });
}

/** The seal and the name of the archive, in the corner above. */
function signature(): CardElement[] {
  return [
    box({
      position: 'absolute',
      right: MARGIN + 126,
      top: 70,
      width: 28,
      height: 28,
      borderRadius: 5,
      background: COLOURS.accent,
    }),
    text('创城档案', { position: 'absolute', right: MARGIN, top: 60, fontSize: 28, color: COLOURS.ink }),
  ];
}

function box(style: CardElement['props']['style'], children: readonly CardElement[] = []): CardElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function text(words: string, style: CardElement['props']['style']): CardElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: words } };
}
