import type { Mark } from './block.ts';

/**
 * Makes marks fit for rendering: sorted outer before inner, none empty, none beginning or ending in white space,
 * none across another. Of two that cross, an event grows to hold the other; otherwise the later one yields.
 */
export function arrangeMarks(text: string, marks: readonly Mark[]): Mark[] {
  const trimmed = marks.flatMap((mark) => trimMark(text, mark));
  const small = trimmed.filter(({ name }) => name !== 'Event').sort(byPlace);
  const kept: Mark[] = [];
  // Sorted and without overlaps, so that each is compared with the last one alone.
  for (const mark of small) if ((kept.at(-1)?.end ?? 0) <= mark.start) kept.push(mark);
  const events: Mark[] = [];
  let from = 0;
  for (const event of trimmed.filter(({ name }) => name === 'Event').sort(byPlace)) {
    while (from < kept.length && (kept[from] as Mark).end <= event.start) from++;
    let grown = event;
    for (let at = from; at < kept.length && (kept[at] as Mark).start < event.end; at++) {
      const { start, end } = kept[at] as Mark;
      grown = { ...grown, start: Math.min(grown.start, start), end: Math.max(grown.end, end) };
    }
    if ((events.at(-1)?.end ?? 0) <= grown.start) events.push(grown);
  }
  kept.push(...events);
  return separate(text, kept.sort(byPlace));
}

/**
 * A paragraph of nothing but components is read as several blocks. Where that would happen, marks yield, the
 * last first, until words stand between them or one mark holds all.
 */
function separate(text: string, marks: readonly Mark[]): Mark[] {
  // Marks are nested or apart, outer before inner.
  let held = 0;
  const outer = marks.filter((mark) => {
    if (mark.end <= held) return false;
    held = mark.end;
    return true;
  });
  if (outer.length < 2) return [...marks];
  let covered = 0;
  const bare = outer.every((mark) => {
    const between = text.slice(covered, mark.start);
    covered = mark.end;
    return between.trim() === '';
  });
  if (!bare || text.slice(covered).trim() !== '') return [...marks];
  const yielding = outer.findLast(({ name }) => name === 'Event' || name === 'Redacted') ?? outer.at(-1);
  return separate(
    text,
    marks.filter((mark) => mark !== yielding),
  );
}

function trimMark(text: string, mark: Mark): Mark[] {
  let { start, end } = mark;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? [{ ...mark, start, end }] : [];
}

function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || (a.name === 'Event' ? -1 : b.name === 'Event' ? 1 : 0);
}
