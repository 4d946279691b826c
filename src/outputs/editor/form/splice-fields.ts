import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { needsQuotes, renderFields } from '../../../importer/emit/render-front-matter.ts';
import { joinLines } from '../../../mdx/join-lines.ts';
import {
  dropEmpty,
  type FieldMap,
  type FieldValue,
  isFieldList,
  isFieldMap,
  saysSame,
} from './field-value.ts';
import { columnOf, endOf, isPair, keyOf, lineEnd, nodeEnd, startOf } from './yaml-ranges.ts';

/** What stands from one offset up to another becomes `text`. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The keys of the mapping at a path of keys, in the order in which they are written; lists have no step of their own. */
export type KeyOrder = (path: readonly string[]) => readonly string[];

/**
 * Writes changed fields into front matter and leaves every other byte as it was: comments, quotes, the order of keys,
 * mappings on one line or on several.
 * @param yaml front matter without its fences
 * @param before what it says now
 * @param after what it is to say; a key that is absent or empty is taken out
 * @throws when the result would not say so; nothing is written then.
 */
export function spliceFields(yaml: string, before: FieldMap, after: FieldMap, order: KeyOrder): string {
  if (saysSame(before, after)) return yaml;
  // Every line has its end, so that the last one is like the others.
  const lines = `${yaml}\n`;
  const doc = parseDocument(lines, { prettyErrors: false });
  if (doc.contents === null) return renderFields(kept(after)).replace(/\n$/, '');
  if (!isMap(doc.contents) || doc.errors.length > 0) throw new Error('front matter is no mapping');
  for (const isCoarse of [false, true]) {
    const splices = spliceMap({ yaml: lines, order, isCoarse }, doc.contents, [], before, after);
    const written = apply(lines, splices).replace(/\n$/, '');
    const reread = parseDocument(written, { prettyErrors: false });
    const read: FieldValue = reread.errors.length > 0 ? null : (reread.toJS() ?? {});
    if (saysSame(read, after)) return written;
  }
  throw new Error('the change cannot be written without touching other fields');
}

function kept(fields: FieldMap): FieldMap {
  const rest = dropEmpty(fields);
  return isFieldMap(rest) ? rest : {};
}

function apply(text: string, splices: readonly Splice[]): string {
  let [written, at] = ['', 0];
  for (const { from, to, text: put } of [...splices].sort((a, b) => a.from - b.from)) {
    written += text.slice(at, from) + put;
    at = Math.max(at, to);
  }
  return written + text.slice(at);
}

interface Source {
  /** Each line with its end. */
  readonly yaml: string;
  readonly order: KeyOrder;
  /** Whole fields are written anew, where a change within one could not be told from its neighbours. */
  readonly isCoarse: boolean;
}

function spliceMap(
  source: Source,
  map: YAMLMap,
  path: readonly string[],
  before: FieldMap,
  after: FieldMap,
): Splice[] {
  const { yaml, order } = source;
  const has = (fields: FieldMap, key: string) => dropEmpty(fields[key]) !== undefined;
  const held = map.items.map((pair) => ({ pair, key: keyOf(pair) }));
  const added = Object.keys(after).filter((key) => has(after, key) && !held.some((one) => one.key === key));
  const removed = held.filter(({ key }) => has(before, key) && !has(after, key));
  if (map.flow && added.length + removed.length > 0) return [rewrite(map, after)];
  const changed = held.flatMap(({ pair, key }) => {
    const [was, is] = [before[key], dropEmpty(after[key])];
    if (is === undefined || saysSame(was, is)) return [];
    return splicePair(source, map, pair, [...path, key], was ?? null, is);
  });
  const gone = removed.map(({ pair }) => removePair(yaml, map, pair));
  const keys = order(path);
  const sorted = [...added].sort((a, b) => rank(keys, a) - rank(keys, b));
  return [...changed, ...gone, ...insertPairs(source, map, sorted, after, keys)];
}

