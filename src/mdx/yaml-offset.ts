import { type Document, isMap, isNode, isScalar, isSeq } from 'yaml';

/**
 * Offset of the deepest node on `path` that exists, so that a missing field points at its parent.
 * @param target whether a field is pointed at by its key or by its value
 */
export function yamlOffset(
  doc: Document,
  path: readonly PropertyKey[],
  target: 'key' | 'value' = 'value',
): number {
  let node: unknown = doc.contents;
  let offset = 0;
  for (const key of path) {
    const next = childOf(node, key);
    if (!next) break;
    offset = target === 'key' ? next.key : next.start;
    node = next.value;
  }
  return offset;
}

function childOf(
  node: unknown,
  key: PropertyKey,
): { readonly key: number; readonly start: number; readonly value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
    if (!pair || !isScalar(pair.key)) return undefined;
    const at = pair.key.range?.[0] ?? 0;
    return {
      key: at,
      start: (isNode(pair.value) ? pair.value.range?.[0] : undefined) ?? at,
      value: pair.value,
    };
  }
  if (!isSeq(node) || typeof key !== 'number') return undefined;
  const item = node.items[key];
  const at = (isNode(item) ? item.range?.[0] : undefined) ?? 0;
  return { key: at, start: at, value: item };
}
