import { countHan } from '../../../hanzi/letters.ts';

/** A string of a script with the name of the field it stands in. */
interface EmbeddedString {
  readonly key: string;
  readonly text: string;
  /** Han characters. */
  readonly size: number;
}

/** Han characters from which a string may be a paragraph. */
const LEAST = 8;
const LEAST_TITLE = 4;
const TITLE = /^\w*(?:title|headline|subject)$/i;
/** A passage with more than this share of the text of its field's passages is the article, and the others are comments. */
const DOMINANT = 0.6;
/** Data within data, as in `JSON.parse("{\"content\": …}")`, is read this deep. */
const DEEPEST = 3;

const SENTENCE = /[。！？]/;
/** What stands before a string: the name of its field, or the end of the string before it in a list. */
const FIELD = /(?:^|[{,\s])["']?([A-Za-z_$][\w$-]{0,40})["']?\s*:\s*\[?\s*$/;
const IN_LIST = /^\s*,\s*$/;

/**
 * Finds the article of a page that keeps it in a script, to be shown by that script: the state of an
 * application, `articleBody` of JSON-LD. The scripts are not run and need be no JSON; their strings
 * are read. Of all fields the one with the most text is the article: in one string, or a paragraph in each.
 * @param pageTitle of the head; one of the strings that it begins with becomes the heading; without it the first one that is named a title
 * @returns its HTML and how many Han characters it has; undefined where no script holds sentences
 */
export function findEmbeddedArticle(
  scripts: readonly string[],
  pageTitle?: string,
): { html: string; size: number } | undefined {
  const strings = scripts.flatMap((script) => [...readStrings(script, 0)]);
  const passages = strings.filter(({ text, size }) => size >= LEAST && SENTENCE.test(text));
  let best: { passages: EmbeddedString[]; size: number } | undefined;
  for (const group of Map.groupBy(passages, ({ key }) => key).values()) {
    const size = sum(group);
    if (!best || size > best.size) best = { passages: group, size };
  }
  if (!best) return undefined;
  const { size } = best;
  const whole = best.passages.find((one) => one.size > size * DOMINANT);
  const chosen = whole
    ? [whole]
    : [...new Map(best.passages.map((passage) => [passage.text, passage])).values()];
  const title = strings.find(
    ({ key, text, size }) => size >= LEAST_TITLE && TITLE.test(key) && (pageTitle?.startsWith(text) ?? true),
  );
  const heading = title ? `<h1>${escapeText(title.text)}</h1>\n` : '';
  return { html: heading + chosen.map(({ text }) => toHtml(text)).join('\n'), size: sum(chosen) };
}

function sum(passages: readonly EmbeddedString[]): number {
  return passages.reduce((total, { size }) => total + size, 0);
}

function* readStrings(script: string, depth: number): Generator<EmbeddedString> {
  let key = '';
  let behind = 0;
  for (const { start, end } of findStrings(script)) {
    // The name of a field, to be read with what it names.
    if (/^\s*:/.test(script.slice(end, end + 10))) continue;
    const before = script.slice(Math.max(behind, start - 60), start);
    key = FIELD.exec(before)?.[1] ?? (IN_LIST.test(before) ? key : '');
    behind = end;
    const text = decodeString(script.slice(start + 1, end - 1));
    if (text === undefined) continue;
    if (depth < DEEPEST && /^\s*[[{]/.test(text)) yield* readStrings(text, depth + 1);
    else yield { key, text, size: countHan(text) };
  }
}

/** The strings of a script in double quotes, their quotes included. */
function* findStrings(script: string): Generator<{ start: number; end: number }> {
  for (let start = script.indexOf('"'); start !== -1; ) {
    let at = start + 1;
    while (at < script.length && script[at] !== '"' && script[at] !== '\n') at += script[at] === '\\' ? 2 : 1;
    // A quotation mark without its fellow stands in a comment or a pattern.
    if (script[at] === '"') yield { start, end: at + 1 };
    start = script.indexOf('"', at + 1);
  }
}

function decodeString(written: string): string | undefined {
  if (/^(?:%[\da-f]{2}|[\w.~!*()-]){40,}$/i.test(written)) return decodeAddress(written);
  // A string without Han and without escapes holds no Chinese.
  if (!/\\|\p{Script=Han}/u.test(written)) return undefined;
  try {
    const json = written.replace(/\\x([\da-f]{2})/gi, '\\u00$1').replace(/\\(['`$])/g, '$1');
    return JSON.parse(`"${json.replaceAll('\t', '\\t')}"`);
  } catch {
    return undefined;
  }
}

function decodeAddress(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

/** A text with tags is HTML, be they written as references; one without has a paragraph in each line. */
function toHtml(text: string): string {
  if (/<(?:p|br|div|section|span)\b/i.test(text)) return text;
  if (/&lt;(?:p|br|div|section|span)\b/i.test(text)) {
    return text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  }
  return text
    .split(/\n+/)
    .map((line) => `<p>${escapeText(line)}</p>`)
    .join('\n');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