function splicePair(
  source: Source,
  map: YAMLMap,
  pair: Pair,
  path: readonly string[],
  was: FieldValue,
  is: FieldValue,
): Splice[] {
  const node = pair.value as Node | null;
  const within =
    source.isCoarse || !node ? undefined : spliceNode(source, node, path, was, is, map.flow === true);
  if (within) return within;
  // Another kind of value: the field is written anew.
  if (map.flow) return [rewriteValue(pair, is)];
  const start = startOf(pair);
  const key = path.at(-1) ?? '';
  const text = indented({ [key]: is }, columnOf(source.yaml, start)).trim();
  return [{ from: start, to: endOf(pair), text }];
}

/** @returns undefined when the node cannot be kept as what it is */
function spliceNode(
  source: Source,
  node: Node,
  path: readonly string[],
  was: FieldValue,
  is: FieldValue,
  inFlow: boolean,
): Splice[] | undefined {
  if (isMap(node) && isFieldMap(was) && isFieldMap(is)) return spliceMap(source, node, path, was, is);
  if (isSeq(node) && isFieldList(was) && isFieldList(is)) return spliceList(source, node, path, was, is);
  if (!isScalar(node) || typeof is === 'object' || node.range == null) return undefined;
  if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') return undefined;
  const [from, to] = node.range;
  return from === to ? undefined : [{ from, to, text: renderScalar(is, node, inFlow) }];
}

/** Items that stayed at either end are left; of those between, as many as there are on both sides are changed. */
function spliceList(
  source: Source,
  list: YAMLSeq,
  path: readonly string[],
  was: readonly FieldValue[],
  is: readonly FieldValue[],
): Splice[] {
  const { yaml } = source;
  let head = 0;
  while (head < Math.min(was.length, is.length) && saysSame(was[head], is[head])) head++;
  let tail = 0;
  while (
    tail < Math.min(was.length, is.length) - head &&
    saysSame(was[was.length - 1 - tail], is[is.length - 1 - tail])
  )
    tail++;
  const shared = Math.min(was.length, is.length) - head - tail;
  const gone = was.length - head - tail - shared;
  const come = is.slice(head + shared, is.length - tail);
  if (list.flow && (gone > 0 || come.length > 0)) return [rewrite(list, is)];
  const splices: Splice[] = [];
  for (let at = head; at < head + shared; at++) {
    const node = list.items[at] as Node;
    const item = is[at] ?? null;
    if (saysSame(was[at], item)) continue;
    const within = spliceNode(source, node, path, was[at] ?? null, item, list.flow === true);
    splices.push(...(within ?? [rewriteItem(yaml, list, node, item)]));
  }
  for (let at = head + shared; at < head + shared + gone; at++)
    splices.push(removeItem(yaml, list.items[at] as Node));
  if (come.length > 0) splices.push(insertItems(yaml, list, head + shared, come));
  return splices;
}

function renderScalar(value: string | number | boolean | null, old: Scalar, inFlow: boolean): string {
  const scalar = new Scalar(value);
  if (typeof value === 'string') {
    const isQuoted = old.type === 'QUOTE_DOUBLE' || old.type === 'QUOTE_SINGLE';
    if (isQuoted && old.type !== undefined && typeof old.value === 'string') scalar.type = old.type;
    const wakes = /[\n\r]/.test(value) || (inFlow && /[,[\]{}]/.test(value));
    if (needsQuotes(value) || wakes) scalar.type = 'QUOTE_DOUBLE';
  }
  return new Document(scalar).toString({ lineWidth: 0 }).replace(/\n$/, '');
}

/** A mapping or list on one line, written anew on one line. */
function rewrite(node: YAMLMap | YAMLSeq, is: FieldValue): Splice {
  return { from: node.range?.[0] ?? 0, to: node.range?.[1] ?? 0, text: onOneLine(dropEmpty(is) ?? null) };
}

function rewriteValue(pair: Pair, is: FieldValue): Splice {
  const node = pair.value as Node | null;
  const [from, to] = node?.range ?? [endOf(pair), endOf(pair)];
  return { from, to, text: onOneLine(is) };
}

