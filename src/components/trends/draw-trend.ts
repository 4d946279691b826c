import { formatCount } from '../../i18n/format-count.ts';
import { ratePer10000, type Trend, type TrendBin } from '../../search/trends/build-trend.ts';
import type { TrendsState } from '../../search/trends/trends-state.ts';
import { asTyped, element, fill } from '../browser/element.ts';
import { svgElement } from '../browser/svg-element.ts';
import { scaleValues } from './scale-values.ts';
import { nameBin, type TrendsContext } from './trends-context.ts';

/** Sizes of the chart in CSS pixels: it is drawn for the room it has, so that its words are never scaled. */
const SIZE = { widest: 1120, height: 340, left: 48, right: 16, top: 12, bottom: 44 } as const;
/** A bin is never narrower; a longer chart is moved sideways. */
const NARROWEST = 12;
/** Units that a label of the time axis needs. */
const LABEL_ROOM = 64;
/** Marks of the lines around 0, 0: circle, square, triangle, diamond, cross. */
const MARKS = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  'M-3.7-3.7h7.4v7.4h-7.4z',
  'M0-4.8L4.6 3.6H-4.6z',
  'M0-5.2L5.2 0L0 5.2L-5.2 0z',
  'M-4.6-1.6H-1.6V-4.6H1.6V-1.6H4.6V1.6H1.6V4.6H-1.6V1.6H-4.6z',
] as const;

/** The value of a phrase in a bin; undefined where there is no text to count in. */
export function valueIn(bin: TrendBin, phrase: number, rate: boolean): number | undefined {
  const count = bin.counts[phrase] ?? 0;
  if (bin.articles === 0) return undefined;
  return rate ? ratePer10000(count, bin.characters) : count;
}

/**
 * The chart with its legend: a line for each phrase, broken where there is no text; bins without articles hatched
 * when nobody has looked. Each point leads to its lines; the keyboard has them in the table.
 * @param room CSS pixels there are from side to side.
 */
export function drawTrend(
  context: TrendsContext,
  trend: Trend,
  state: TrendsState,
  hrefOf: (phrase: number, bin: TrendBin) => string,
  room: number,
): HTMLElement[] {
  const { strings } = context;
  const { bins, phrases } = trend;
  const space = Math.min(SIZE.widest, room) - SIZE.left - SIZE.right;
  const step = Math.max(NARROWEST, space / Math.max(1, bins.length));
  const width = SIZE.left + SIZE.right + step * bins.length;
  const values = bins.flatMap((bin) => phrases.map((_, i) => valueIn(bin, i, state.rate) ?? 0));
  const lines = scaleValues(Math.max(0, ...values), !state.rate);
  const top = lines.at(-1) ?? 1;
  const x = (at: number) => SIZE.left + (at + 0.5) * step;
  const y = (value: number) =>
    SIZE.height - SIZE.bottom - (value / top) * (SIZE.height - SIZE.top - SIZE.bottom);
  const words = phrases.map((phrase) => phrase.words).join('、');
  const label = fill(strings.chart, {
    words,
    by: strings.scales[state.by],
    measure: state.rate ? strings.rate : strings.counts,
  });
  const every = Math.max(1, Math.ceil(LABEL_ROOM / step));
  const svg = svgElement(
    'svg',
    {
      viewBox: `0 0 ${width} ${SIZE.height}`,
      width,
      height: SIZE.height,
      role: 'group',
      'aria-label': label,
    },
    hatching(),
    ...bins.flatMap((bin, at) => shade(bin, x(at) - step / 2, step)),
    ...lines.flatMap((value) => [
      svgElement('line', {
        class: 'grid',
        x1: SIZE.left,
        x2: width - SIZE.right,
        y1: y(value),
        y2: y(value),
      }),
      svgElement('text', { class: 'value', x: SIZE.left - 8, y: y(value) + 4 }, formatCount(value)),
    ]),
    ...bins.flatMap((bin, at) =>
      at % every === 0
        ? [svgElement('text', { class: 'time', x: x(at), y: SIZE.height - 18 }, bin.key.split('/')[0] ?? '')]
        : [],
    ),
    ...zeroLine(bins, x),
    ...phrases.map((_, i) =>
      svgElement('path', { class: `line series-${i}`, d: linePath(bins, i, state.rate, x, y) }),
    ),
    ...phrases.flatMap((phrase, i) =>
      bins.flatMap((bin, at): SVGElement[] => {
        const value = valueIn(bin, i, state.rate);
        if (value === undefined) return [];
        const mark = svgElement('path', {
          class: `mark series-${i}`,
          d: MARKS[i % MARKS.length],
          transform: `translate(${x(at)} ${y(value)})`,
        });
        const title = fill(strings.point, {
          words: phrase.words,
          bin: nameBin(context, bin.key),
          n: bin.counts[i] ?? 0,
          rate: (ratePer10000(bin.counts[i] ?? 0, bin.characters) ?? 0).toFixed(2),
        });
        mark.append(svgElement('title', {}, title));
        if ((bin.counts[i] ?? 0) === 0) return [mark];
        const link = { href: hrefOf(i, bin), tabindex: -1, 'data-point': `${phrase.words} ${bin.key}` };
        return [svgElement('a', link, mark)];
      }),
    ),
  );
  const scroller = element('div', {
    class: 'chart-scroll',
    tabindex: 0,
    role: 'region',
    'aria-label': label,
  });
  scroller.append(svg);
  return [legend(context, trend), scroller];
}

