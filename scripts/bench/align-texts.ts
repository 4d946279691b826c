/** How an output differs from the truth: counts of characters, and where in the output the wrong ones stand. */
export interface Alignment {
  /** Levenshtein distance. */
  readonly distance: number;
  /** Offsets in the output of characters that are not in the truth there. */
  readonly wrong: readonly number[];
}

/** Aligns two texts, their common beginning and end set aside first so that nearly equal ones are cheap. */
export function alignTexts(output: string, truth: string): Alignment {
  let start = 0;
  while (start < output.length && output[start] === truth[start]) start++;
  let tail = 0;
  const most = Math.min(output.length, truth.length) - start;
  while (tail < most && output.at(-1 - tail) === truth.at(-1 - tail)) tail++;
  const middle = alignMiddle(
    output.slice(start, output.length - tail),
    truth.slice(start, truth.length - tail),
  );
  return { distance: middle.distance, wrong: middle.wrong.map((at) => at + start) };
}

function alignMiddle(a: string, b: string): Alignment {
  const width = b.length + 1;
  const cost = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => cost[i * width + j] ?? 0;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) cost[i * width + j] = i + j;
      else {
        const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
        cost[i * width + j] = Math.min(replaced, at(i - 1, j) + 1, at(i, j - 1) + 1);
      }
    }
  }
  const wrong: number[] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 || j > 0) {
    const isSame = i > 0 && j > 0 && a[i - 1] === b[j - 1];
    if (i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + (isSame ? 0 : 1)) {
      if (!isSame) wrong.push(i - 1);
      i--;
      j--;
    } else if (i > 0 && at(i, j) === at(i - 1, j) + 1) {
      wrong.push(i - 1);
      i--;
    } else j--;
  }
  return { distance: at(a.length, b.length), wrong: wrong.reverse() };
}
