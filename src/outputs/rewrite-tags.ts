/**
 * What matters of an element: that it can carry an address; that its text is no markup, or stays as it is written; that it
 * holds nothing, in a drawing, and may close itself.
 */
type Kind = 'carries' | 'raw' | 'verbatim' | 'hollow';

const KINDS: Readonly<Record<Kind, string>> = {
  carries: 'a area button form html iframe image img input link meta source track use',
  raw: 'script style',
  verbatim: 'pre textarea noscript',
  hollow: 'circle ellipse line path polygon polyline rect stop',
};
/** Elements by the number of their name, see {@link numberOf}: looking up names themselves would take longest of all. */
const ELEMENTS: ReadonlyMap<number, { readonly name: string; readonly kind: Kind }> = new Map(
  (['carries', 'raw', 'verbatim', 'hollow'] as const).flatMap((kind) =>
    KINDS[kind].split(' ').map((name) => [numberOf(name), { name, kind }] as const),
  ),
);
/** The attributes that carry an address; in `content` it is that of a redirect. */
const CARRYING = new Set(['href', 'src', 'action', 'data-root']);
const REDIRECT = '0; url=';
/**
 * The tags that need not be written, by what follows them: the end of a list item before another one, say, or that of
 * a paragraph before the end of what it lies in.
 */
const IMPLIED: ReadonlyMap<number, { readonly tag: string; readonly before: RegExp }> = new Map(
  Object.entries({
    '/li>': /<(?:li[\s>]|\/[uo]l>)/y,
    '/dt>': /<(?:d[dt][\s>]|\/(?:dl|div)>)/y,
    '/dd>': /<(?:d[dt][\s>]|\/(?:dl|div)>)/y,
    '/td>': /<(?:t[dh][\s>]|\/tr>)/y,
    '/th>': /<(?:t[dh][\s>]|\/tr>)/y,
    '/tr>': /<(?:tr[\s>]|\/t(?:body|head|foot)>)/y,
    '/p>':
      /<(?:(?:p|[uod]l|div|section|article|aside|header|footer|nav|details|figure|form|h[1-6]|table|pre)[\s>]|\/(?:li|d[dt]|t[dh]|div|section|article|aside|header|footer|main|details|figure|figcaption|blockquote)>)/y,
    'head>': /<(?:meta|title|link)[\s>]/y,
    '/head>': /<body>/y,
    'body>': /<(?!meta|link|script|style|template|noscript)[a-z]/y,
    '/body>': /<\/html>/y,
  }).map(([tag, before]) => [numberOf(tag.slice(0, -1)), { tag, before }]),
);
/** Signs as they are numbered. */
const [DOUBLE, SINGLE, SLASH, LESS, EQUALS, GREATER] = [0x22, 0x27, 0x2f, 0x3c, 0x3d, 0x3e];
/** Those with which the tags of a page begin that it may do without. */
const [HEAD, BODY] = [0x68, 0x62];
/** What a value without quotes cannot have, of the signs below 128. */
const UNSAFE = Uint8Array.from({ length: 0x80 }, (_, code) =>
  code <= 0x20 || `"'=<>\``.includes(String.fromCharCode(code)) ? 1 : 0,
);

/** Room for a page that is read and for one that is written, as far as `made`: as large as the largest so far. */
let source = new Uint16Array(1 << 18);
let room = new Uint16Array(1 << 18);
let made = 0;

/**
 * Rewrites the tags of a page, and nothing else: not what comments, scripts and style sheets hold. It runs over all
 * pages of a site, so it goes through the signs of a page once, as numbers.
 * @param root what addresses from the site's root begin with instead of a slash; see `rootFrom`.
 * @param isCompact leaves out quotes and tags that HTML makes needless, but not in a `pre` and its like.
 */
export function rewriteTags(html: string, root: string, isCompact: boolean): string {
  const { length } = html;
  if (length > source.length) source = new Uint16Array(length * 2);
  Buffer.from(source.buffer).write(html, 'utf16le');
  made = 0;
  reserve(length);
  /** Up to here quotes and tags stay. */
  let verbatimUntil = 0;
  let at = 0;
  while (at < length) {
    const start = put(at, length, LESS);
    if (start === length) break;
    const shortens = isCompact && start >= verbatimUntil;
    at = shortens ? impliedEnd(html, start) : start;
    if (at !== start) continue;
    if (!isLetter(source[start + 1] ?? 0)) {
      at = commentEnd(html, start);
      put(start, at);
      continue;
    }
    const found = ELEMENTS.get(numberAt(start + 1));
    // Two names may have one number.
    const known = found !== undefined && isNamed(html, start + 1, found.name) ? found : undefined;
    const kind = known?.kind;
    const name = known?.name ?? '';
    const isRaw = kind === 'raw';
    const isKept = isRaw || (shortens && kind === 'verbatim');
    const close = isKept ? html.indexOf(`</${name}>`, start) : -1;
    const carries = isRaw || kind === 'carries';
    at = putTag(start, length, carries ? root : '', shortens);
    if (shortens && kind === 'hollow' && html.startsWith(`</${name}>`, at)) {
      at += name.length + 3;
      made -= 1;
      // Without quotes the slash would be taken for a part of the value.
      putText(room[made - 1] === DOUBLE ? '/>' : ' />');
    }
    if (isRaw && close > at) {
      put(at, close);
      at = close;
    }
    verbatimUntil = Math.max(verbatimUntil, close);
  }
  return Buffer.from(room.buffer, 0, made * 2).toString('utf16le');
}

