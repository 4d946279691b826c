import { isCollection, isScalar, type Node, type Pair } from 'yaml';

/** The key of a field. */
export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** Where a field begins, i.e. its key. */
export function startOf(pair: Pair): number {
  return (pair.key as Node).range?.[0] ?? 0;
}

/** Just after the last character of a field, what is written about it not counted. */
export function endOf(pair: Pair): number {
  const node = pair.value as Node | null;
  const keyEnd = ((pair.key as Node).range?.[1] ?? 0) + 1;
  return node ? Math.max(keyEnd, nodeEnd(node)) : keyEnd;
}

/** Just after the last character of a value; a mapping or list ends with its last part. */
export function nodeEnd(node: Node): number {
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1);
    if (isPair(last)) return endOf(last);
    if (last) return nodeEnd(last as Node);
  }
  return node.range?.[1] ?? 0;
}

export function isPair(item: unknown): item is Pair {
  return typeof item === 'object' && item !== null && 'key' in item && 'value' in item;
}

/** Just after the line end that follows an offset. */
export function lineEnd(yaml: string, offset: number): number {
  // A text over several lines ends with its line end.
  if (yaml.charAt(offset - 1) === '\n') return offset;
  const at = yaml.indexOf('\n', offset);
  return at === -1 ? yaml.length : at + 1;
}

/** Characters between an offset and the beginning of its line. */
export function columnOf(yaml: string, offset: number): number {
  return offset - (yaml.lastIndexOf('\n', offset - 1) + 1);
}
