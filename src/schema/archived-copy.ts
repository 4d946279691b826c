/** An archive of the web: its hosts, and what the path of a copy looks like there. */
interface WebArchive {
  readonly name: string;
  readonly hosts: RegExp;
  readonly copy: RegExp;
  /** An address of the right form, for messages. */
  readonly example: string;
}

/** What Memento calls a URI-M as most archives write it: the instant, what is left out of the frame, the page. */
const DATED_COPY = /\/(?<at>\d{14})(?:[a-z]{2}_)?\/(?<page>https?:\/\/?.+|[^/]+\..+)$/s;

const WEB_ARCHIVES: readonly WebArchive[] = [
  {
    name: 'web.archive.org',
    hosts: /^web\.archive\.org$/,
    copy: /^\/web\/(?<at>\d{14})(?:[a-z]{2}_)?\/(?<page>.+)$/s,
    example: 'https://web.archive.org/web/20161209083000/http://example.org/1.html',
  },
  {
    name: 'archive.today',
    hosts: /^archive\.(?:today|ph|is|li|vn|fo|md)$/,
    copy: /^\/(?:(?<at>\d{14})\/(?<page>.+)|(?<dotted>\d{4}\.\d\d\.\d\d-\d{6})\/(?<shown>.+)|[A-Za-z0-9]{4,6})$/s,
    example: 'https://archive.ph/Ab3xY',
  },
  {
    name: 'webcitation.org',
    hosts: /^(?:www\.)?webcitation\.org$/,
    copy: /^\/(?!query\b)[A-Za-z0-9]{9}(?:\?url=(?<page>.+))?$/s,
    example: 'https://www.webcitation.org/6mXyZ1abc',
  },
  {
    name: 'perma.cc',
    hosts: /^perma\.cc$/,
    copy: /^\/[A-Z0-9]{4}-[A-Z0-9]{4}$/,
    example: 'https://perma.cc/AB12-CD34',
  },
  {
    name: 'ghostarchive.org',
    hosts: /^ghostarchive\.org$/,
    copy: /^\/(?:archive|varchive)\/(?:\d{14}\/(?<page>.+)|[A-Za-z0-9_-]{5,11})$/s,
    example: 'https://ghostarchive.org/archive/Ab3xY',
  },
  {
    name: 'megalodon.jp',
    hosts: /^megalodon\.jp$/,
    copy: /^\/\d{4}-\d{4}-\d{4}-\d\d\/(?<page>.+)$/s,
    example: 'https://megalodon.jp/2016-1209-0830-00/example.org/1.html',
  },
];

/** Web archives that are known. */
export const WEB_ARCHIVE_NAMES: readonly string[] = WEB_ARCHIVES.map(({ name }) => name);

/** What the address of an archived copy says. */
export interface ArchivedCopy {
  /** Day of the copy, `YYYY-MM-DD`, where the address tells. */
  readonly day?: string;
  /** Address of the page that was copied, where it tells. */
  readonly page?: string;
}

/** Why an address is that of no copy; an archive that is known has an example. */
export type NoCopy =
  | { readonly kind: 'form'; readonly host: string; readonly example: string }
  | { readonly kind: 'unknown'; readonly host: string };

/**
 * Reads the address of an archived copy: of a web archive that is known, or of any that writes instant and page in
 * it as Memento does.
 * @param address an absolute address.
 * @see https://www.rfc-editor.org/rfc/rfc7089
 */
export function readArchivedCopy(address: string): ArchivedCopy | { readonly problem: NoCopy } {
  const { hostname: host, pathname, search } = new URL(address);
  const archive = WEB_ARCHIVES.find(({ hosts }) => hosts.test(host));
  const found = (archive?.copy ?? DATED_COPY).exec(`${pathname}${search}`);
  const { at, dotted, page, shown } = found?.groups ?? {};
  const day = dayOf((at ?? dotted ?? '').replace(/\D/g, ''));
  if (!found || day === 'none') {
    return {
      problem: archive ? { kind: 'form', host, example: archive.example } : { kind: 'unknown', host },
    };
  }
  const copied = page ?? shown;
  return { ...(day !== undefined && { day }), ...(copied !== undefined && { page: copied }) };
}

/** The day of fourteen digits; undefined where there are none, `none` where they are no instant. */
function dayOf(digits: string): string | undefined {
  if (digits === '') return undefined;
  const [year, month, day, hour, minute, second] = [0, 4, 6, 8, 10, 12].map((from) =>
    digits.slice(from, from === 0 ? 4 : from + 2),
  );
  const date = `${year}-${month}-${day}`;
  const instant = new Date(`${date}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date ? 'none' : date;
}

/** True when two addresses are of one page: however each begins, and with or without a slash or a part at its end. */
export function isSamePage(a: string, b: string): boolean {
  return plainAddress(a) === plainAddress(b);
}

function plainAddress(address: string): string {
  const bare = address
    .replace(/^https?:\/\/?/i, '')
    .replace(/^www\./i, '')
    .replace(/^([^/?#]+):80(?=[/?#]|$)/, '$1')
    .replace(/#.*$/s, '')
    .replace(/\/$/, '');
  try {
    return decodeURIComponent(bare).toLowerCase();
  } catch {
    return bare.toLowerCase();
  }
}
