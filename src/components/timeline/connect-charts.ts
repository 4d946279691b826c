import { type AxisDays, readPeriod, renderPeriod } from './chart-period.ts';
import { packLabels, USUAL_RANK } from './pack-labels.ts';

const STEPS = [1, 2, 4, 8, 16];

/** Lets every chart of the page be magnified, hovered and travelled by keyboard. */
export function connectCharts(): void {
  const figures = [...document.querySelectorAll<HTMLElement>('[data-timeline-chart]')];
  // One address holds one period: that of the first chart.
  figures.forEach((figure, at) => {
    connectFigure(figure, at === 0);
  });
}

function connectFigure(figure: HTMLElement, isInAddress: boolean): void {
  const charts = [...figure.querySelectorAll<SVGSVGElement>('[data-chart]')].map(readChart);
  const scroll = figure.querySelector<HTMLElement>('[data-scroll]');
  const readout = figure.querySelector<HTMLElement>('[data-readout]');
  if (!scroll || !readout) return;
  // Where nothing hovers, fingers are all there is: no keys to tell of.
  const hasKeys = !matchMedia('(hover: none) and (pointer: coarse)').matches;
  const say = (words?: string | null): void => {
    readout.textContent = words || (readout.dataset[hasKeys ? 'keys' : 'touch'] ?? '');
    readout.toggleAttribute('data-live', Boolean(words));
  };
  let step = 0;
  const zoom = (to: number): void => {
    const next = Math.min(Math.max(to, 0), STEPS.length - 1);
    if (next === step) return;
    const centre = (scroll.scrollLeft + scroll.clientWidth / 2) / scroll.scrollWidth;
    step = next;
    for (const chart of charts) magnify(chart, STEPS[step] ?? 1);
    scroll.scrollLeft = centre * scroll.scrollWidth - scroll.clientWidth / 2;
    if (isInAddress) writePeriod(figure, scroll, step);
  };
  say();
  if (isInAddress) {
    const seen = readPeriod(new URL(location.href).searchParams.get('period'), axisOf(figure));
    if (seen) {
      const wanted = 1 / (seen.to - seen.from);
      zoom(STEPS.findLastIndex((factor) => factor <= wanted * 1.05));
      scroll.scrollLeft = seen.from * scroll.scrollWidth;
    }
    // What is seen changes while one scrolls; the address follows when that ends.
    scroll.addEventListener('scrollend', () => writePeriod(figure, scroll, step));
  }
  figure.addEventListener('click', ({ target }) => {
    const way = (target as Element).closest<HTMLElement>('[data-zoom]')?.dataset.zoom;
    if (way) zoom(way === 'all' ? 0 : step + (way === 'in' ? 1 : -1));
  });
  for (const { marks } of charts) {
    marks.forEach(({ link }, at) => {
      link.setAttribute('tabindex', at ? '-1' : '0');
      for (const type of ['pointerenter', 'focus']) {
        link.addEventListener(type, () => {
          say(link.querySelector('title')?.textContent ?? link.getAttribute('aria-label'));
          mirror(link, true);
        });
      }
      for (const type of ['pointerleave', 'blur']) {
        link.addEventListener(type, () => {
          say();
          mirror(link, false);
        });
      }
      link.addEventListener('keydown', (event) => {
        const { key, metaKey, ctrlKey, altKey } = event;
        if (metaKey || ctrlKey || altKey) return;
        if (key === '+' || key === '=') zoom(step + 1);
        else if (key === '-') zoom(step - 1);
        else if (key === '0') zoom(0);
        else {
          const move = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: marks.length - 1 }[key];
          const other = move === undefined ? undefined : marks[move]?.link;
          if (!other) return;
          link.setAttribute('tabindex', '-1');
          other.setAttribute('tabindex', '0');
          other.focus();
          other.scrollIntoView({ block: 'nearest', inline: 'center' });
        }
        event.preventDefault();
      });
    });
  }
}

function axisOf({ dataset }: HTMLElement): AxisDays {
  return { first: dataset.first ?? '', last: dataset.last ?? '' };
}

/** Keeps the period that is seen in the address; none when all is seen. */
function writePeriod(figure: HTMLElement, scroll: HTMLElement, step: number): void {
  const url = new URL(location.href);
  const from = scroll.scrollLeft / scroll.scrollWidth;
  const to = Math.min(1, from + scroll.clientWidth / scroll.scrollWidth);
  if (step === 0) url.searchParams.delete('period');
  else url.searchParams.set('period', renderPeriod(axisOf(figure), { from, to }));
  history.replaceState(history.state, '', url);
}

