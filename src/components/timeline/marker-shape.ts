import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import type { EventKind } from '../../schema/event.ts';

const SHAPES: Readonly<Record<EventKind, SymbolType>> = {
  launch: symbolTriangle,
  meeting: symbolCircle,
  inspection: symbolDiamond,
  review: symbolDiamond,
  nomination: symbolStar,
  publicity: symbolSquare,
  award: symbolStar,
  removal: symbolCross,
  reform: symbolSquare,
  other: symbolWye,
};

/** Path of the marker of a kind, centred on 0,0, about `size` units wide. */
export function markerPath(kind: EventKind, size = 12): string {
  return symbol(SHAPES[kind], (size * size) / 2)() ?? '';
}
