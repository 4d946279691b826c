import { type Document, isMap, isPair, isScalar, type Node } from 'yaml';

/** Offset of the deepest node on `path` that exists, so that a missing field points at its parent. */
export function yamlOffset(doc: Document, path: readonly PropertyKey[]): number {
  let node: unknown = doc.contents;
  let offset = 0;
  for (const key of path) {
    const next = childOf(node, key);
    if (!next) break;
    offset = next.offset;
    node = next.value;
  }
  return offset;
}

function childOf(node: unknown, key: PropertyKey): { offset: number; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
    if (!pair) return undefined;
    const value = pair.value as Node | null;
    const start = (isScalar(value) ? value.range?.[0] : undefined) ?? (pair.key as Node).range?.[0] ?? 0;
    return { offset: start, value };
  }
  if (node !== null && typeof node === 'object' && 'items' in node && typeof key === 'number') {
    const item = (node.items as (Node | undefined)[])[key];
    return item ? { offset: item.range?.[0] ?? 0, value: item } : undefined;
  }
  return undefined;
}
