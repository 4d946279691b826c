/** A point on a card's thread: where it lies (0–1), and whether it is what the card is about. */
export interface CardPoint {
  readonly at: number;
  readonly mark: 'happened' | 'planned' | 'award' | 'here';
}

/** A share card as data. The same card always gives the same picture. */
export interface Card {
  /** Path on the site, `/cards/….png`. */
  readonly path: string;
  /** What it is, above the title: place and honour, or the kind of page. */
  readonly kicker: string;
  readonly title: string;
  /** Date, source, outcome … below the title; empty parts are left out. */
  readonly details: readonly string[];
  readonly points: readonly CardPoint[];
  /** Years at the ends of the thread; empty without points. */
  readonly from: string;
  readonly to: string;
}
