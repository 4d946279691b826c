/**
 * Round values from 0 to at least `most`, for the lines of a chart: steps of 1, 2 or 5 times a power of ten, at
 * most six of them. Two lines, 0 and 1, when there is nothing to show. `whole` keeps to whole numbers.
 */
export function scaleValues(most: number, whole: boolean): readonly number[] {
  if (!(most > 0)) return [0, 1];
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? rough;
  const kept = whole ? Math.max(1, step) : step;
  return Array.from({ length: Math.ceil(most / kept - 1e-9) + 1 }, (_, i) =>
    Number((i * kept).toPrecision(12)),
  );
}