// The entry in the list lights up with its mark.
function mirror(link: Element, on: boolean): void {
  document.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.classList.toggle('hovered', on);
}

interface Chart {
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

interface Mark {
  readonly link: SVGAElement;
  readonly x: number;
  readonly bar?: readonly [from: number, to: number];
  readonly label: number;
  readonly left: boolean;
  readonly rank: number;
}

function readChart(svg: SVGSVGElement): Chart {
  const { width, height } = svg.viewBox.baseVal;
  const marks = [...svg.querySelectorAll<SVGAElement>('.mark')].map((link): Mark => {
    const { x, from, to, label, rank } = link.dataset;
    const left = link.querySelector('[text-anchor]') !== null;
    const mark = { link, x: Number(x), label: Number(label), left, rank: Number(rank ?? USUAL_RANK) };
    return from === undefined ? mark : { ...mark, bar: [Number(from), Number(to)] };
  });
  return { svg, width, height, marks };
}

/** Stretches the axis and sets labels anew: with more room they need fewer rows, and months get names. */
function magnify({ svg, width, height, marks }: Chart, factor: number): void {
  const wide = width * factor;
  drawFinerTicks(svg);
  svg.setAttribute('viewBox', `0 0 ${wide} ${height}`);
  svg.style.inlineSize = `${factor * 100}%`;
  const original = [...svg.classList].find((name) => /^level-\d$/.test(name)) ?? '';
  svg.dataset.level ??= original;
  svg.classList.replace(original, factor < 4 ? (factor < 2 ? svg.dataset.level : 'level-2') : 'level-3');
  for (const part of svg.querySelectorAll<SVGGElement>(
    '.axis [data-x], .phases [data-x], .background [data-x]',
  )) {
    const x = Number(part.dataset.x) * wide;
    const y = /[\d.]+(?=\))/.exec(part.getAttribute('transform') ?? '')?.[0] ?? 0;
    part.setAttribute('transform', `translate(${x} ${y})`);
    if (part.dataset.x2) {
      const room = Number(part.dataset.x2) * wide - x;
      part.querySelector('rect')?.setAttribute('width', `${room}`);
      const text = part.querySelector('text');
      text?.setAttribute('visibility', room < Number(text.dataset.room) ? 'hidden' : 'visible');
    }
  }
  svg.querySelector('[data-base-line]')?.setAttribute('d', `M0 ${svg.dataset.axis}H${wide}`);
  const packed = packLabels(
    marks.map(({ x, bar, label, left, rank }) => {
      const bare = {
        from: Math.min(x * wide - 8, (bar?.[0] ?? 1) * wide),
        to: Math.max(x * wide + 8, (bar?.[1] ?? 0) * wide),
      };
      const full = {
        from: Math.min(bare.from, left ? x * wide - label - 11 : bare.from),
        to: Math.max(bare.to, left ? bare.to : x * wide + label + 11),
      };
      return { bare, full, rank };
    }),
    8,
    Number(svg.dataset.most),
  );
  marks.forEach(({ link, x, bar }, at) => {
    const { row = 0, labelled = true } = packed[at] ?? {};
    const y = Number(svg.dataset.base) - row * Number(svg.dataset.rowHeight);
    link.classList.toggle('bare', !labelled);
    link.setAttribute('transform', `translate(${x * wide} ${y})`);
    link.querySelector('line')?.setAttribute('y2', `${Number(svg.dataset.axis) - y}`);
    const rect = link.querySelector('rect');
    if (bar) {
      rect?.setAttribute('x', `${(bar[0] - x) * wide}`);
      rect?.setAttribute('width', `${Math.max(1, (bar[1] - bar[0]) * wide)}`);
    }
  });
}

/** Adds the ticks that only a magnified axis shows, once: after the model of those that are there, and before the line. */
function drawFinerTicks(svg: SVGSVGElement): void {
  const [model] = svg.querySelectorAll('.tick');
  const line = svg.querySelector('[data-base-line]');
  for (const finer of svg.dataset.finer?.split(';') ?? []) {
    const [level = '', x = '', name = ''] = finer.split(',');
    const tick = model?.cloneNode(true);
    if (!(tick instanceof SVGGElement)) break;
    tick.setAttribute('class', `tick t${level}`);
    tick.dataset.x = x;
    const text = tick.querySelector('text');
    text?.removeAttribute('class');
    if (text) text.textContent = name;
    line?.before(tick);
  }
  delete svg.dataset.finer;
}