function legend({ strings }: TrendsContext, { phrases, bins }: Trend): HTMLElement {
  const sample = (...drawn: SVGElement[]) =>
    svgElement('svg', { viewBox: '-14 -8 28 16', width: 28, height: 16, 'aria-hidden': 'true' }, ...drawn);
  const looked = (['searched', 'unsearched'] as const).filter((one) =>
    bins.some((bin) => bin.looked === one),
  );
  return element(
    'ul',
    { class: 'legend', role: 'list' },
    ...phrases.map(({ words, titleOnly }, i) =>
      element(
        'li',
        {},
        sample(
          svgElement('path', { class: `line series-${i}`, d: 'M-14 0H14' }),
          svgElement('path', { class: `mark series-${i}`, d: MARKS[i % MARKS.length] }),
        ),
        asTyped((titleOnly ? 'title:' : '') + words),
      ),
    ),
    ...looked.map((one) =>
      element(
        'li',
        {},
        sample(svgElement('rect', { class: one, x: -12, y: -7, width: 24, height: 14 })),
        strings.legend[one],
      ),
    ),
  );
}

function hatching(): SVGElement {
  return svgElement(
    'defs',
    {},
    svgElement(
      'pattern',
      {
        id: 'unsearched',
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      svgElement('line', { class: 'hatch', x1: 0, y1: 0, x2: 0, y2: 6 }),
    ),
  );
}

function shade({ looked, key }: TrendBin, x: number, width: number): SVGElement[] {
  if (looked === 'articles' || looked === 'none') return [];
  const height = SIZE.height - SIZE.top - SIZE.bottom;
  return [svgElement('rect', { class: looked, 'data-looked': key, x, y: SIZE.top, width, height })];
}

/** A line at the day of the event, between the last bin before it and the first after. */
function zeroLine(bins: readonly TrendBin[], x: (at: number) => number): SVGElement[] {
  const at = bins.findIndex(({ key }) => key.startsWith('0/'));
  if (at < 0) return [];
  const on = (x(at) + x(at - 1)) / 2;
  return [
    svgElement('line', { class: 'event', x1: on, x2: on, y1: SIZE.top, y2: SIZE.height - SIZE.bottom }),
  ];
}

function linePath(
  bins: readonly TrendBin[],
  phrase: number,
  rate: boolean,
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  let isOpen = false;
  return bins
    .map((bin, at) => {
      const value = valueIn(bin, phrase, rate);
      const command = isOpen ? 'L' : 'M';
      isOpen = value !== undefined;
      return value === undefined ? '' : `${command}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
}
