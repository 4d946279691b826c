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

/** Path of the marker of a kind, centred on 0,0, about `size` units wide; a dot is small. To a tenth of a unit. */
export function markerPath(kind: EventKind, size = 12): string {
  const { shape } = EVENT_KIND_ROWS[kind];
  const path = symbol(SYMBOLS[shape], (size * size) / (shape === 'dot' ? 6 : 2));
  return path.digits(1)() ?? '';
}
