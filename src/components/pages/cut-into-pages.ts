/** A part of a list that has a page of its own. */
export interface ListPage<Item> {
  /** From 1. */
  readonly number: number;
  readonly items: readonly Item[];
  /** Number of all pages, at least 1. */
  readonly count: number;
}

/**
 * Cuts a list into as few pages as hold it, all of nearly one size, in its order: 250 with at most 120 are 84, 83
 * and 83. A list that fits is one page, an empty one too. Without this rule a page grows with the archive; no HTML
 * page should pass 300 KB however many articles there are.
 * @param most items that one page may hold, at least 1.
 */
export function cutIntoPages<Item>(items: readonly Item[], most: number): readonly ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / most));
  const edge = (page: number) => Math.ceil((items.length * page) / count);
  return Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    items: items.slice(edge(at), edge(at + 1)),
    count,
  }));
}

/** Path of a page of a list: the first has that of the list, `/dates/undated/`, the others add their number. */
export function pagePath(base: string, number: number): string {
  return number === 1 ? base : `${base}${number}/`;
}

/**
 * The numbers that a pager shows: the first, the last, and those around the current one; `undefined` stands for
 * those left out between two.
 */
export function pagerNumbers(current: number, count: number): readonly (number | undefined)[] {
  const shown = [1, current - 1, current, current + 1, count].filter((page) => page >= 1 && page <= count);
  const numbers = [...new Set(shown)].sort((a, b) => a - b);
  return numbers.flatMap((page, at) =>
    at > 0 && page - (numbers[at - 1] ?? 0) > 1 ? [undefined, page] : [page],
  );
}

/**
 * Cuts a list, in its order, into pages that weigh at most `most` together; an item that weighs more has a page to
 * itself. An empty list is one page.
 */
export function cutByWeight<Item>(
  items: readonly Item[],
  weigh: (item: Item) => number,
  most: number,
): readonly ListPage<Item>[] {
  const pages: Item[][] = [[]];
  let weight = 0;
  for (const item of items) {
    const own = weigh(item);
    if (weight > 0 && weight + own > most) {
      pages.push([]);
      weight = 0;
    }
    pages.at(-1)?.push(item);
    weight += own;
  }
  return pages.map((page, at) => ({ number: at + 1, items: page, count: pages.length }));
}
