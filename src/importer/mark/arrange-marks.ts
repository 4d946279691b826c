import type { Mark } from './block.ts';

/**
 * Makes marks fit for rendering: sorted outer before inner, none empty, none beginning or ending in white space,
 * none across another. Of two that cross, an event grows to hold the other; otherwise the later one yields.
 */
export function arrangeMarks(text: string, marks: readonly Mark[]): Mark[] {
  const trimmed = marks.flatMap((mark) => trimMark(text, mark));
  const small = trimmed.filter(({ name }) => name !== 'Event').sort(byPlace);
  const kept: Mark[] = [];
  for (const mark of small) if (!kept.some((other) => overlaps(other, mark))) kept.push(mark);
  for (const event of trimmed.filter(({ name }) => name === 'Event').sort(byPlace)) {
    const inner = kept.filter((other) => other.name !== 'Event' && overlaps(other, event));
    const grown = {
      ...event,
      start: Math.min(event.start, ...inner.map(({ start }) => start)),
      end: Math.max(event.end, ...inner.map(({ end }) => end)),
    };
    if (!kept.some((other) => other.name === 'Event' && overlaps(other, grown))) kept.push(grown);
  }
  return separate(text, kept.sort(byPlace));
}

/**
 * A paragraph of nothing but components is read as several blocks. Where that would happen, marks yield, the
 * last first, until words stand between them or one mark holds all.
 */
function separate(text: string, marks: readonly Mark[]): Mark[] {
  const outer = marks.filter((mark) => !marks.some((other) => other !== mark && holds(other, mark)));
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

function overlaps(a: Mark, b: Mark): boolean {
  return a.start < b.end && b.start < a.end;
}

function holds(outer: Mark, inner: Mark): boolean {
  if (outer.start === inner.start && outer.end === inner.end)
    return outer.name === 'Event' && inner.name !== 'Event';
  return outer.start <= inner.start && inner.end <= outer.end;
}
