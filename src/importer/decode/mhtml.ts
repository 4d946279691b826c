/** The HTML page inside a web archive file, still as bytes. */
export interface MhtmlPage {
  readonly bytes: Uint8Array;
  /** The charset its part declares; undefined when it declares none. */
  readonly charset: string | undefined;
  /** The address it was saved from, when the file tells it. */
  readonly url: string | undefined;
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
 * Finds the page in a web archive (RFC 2557): the first `text/html` part, however deep, with its transfer
 * encoding (quoted-printable or base64) undone.
 * @returns undefined when no part is HTML.
 */
export function parseMhtml(bytes: Uint8Array): MhtmlPage | undefined {
  const root = parseEntity(latin1(bytes));
  const page = findHtml(root);
  if (!page) return undefined;
  return {
    bytes: decodeBody(page),
    charset: parameter(page.headers.get('content-type') ?? '', 'charset'),
    url: root.headers.get('snapshot-content-location') ?? page.headers.get('content-location'),
  };
}

function findHtml(entity: Entity): Entity | undefined {
  const type = entity.headers.get('content-type') ?? 'text/plain';
  if (/^text\/html\b|^application\/xhtml/i.test(type)) return entity;
  const boundary = parameter(type, 'boundary');
  if (!/^multipart\//i.test(type) || !boundary) return undefined;
  const border = new RegExp(`(?:^|\\r?\\n)--${escapePattern(boundary)}(?:--)?[ \\t]*(?=\\r?\\n|$)`);
  for (const part of entity.body.split(border).slice(1)) {
    const found = findHtml(parseEntity(part.replace(/^\r?\n/, '')));
    if (found) return found;
  }
  return undefined;
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