/**
 * Writes the opening tag that begins at a place, and says where it has ended. What never ends is no tag: of that, one
 * sign is written.
 * @param length of the page.
 * @param root empty for an element that carries no addresses.
 */
function putTag(start: number, length: number, root: string, shortens: boolean): number {
  const page = source;
  const before = made;
  for (let at = start; at < length; ) {
    const quote = putUntilQuote(at, length);
    if (quote === length) break;
    const code = page[quote];
    if (code === GREATER) {
      room[made++] = GREATER;
      return quote + 1;
    }
    let close = quote + 1;
    while (close < length && page[close] !== code) close += 1;
    if (close === length) break;
    const isPlain = shortens && code === DOUBLE && isPlainValue(quote + 1, close);
    if (!isPlain) room[made++] = code ?? 0;
    const slash = root === '' ? -1 : addressIn(start, quote);
    if (slash !== -1) {
      put(quote + 1, slash);
      reserve(length - slash + root.length);
      putText(root);
    }
    put(slash === -1 ? quote + 1 : slash + 1, close);
    if (!isPlain) room[made++] = code ?? 0;
    at = close + 1;
  }
  made = before;
  put(start, start + 1);
  return start + 1;
}

/** Writes signs of the page up to an end, or to the first of a kind; where it has stopped. */
function put(start: number, end: number, stop = -1): number {
  const [from, to] = [source, room];
  let place = made;
  let at = start;
  for (; at < end; at += 1) {
    const code = from[at] ?? 0;
    if (code === stop) break;
    to[place++] = code;
  }
  made = place;
  return at;
}

/** The same within a tag: up to a quote or its end. */
function putUntilQuote(start: number, end: number): number {
  const [from, to] = [source, room];
  let place = made;
  let at = start;
  for (; at < end; at += 1) {
    const code = from[at] ?? 0;
    if (code === DOUBLE || code === SINGLE || code === GREATER) break;
    to[place++] = code;
  }
  made = place;
  return at;
}

function putText(text: string): void {
  for (let at = 0; at < text.length; at += 1) room[made++] = text.charCodeAt(at);
}

/** Makes room for so many signs after those that are written. */
function reserve(signs: number): void {
  if (made + signs <= room.length) return;
  const larger = new Uint16Array((made + signs) * 2);
  larger.set(room.subarray(0, made));
  room = larger;
}

/** Where a comment that begins at a place has ended; behind the sign when none does. */
function commentEnd(html: string, start: number): number {
  const end = html.startsWith('<!--', start) ? html.indexOf('-->', start + 4) : -1;
  return end === -1 ? start + 1 : end;
}

/** The number that a name has by its signs. */
function numberOf(name: string): number {
  let number = 0;
  for (let at = 0; at < name.length; at += 1) number = (Math.imul(number, 33) + name.charCodeAt(at)) | 0;
  return number;
}

/** That of what stands at a place of the page, up to a space or the end of the tag. */
function numberAt(start: number): number {
  const page = source;
  let number = 0;
  for (let at = start; ; at += 1) {
    const code = page[at] ?? GREATER;
    if (code <= 0x20 || code === GREATER) return number;
    number = (Math.imul(number, 33) + code) | 0;
  }
}

function isNamed(html: string, start: number, name: string): boolean {
  return html.startsWith(name, start) && !isLetter(source[start + name.length] ?? 0);
}

/** Where a tag has ended that need not be written; of any other, where it begins. */
function impliedEnd(html: string, start: number): number {
  const first = source[start + 1];
  if (first !== SLASH && first !== HEAD && first !== BODY) return start;
  const found = IMPLIED.get(numberAt(start + 1));
  if (found === undefined || !html.startsWith(found.tag, start + 1)) return start;
  const end = start + 1 + found.tag.length;
  found.before.lastIndex = end;
  return found.before.test(html) ? end : start;
}

/** Whether a value needs no quotes; before `/>` it does, or the slash would be taken for a part of it. */
function isPlainValue(start: number, end: number): boolean {
  const page = source;
  if (start === end || page[start - 2] !== EQUALS) return false;
  const next = page[end + 1] ?? 0;
  if (next !== GREATER && !isSpace(next)) return false;
  for (let at = start; at < end; at += 1) {
    const code = page[at] ?? 0;
    if (code < 0x80 ? UNSAFE[code] === 1 : isSpace(code)) return false;
  }
  return true;
}

/** The slash at which an address from the site's root begins, in the value of an attribute; -1 when there is none. */
function addressIn(tag: number, quote: number): number {
  const page = source;
  if (page[quote - 1] !== EQUALS) return -1;
  const isRedirect =
    page[quote + 1] === REDIRECT.charCodeAt(0) && textAt(quote + 1, REDIRECT.length) === REDIRECT;
  const slash = isRedirect ? quote + 1 + REDIRECT.length : quote + 1;
  if (page[slash] !== SLASH || page[slash + 1] === SLASH) return -1;
  let name = quote - 1;
  while (name > tag && !isSpace(page[name - 1] ?? 0)) name -= 1;
  const attribute = textAt(name, quote - 1 - name).toLowerCase();
  return (isRedirect ? attribute === 'content' : CARRYING.has(attribute)) ? slash : -1;
}

function textAt(start: number, length: number): string {
  return String.fromCharCode(...source.subarray(start, start + length));
}

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/** As regular expressions have it: many of them, but in tags hardly ever another one than these. */
function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    (code >= 0x1680 && code < 0x3001 && /\s/.test(String.fromCharCode(code))) ||
    code === 0xfeff
  );
}
