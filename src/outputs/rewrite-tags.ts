/** What matters of an element: that it can carry an address; that its text is no markup, or stays as it is written. */
const ELEMENTS: ReadonlyMap<string, 'carries' | 'raw' | 'verbatim'> = new Map([
  ...['a', 'area', 'button', 'form', 'html', 'iframe', 'image', 'img', 'input', 'link', 'meta', 'source']
    .concat('track', 'use')
    .map((name) => [name, 'carries'] as const),
  ...['script', 'style'].map((name) => [name, 'raw'] as const),
  ...['pre', 'textarea', 'noscript'].map((name) => [name, 'verbatim'] as const),
]);
/** The attributes that carry an address; in `content` it is that of a redirect. */
const CARRYING = new Set(['href', 'src', 'action', 'data-root']);
const REDIRECT = '0; url=';
/**
 * The tags that need not be written, by what follows them: the end of a list item before another one, say, or that of
 * a paragraph before the end of what it lies in.
 */
const IMPLIED: ReadonlyMap<string, RegExp> = new Map(
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
  }),
);
/** Elements of drawings that hold nothing: these may close themselves. */
const HOLLOW = new Set(['circle', 'ellipse', 'line', 'path', 'polygon', 'polyline', 'rect', 'stop', 'use']);
/** Spaces, and the signs that a value without quotes cannot have. */
const [DOUBLE, SINGLE, SLASH, LESS, EQUALS, GREATER, TICK] = [0x22, 0x27, 0x2f, 0x3c, 0x3d, 0x3e, 0x60];

/** Where the page that is at work is written, as far as `made`; there is room for the largest so far. */
let room = new Uint16Array(1 << 18);
let made = 0;

/**
 * Rewrites the tags of a page, and nothing else: not what comments, scripts and style sheets hold. Each sign is read
 * and written once, because this runs over all pages of a site.
 * @param root what addresses from the site's root begin with instead of a slash; see `rootFrom`.
 * @param isCompact leaves out quotes and tags that HTML makes needless, but not in a `pre` and its like.
 */
export function rewriteTags(html: string, root: string, isCompact: boolean): string {
  made = 0;
  reserve(html.length);
  /** Up to here quotes and tags stay. */
  let verbatimUntil = 0;
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    if (start === -1) break;
    put(html, at, start);
    const shortens = isCompact && start >= verbatimUntil;
    const dropped = shortens ? impliedEnd(html, start) : -1;
    if (dropped !== -1) {
      at = dropped;
      continue;
    }
    if (!isLetter(html.charCodeAt(start + 1))) {
      at = commentEnd(html, start);
      put(html, start, at);
      continue;
    }
    const name = nameOf(html, start);
    const kind = ELEMENTS.get(name);
    const isRaw = kind === 'raw';
    const isKept = isRaw || (shortens && kind === 'verbatim');
    const close = isKept ? html.indexOf(`</${name}>`, start) : -1;
    const carries = isRaw || kind === 'carries';
    at = putTag(html, start, carries ? root : '', shortens);
    if (shortens && HOLLOW.has(name) && html.startsWith(`</${name}>`, at)) {
      at += name.length + 3;
      made -= 1;
      // Without quotes the slash would be taken for a part of the value.
      const slash = room[made - 1] === DOUBLE ? '/>' : ' />';
      put(slash, 0, slash.length);
    }
    if (isRaw && close > at) {
      put(html, at, close);
      at = close;
    }
    verbatimUntil = Math.max(verbatimUntil, close);
  }
  put(html, at, html.length);
  return Buffer.from(room.buffer, 0, made * 2).toString('utf16le');
}
/**
 * Writes the opening tag that begins at a place, and says where it has ended. What never ends is no tag: of that, one
 * sign is written.
 * @param root empty for an element that carries no addresses.
 */
function putTag(html: string, start: number, root: string, shortens: boolean): number {
  const before = made;
  let page = room;
  let place = made;
  for (let at = start; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    page[place++] = code;
    if (code === GREATER) {
      made = place;
      return at + 1;
    }
    if (code !== DOUBLE && code !== SINGLE) continue;
    const close = html.indexOf(code === DOUBLE ? '"' : "'", at + 1);
    if (close === -1) break;
    const isPlain = shortens && code === DOUBLE && isPlainValue(html, at + 1, close);
    if (isPlain) place -= 1;
    const slash = root === '' ? -1 : addressIn(html, start, at);
    if (slash !== -1) {
      for (at += 1; at < slash; at += 1) page[place++] = html.charCodeAt(at);
      made = place;
      reserve(html.length - slash + root.length);
      put(root, 0, root.length);
      page = room;
      place = made;
    }
    for (at += 1; at < close; at += 1) page[place++] = html.charCodeAt(at);
    if (!isPlain) page[place++] = code;
  }
  made = before;
  put(html, start, start + 1);
  return start + 1;
}

function put(text: string, start: number, end: number): void {
  const page = room;
  let place = made;
  for (let at = start; at < end; at += 1) page[place++] = text.charCodeAt(at);
  made = place;
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

function nameOf(html: string, start: number): string {
  let end = start + 1;
  while (isLetter(html.charCodeAt(end))) end += 1;
  return html.slice(start + 1, end);
}

/** Where a tag has ended that need not be written; -1 for any other. */
function impliedEnd(html: string, start: number): number {
  // No such tag is longer.
  const end = html.indexOf('>', start) + 1;
  if (end - start > 8) return -1;
  const before = IMPLIED.get(html.slice(start + 1, end));
  if (!before) return -1;
  before.lastIndex = end;
  return before.test(html) ? end : -1;
}

/** Whether a value needs no quotes; before `/>` it does, or the slash would be taken for a part of it. */
function isPlainValue(html: string, start: number, end: number): boolean {
  if (start === end || html.charCodeAt(start - 2) !== EQUALS) return false;
  const next = html.charCodeAt(end + 1);
  if (next !== GREATER && !isSpace(next)) return false;
  for (let at = start; at < end; at += 1) {
    const code = html.charCodeAt(at);
    if (isSpace(code) || code === SINGLE || code === TICK || (code >= LESS && code <= GREATER)) return false;
  }
  return true;
}

/** The slash at which an address from the site's root begins, in the value of an attribute; -1 when there is none. */
function addressIn(html: string, tag: number, quote: number): number {
  if (html.charCodeAt(quote - 1) !== EQUALS) return -1;
  const isRedirect = html.startsWith(REDIRECT, quote + 1);
  const slash = isRedirect ? quote + 1 + REDIRECT.length : quote + 1;
  if (html.charCodeAt(slash) !== SLASH || html.charCodeAt(slash + 1) === SLASH) return -1;
  let name = quote - 1;
  while (name > tag && !isSpace(html.charCodeAt(name - 1))) name -= 1;
  const attribute = html.slice(name, quote - 1).toLowerCase();
  return (isRedirect ? attribute === 'content' : CARRYING.has(attribute)) ? slash : -1;
}

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/** As regular expressions have it: many of them, but in tags hardly ever another one than these. */
function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));
}
