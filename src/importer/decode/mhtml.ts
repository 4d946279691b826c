import iconv from 'iconv-lite';

/** One part of a web archive, still as bytes. */
export interface MhtmlPart {
  readonly bytes: Uint8Array;
  /** The charset it declares; undefined when it declares none. */
  readonly charset: string | undefined;
}

/** The page inside a web archive file. */
export interface MhtmlPage extends MhtmlPart {
  /** The address it was saved from, when the file tells it. */
  readonly url: string | undefined;
  /** Its other HTML parts by the addresses under which frames call them. */
  readonly frames: readonly MhtmlFrame[];
  /** What the head of a letter says; undefined for a page that a browser saved, whose day is that of the saving. */
  readonly letter?: LetterHead;
}

/** The head of a letter, its words decoded. */
export interface LetterHead {
  readonly subject?: string;
  readonly date?: string;
  readonly from?: string;
}

/** A part that a frame of the page shows. */
export interface MhtmlFrame extends MhtmlPart {
  readonly addresses: readonly string[];
}

/** One entity of a MIME message: its headers with lower-case names, and its undecoded body. */
interface Entity {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A line of a header, or what continues the one before. */
const HEADER_LINE = /^(?:[\w-]+:|[ \t])/;

/** True when a file is a MIME message such as browsers write for `.mhtml`, whatever its name. */
export function isMhtml(bytes: Uint8Array): boolean {
  const lines = latin1(bytes.subarray(0, 2048)).split('\n');
  const version = lines.findIndex((line) => /^MIME-Version:/i.test(line));
  return version !== -1 && lines.slice(0, version).every((line) => HEADER_LINE.test(line));
}

/**
 * Finds the page in a web archive (RFC 2557) or a saved letter: the first `text/html` part, however deep, with its
 * transfer encoding (quoted-printable or base64) undone; where no part is HTML, the first one in plain text.
 * @returns undefined when no part is text.
 */
export function parseMhtml(bytes: Uint8Array): MhtmlPage | undefined {
  const root = parseEntity(latin1(bytes));
  const parts = listParts(root);
  const pages = parts.filter((part) => /^text\/html\b|^application\/xhtml/i.test(typeOf(part)));
  const page =
    pages[0] ?? parts.find((part) => /^text\/plain\b/i.test(typeOf(part)) && part.body.trim() !== '');
  if (!page) return undefined;
  return {
    ...readPart(page),
    url: root.headers.get('snapshot-content-location') ?? page.headers.get('content-location'),
    ...(isLetter(root) && { letter: readLetterHead(root) }),
    frames: pages.slice(1).map((part) => ({ ...readPart(part), addresses: addressesOf(part) })),
  };
}

/** Browsers write From, Subject and Date too, but send their pages to nobody. */
function isLetter({ headers }: Entity): boolean {
  return (
    !headers.has('snapshot-content-location') &&
    ['to', 'received', 'message-id', 'delivered-to'].some((name) => headers.has(name))
  );
}

/** Characters of a header that are looked at: no subject or name is longer. */
const LONGEST_HEADER = 2000;
/** 转发, 回复: what programs of letters set before a subject. */
const PASSED_ON = /^(?:\s*(?:Fwd?|Re|转发|回复|转寄)\s*[:：])+\s*/i;

function readLetterHead({ headers }: Entity): LetterHead {
  const read = (name: string) => decodeWords((headers.get(name) ?? '').slice(0, LONGEST_HEADER)).trim();
  const subject = read('subject').replace(PASSED_ON, '');
  const from = read('from')
    .replace(/\s*<[^<>]*>\s*$/, '')
    .replace(/^"(.*)"$/, '$1');
  const date = read('date').replace(/^[A-Za-z]{3},\s*/, '');
  return {
    ...(subject && { subject }),
    ...(date && { date }),
    ...(from && !from.includes('@') && { from }),
  };
}

/** Decodes the words of a header (RFC 2047): `=?UTF-8?B?…?=`; raw bytes are taken for UTF-8. */
function decodeWords(header: string): string {
  const plain = Buffer.from(header, 'latin1').toString('utf8');
  return plain
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(
      /=\?([\w-]{2,20})\?([BQ])\?([^?\s]{0,2000})\?=/gi,
      (word, charset: string, kind: string, text: string) => {
        if (!iconv.encodingExists(charset)) return word;
        const bytes =
          kind.toUpperCase() === 'B'
            ? Buffer.from(text, 'base64')
            : Buffer.from(decodeQuotedPrintable(text.replaceAll('_', ' ')), 'latin1');
        return iconv.decode(bytes, charset);
      },
    );
}

/** Letters within letters are read this deep; programs write three. */
const DEEPEST_PART = 20;

/** All parts that hold no others, in order. */
function listParts(entity: Entity, depth = 0): Entity[] {
  const type = typeOf(entity);
  if (!/^multipart\//i.test(type)) return [entity];
  const boundary = parameter(type, 'boundary');
  if (!boundary || depth === DEEPEST_PART) return [];
  const border = new RegExp(`(?:^|\\r?\\n)--${escapePattern(boundary)}(?:--)?[ \\t]*(?=\\r?\\n|$)`);
  return entity.body
    .split(border)
    .slice(1)
    .flatMap((part) => listParts(parseEntity(part.replace(/^\r?\n/, '')), depth + 1));
}

function typeOf({ headers }: Entity): string {
  return headers.get('content-type') ?? 'text/plain';
}

function readPart(entity: Entity): MhtmlPart {
  return { bytes: decodeBody(entity), charset: parameter(typeOf(entity), 'charset') };
}

/** A frame calls its part by the address that the part was saved from or by its id. */
function addressesOf({ headers }: Entity): string[] {
  const id = headers.get('content-id')?.replace(/^<|>$/g, '');
  const location = headers.get('content-location');
  return [...(id ? [`cid:${id}`] : []), ...(location ? [location] : [])];
}

function parseEntity(text: string): Entity {
  const border = /\r?\n\r?\n/.exec(text);
  const head = border ? text.slice(0, border.index) : text;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: border ? text.slice(border.index + border[0].length) : '' };
}

function parameter(header: string, name: string): string | undefined {
  return new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^\\s;]+))`, 'i')
    .exec(header)
    ?.slice(1)
    .find((value) => value);
}

function decodeBody({ headers, body }: Entity): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding === 'quoted-printable') return Buffer.from(decodeQuotedPrintable(body), 'latin1');
  return Buffer.from(body, 'latin1');
}

function decodeQuotedPrintable(body: string): string {
  return body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
