/** References with names that stand in Chinese text; those of letters do not. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: '\u00a0',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    laquo: '«',
    raquo: '»',
    mdash: '—',
    ndash: '–',
    hellip: '…',
    middot: '·',
    bull: '•',
    times: '×',
    deg: '°',
    permil: '‰',
    copy: '©',
    reg: '®',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    amp: '&',
  }),
);
const REFERENCE = /&(?:#(\d{2,7})|#x([\da-f]{2,6})|([a-z]{2,6}));/gi;
/** A text that shows fewer of them may speak of one. */
const LEAST = 3;
/** References are written as references again: &amp;#26376;. */
const MOST_ROUNDS = 3;

/** Tags as they stand in the field of a database: `<p>…</p>`, `<br />`. */
const TAG =
  /<\/?(?:p|br|div|span|strong|b|font|img|a|table|tbody|tr|td|ul|ol|li|h[1-6]|section|center)(?:\s[^<>]{0,2000})?\/?>/gi;
const BLOCK_TAG = /<\/?(?:p|br|div|table|tr|td|ul|ol|li|h[1-6]|section|center)\b/i;

/** A character by the number of its unit: \u6708, %u6708. */
const UNIT = /(?:\\|%)u([\da-f]{4})/gi;
const HAN_UNIT = /(?:\\|%)u[4-9][\da-f]{3}/gi;
const LEAST_UNITS = 10;

/** A line end written as two characters. */
const WRITTEN_END = /(?:\\r)?\\n/g;

/**
 * Undoes what programs write in place of characters when a text passes through them: references (`&#26376;`,
 * `&ldquo;`), numbers of units (`\u6708`, `%u6708`), line ends of two characters. Each only where it stands several
 * times, for a text may speak of one.
 */
export function unescapeText(text: string): string {
  let plain = unescapeUnits(text.replaceAll('\u0085', '\n'));
  const written = plain.match(WRITTEN_END)?.length ?? 0;
  if (written >= LEAST && written > plain.split('\n').length)
    plain = plain.replace(WRITTEN_END, '\n').replaceAll('\\t', ' ').replaceAll('\\"', '"');
  return unescapeReferences(plain);
}

/** Undoes what a page shows to its readers: references and numbers of units. */
export function unescapeShown(text: string): string {
  return unescapeReferences(unescapeUnits(text));
}

function unescapeUnits(text: string): string {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const units = text.match(HAN_UNIT)?.length ?? 0;
  if (units < LEAST_UNITS || units <= han) return text;
  return text.replace(UNIT, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Replaces references by what they stand for, where a text shows several. */
function unescapeReferences(text: string): string {
  let plain = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = plain.match(REFERENCE)?.filter((one) => readReference(one) !== one).length ?? 0;
    if (found < LEAST) break;
    plain = plain.replace(REFERENCE, readReference);
  }
  return plain;
}

function readReference(reference: string): string {
  const [, decimal, hex, name] = new RegExp(REFERENCE.source, 'i').exec(reference) ?? [];
  if (name) return NAMED.get(name.toLowerCase()) ?? reference;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}

/** True for a text without the head of a page that has its tags: the field of a database, saved as it was. */
export function holdsTags(text: string): boolean {
  const tags = text.match(TAG) ?? [];
  return tags.length >= LEAST && tags.some((tag) => BLOCK_TAG.test(tag));
}

/** Such a text as HTML. Where its lines are not those of the tags, each is a line. */
export function keepLines(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const tagged = lines.filter((line) => BLOCK_TAG.test(line));
  return tagged.length * 2 < lines.length ? text.replaceAll('\n', '<br>\n') : text;
}
