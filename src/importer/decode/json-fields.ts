import { countHan } from '../../hanzi/letters.ts';

/** Names of fields, in lower case without marks, by the `<meta>` name that says the same. */
const MEANINGS: readonly (readonly [meta: string, fields: string])[] = [
  [
    'publish_time',
    'publishtime publishedtime publishat publishedat publishdate pubtime pubdate publictime releasetime releasedate issuetime issuedate posttime postdate postedat datepublished displaytime showtime',
  ],
  ['date', 'date time datetime createtime createdat createdate createdtime inputtime addtime ctime'],
  ['source', 'source sourcename articlesource contentsource newssource media medianame copyfrom origin'],
  ['author', 'author authorname writer reporter'],
  ['editor', 'editor editorname'],
  ['url', 'url shareurl articleurl'],
];
const META_OF = new Map(
  MEANINGS.flatMap(([meta, fields]) => fields.split(' ').map((field): [string, string] => [field, meta])),
);
/** Fields lie beside the text, or around what holds it, no further out than this. */
const DEEPEST = 12;

/**
 * What a capture of data says of its article: the fields that stand beside the longest text in it, then those around
 * it. Of lists beside it (comments, other articles) nothing is read.
 * @returns contents by `<meta>` names; empty where the capture is no JSON
 */
export function readJsonFields(text: string): Map<string, string> {
  const way = findLongest(parse(text), 0)?.way ?? [];
  const metas = new Map<string, string>();
  for (const record of way)
    for (const [key, value] of Object.entries(record)) {
      const meta = META_OF.get(key.toLowerCase().replace(/[^a-z]/g, ''));
      const content = meta && readValue(value, meta);
      if (meta && content && !metas.has(meta)) metas.set(meta, content);
    }
  return metas;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.trim().replace(/;$/, ''));
  } catch {
    return undefined;
  }
}

/** The longest Chinese text of the data, with the records around it, the nearest first. */
function findLongest(
  value: unknown,
  depth: number,
): { readonly size: number; readonly way: readonly Record<string, unknown>[] } | undefined {
  if (typeof value === 'string') return { size: countHan(value), way: [] };
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return undefined;
  const found = Object.values(value).flatMap((one) => findLongest(one, depth + 1) ?? []);
  const longest = found.reduce<(typeof found)[number] | undefined>(
    (best, one) => (best && best.size >= one.size ? best : one),
    undefined,
  );
  if (!longest || Array.isArray(value)) return longest;
  return { size: longest.size, way: [...longest.way, value as Record<string, unknown>] };
}

/** A name or a day; a number is the second or the millisecond of a day. `{name: …}` is a name too. */
function readValue(value: unknown, meta: string): string | undefined {
  if (typeof value === 'object' && value !== null && 'name' in value) return readValue(value.name, meta);
  const written = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  if (!/^\d{10}(?:\d{3})?$/.test(written)) return written || undefined;
  return meta === 'publish_time' || meta === 'date'
    ? new Date(Number(written.slice(0, 10)) * 1000).toISOString()
    : undefined;
}
