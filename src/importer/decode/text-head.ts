/** Fields above a text, as programs write them that keep pages, by the `<meta>` name that says the same. */
const META_OF: ReadonlyMap<string, string> = new Map([
  ['date', 'date'],
  ['published', 'publish_time'],
  ['source', 'source'],
  ['author', 'author'],
  ['from', 'letter:from'],
  ['title', 'title'],
  ['subject', 'title'],
  ['url', 'url'],
]);
const FIELD = /^([A-Za-z]{3,12}):\s*(.*)$/;
const FENCE = /^---\s*$/;
/** Fields that end later are no head. */
const MOST_LINES = 40;
/** One such line may be a text's own. */
const LEAST_FIELDS = 2;

/** The fields above a text, and how many lines they take. */
export interface TextHead {
  readonly metas: ReadonlyMap<string, string>;
  readonly lines: number;
  /** Between dashes, as in front of Markdown. */
  readonly isFenced: boolean;
}

/**
 * Reads the fields above a plain text: between two lines of dashes (`---`, `title: …`, `---`), or bare ones in the
 * first lines, `Subject: …`.
 * @returns undefined where the text begins otherwise
 */
export function readTextHead(text: string): TextHead | undefined {
  const lines = text.split('\n', MOST_LINES);
  const isFenced = FENCE.test(lines[0] ?? '');
  const end = isFenced
    ? lines.findIndex((line, at) => at > 0 && FENCE.test(line))
    : lines.findIndex((line) => !FIELD.test(line));
  if (end < 1) return undefined;
  const metas = new Map<string, string>();
  for (const line of lines.slice(0, end)) {
    const [, name = '', value = ''] = FIELD.exec(line) ?? [];
    const meta = META_OF.get(name.toLowerCase());
    const words = value.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (meta && words !== '' && !metas.has(meta)) metas.set(meta, words);
  }
  return metas.size < LEAST_FIELDS ? undefined : { metas, lines: isFenced ? end + 1 : end, isFenced };
}
