/** A value of front matter, as YAML and JSON have it. */
export type FieldValue = string | number | boolean | null | readonly FieldValue[] | FieldMap;
/** A mapping of front matter. */
export interface FieldMap {
  readonly [key: string]: FieldValue;
}

export function isFieldMap(value: FieldValue | undefined): value is FieldMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isFieldList(value: FieldValue | undefined): value is readonly FieldValue[] {
  return Array.isArray(value);
}

/**
 * A value without what says nothing: empty texts, lists and mappings, at whatever depth. Blanks at the ends of a text
 * say nothing either.
 * @returns undefined when nothing remains.
 */
export function dropEmpty(value: FieldValue | undefined): FieldValue | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (value === null || value === undefined) return undefined;
  if (isFieldList(value)) {
    const items = value.flatMap((item) => dropEmpty(item) ?? []);
    return items.length === 0 ? undefined : items;
  }
  if (!isFieldMap(value)) return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = dropEmpty(inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** True when two values say the same, in whatever order their keys stand. */
export function saysSame(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return sortedText(dropEmpty(one)) === sortedText(dropEmpty(other));
}

function sortedText(value: FieldValue | undefined): string {
  return JSON.stringify(value, (_, inner: FieldValue) =>
    isFieldMap(inner)
      ? Object.fromEntries(
          Object.keys(inner)
            .sort()
            .map((key) => [key, inner[key]]),
        )
      : inner,
  );
}
