/** A count as it is written in every language of the site: `1,200`. */
export function formatCount(count: number): string {
  return count.toLocaleString('en');
}
