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

const SHAPES: Readonly<Record<EventKind, SymbolType>> = {
  launch: symbolTriangle,
  meeting: symbolCircle,
  inspection: symbolDiamond,
  review: symbolDiamond,
  nomination: symbolStar,
  publicity: symbolCross,
  award: symbolStar,
  removal: symbolTimes,
  reform: symbolSquare,
  other: symbolCircle,
};

/** Path of the marker of a kind, centred on 0,0, about `size` units wide; that of `other` is a small dot. */
export function markerPath(kind: EventKind, size = 12): string {
  return symbol(SHAPES[kind], (size * size) / (kind === 'other' ? 6 : 2))() ?? '';
}
