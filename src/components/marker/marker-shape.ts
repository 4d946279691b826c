import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTimes,
  symbolTriangle,
} from 'd3-shape';
import type { EventKind } from '../../schema/event.ts';
import { EVENT_KIND_ROWS } from '../../schema/event-kinds.ts';

const SYMBOLS: Readonly<Record<(typeof EVENT_KIND_ROWS)[EventKind]['shape'], SymbolType>> = {
  triangle: symbolTriangle,
  circle: symbolCircle,
  diamond: symbolDiamond,
  star: symbolStar,
  cross: symbolCross,
  times: symbolTimes,
  square: symbolSquare,
  dot: symbolCircle,
};

/** Area of a marker about 12 units wide, and of the small dot. */
const AREA = { full: 72, dot: 24 };

/** Path of the marker of a kind, centred on 0,0, about 12 units wide; a dot is small. To a tenth of a unit. */
export function markerPath(kind: EventKind): string {
  const { shape } = EVENT_KIND_ROWS[kind];
  return symbol(SYMBOLS[shape], areaOf(shape)).digits(1)() ?? '';
}

/** Radius of the marker of a kind that is a circle, to a tenth of a unit; undefined for any other form. */
export function markerRadius(kind: EventKind): number | undefined {
  const { shape } = EVENT_KIND_ROWS[kind];
  if (SYMBOLS[shape] !== symbolCircle) return undefined;
  return Math.round(Math.sqrt(areaOf(shape) / Math.PI) * 10) / 10;
}

function areaOf(shape: string): number {
  return shape === 'dot' ? AREA.dot : AREA.full;
}