function onOneLine(value: FieldValue): string {
  const document = new Document(value);
  const quote = (node: unknown): void => {
    if (isCollection(node)) {
      node.flow = true;
      for (const item of node.items) quote(isPair(item) ? item.value : item);
    } else if (isScalar(node) && typeof node.value === 'string' && needsQuotes(node.value)) {
      node.type = 'QUOTE_DOUBLE';
    }
  };
  quote(document.contents);
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: isFieldMap(value) });
  return joinLines(text.trim(), ' ');
}

function removePair(yaml: string, map: YAMLMap, pair: Pair): Splice {
  const start = startOf(pair);
  const lineStart = yaml.lastIndexOf('\n', start - 1) + 1;
  const end = lineEnd(yaml, endOf(pair));
  if (yaml.slice(lineStart, start).trim() === '') return { from: lineStart, to: end, text: '' };
  // The first key of a list item stands after its dash, where the next one goes.
  const next = map.items[map.items.indexOf(pair) + 1];
  return { from: start, to: next ? startOf(next) : end, text: '' };
}

function removeItem(yaml: string, node: Node): Splice {
  const start = node.range?.[0] ?? 0;
  const from = yaml.lastIndexOf('\n', start - 1) + 1;
  return { from, to: lineEnd(yaml, nodeEnd(node)), text: '' };
}

function rewriteItem(yaml: string, list: YAMLSeq, node: Node, item: FieldValue): Splice {
  const from = node.range?.[0] ?? 0;
  if (list.flow) return { from, to: nodeEnd(node), text: onOneLine(item) };
  const text = itemText(item, columnOf(yaml, from) - 2, false)
    .trim()
    .slice(2);
  return { from, to: nodeEnd(node), text };
}

function insertItems(yaml: string, list: YAMLSeq, at: number, items: readonly FieldValue[]): Splice {
  const [first] = list.items as Node[];
  const indent = Math.max(0, columnOf(yaml, first?.range?.[0] ?? 0) - 2);
  const isBlock = list.items.some((item) => isMap(item) && !item.flow);
  const text = items.map((item) => itemText(item, indent, isBlock)).join('');
  const before = list.items[at - 1] as Node | undefined;
  if (before) return afterLine(yaml, nodeEnd(before), text);
  const from = yaml.lastIndexOf('\n', (first?.range?.[0] ?? 0) - 1) + 1;
  return { from, to: from, text };
}

function itemText(item: FieldValue, indent: number, isBlock: boolean): string {
  const rendered = isBlock && isFieldMap(item) ? indented(item, 2, '- ') : renderFields([item]);
  return shift(rendered, indent);
}

function insertPairs(
  source: Source,
  map: YAMLMap,
  added: readonly string[],
  after: FieldMap,
  keys: readonly string[],
): Splice[] {
  const { yaml } = source;
  const first = map.items[0];
  if (!first) return [];
  const indent = columnOf(yaml, startOf(first));
  return added.map((key) => {
    const text = indented({ [key]: dropEmpty(after[key]) ?? null }, indent);
    const before = map.items.findLast((pair) => rank(keys, keyOf(pair)) < rank(keys, key));
    if (before) return afterLine(yaml, endOf(before), text);
    const from = startOf(first);
    return { from, to: from, text: `${text.trimStart()}${' '.repeat(indent)}` };
  });
}

/** Puts whole lines after the line on which something ends. */
function afterLine(yaml: string, offset: number, text: string): Splice {
  const at = lineEnd(yaml, offset);
  return { from: at, to: at, text };
}

/** Fields one a line, each line begun with blanks. */
function indented(fields: FieldMap, indent: number, first = ''): string {
  const text = shift(renderFields(fields), indent);
  return first === '' ? text : first + text.slice(first.length);
}

function shift(text: string, indent: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(indent));
}

function rank(keys: readonly string[], key: string): number {
  const at = keys.indexOf(key);
  return at === -1 ? keys.length : at;
}
