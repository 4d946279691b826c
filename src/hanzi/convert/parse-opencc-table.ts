/**
 * Parses a dictionary of OpenCC as opencc-js ships it (`from to|from to|…`, the first choice of each entry).
 * @returns the pairs in the order of the dictionary.
 */
export function parseOpenccTable(dictionary: string): [from: string, to: string][] {
  return dictionary.split('|').map((entry) => {
    const space = entry.indexOf(' ');
    return [entry.slice(0, space), entry.slice(space + 1)];
  });
}
