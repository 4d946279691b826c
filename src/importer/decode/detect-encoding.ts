import chardet from 'chardet';
import iconv from 'iconv-lite';
import { scorePlausibility } from './plausibility.ts';
import { decodeShifted, findShifted } from './shifted.ts';

/** An encoding by its canonical label, and where the choice came from. */
export interface DetectedEncoding {
  readonly encoding: string;
  readonly by: 'bom' | 'valid-utf8' | 'declared' | 'content';
  /** What the file or its sender declared, when that is another encoding than the one found. */
  readonly wrongly: string | undefined;
}

const BOMS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const META = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,80}encoding=["']([\w-]+)/i;

/** Encodings that Chinese pages come in; GB18030 reads all of GBK and GB2312. */
const CHINESE = ['gb18030', 'big5', 'utf-16le', 'utf-16be', 'euc-tw'] as const;

/** A declared encoding is believed unless another reads so much better (mean logarithm per character). */
const TRUST = 1.5;

/**
 * Finds the encoding of a file: a byte order mark, then valid UTF-8 with characters outside ASCII, then the
 * encoding among the declared and the likely ones that gives the most plausible Chinese.
 * @param declared the charset told from outside (a header); the file's own `<meta charset>` is looked up here.
 */
export function detectEncoding(bytes: Uint8Array, declared: string | undefined): DetectedEncoding {
  const own = declaredIn(bytes) ?? declared;
  const label = own === undefined ? undefined : canonical(own);
  const wrong = (encoding: string) => (label !== undefined && label !== encoding ? own : undefined);
  for (const [bom, encoding] of BOMS)
    if (bom.every((byte, at) => bytes[at] === byte)) return { encoding, by: 'bom', wrongly: wrong(encoding) };
  const shifted = findShifted(bytes);
  if (shifted) return { encoding: shifted, by: 'content', wrongly: wrong(shifted) };
  if (isValidUtf8(bytes) && !hasZeros(bytes))
    return { encoding: 'utf-8', by: 'valid-utf8', wrongly: hasHighByte(bytes) ? wrong('utf-8') : undefined };
  const sample = takeSample(bytes);
  const guessed = canonical(chardet.detect(sample) ?? 'gb18030') ?? 'gb18030';
  const candidates = [...new Set([...(label ? [label] : []), 'utf-8', ...CHINESE, guessed])];
  const scored = candidates.map((encoding) => ({
    encoding,
    score: scorePlausibility(decodeAs(sample, encoding)) + (encoding === label ? TRUST : 0),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return {
    encoding: best.encoding,
    by: best.encoding === label ? 'declared' : 'content',
    wrongly: wrong(best.encoding),
  };
}

/** Decodes with a canonical label; a byte order mark is dropped. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'hz-gb-2312' || encoding === 'iso-2022-cn' || encoding === 'euc-tw') {
    return decodeShifted(bytes, encoding);
  }
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}

/** Bytes that tell the encoding as well as all: more only take time. Even, for the encodings of two bytes. */
const SAMPLE = 1 << 16;

/** A part of a large file, from where its first bytes outside ASCII stand. */
function takeSample(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const first = bytes.findIndex((byte) => byte >= 0x80 || byte === 0);
  const from = Math.max(0, Math.min(first - 2, bytes.length - SAMPLE)) & ~1;
  return bytes.subarray(from, from + SAMPLE);
}

/** ASCII in two bytes a character: every second byte is 0, which valid UTF-8 may hold too. */
function hasZeros(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1000);
  return head.filter((byte) => byte === 0).length > head.length / 20;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const match = META.exec(head);
  return match?.[1] ?? match?.[2];
}

/** One label for the names that mean the same; undefined for a name that nobody knows. */
function canonical(name: string): string | undefined {
  const lower = name.toLowerCase().replaceAll('_', '-');
  if (/^(?:gb2312|gbk|gb-?18030|x-gbk|cp936|gb-2312-80)$/.test(lower)) return 'gb18030';
  if (/^(?:big5|big5-hkscs|x-x-big5|cp950)$/.test(lower)) return 'big5';
  if (/^(?:hz|hz-gb-2312)$/.test(lower)) return 'hz-gb-2312';
  if (/^(?:iso-2022-cn(?:-ext)?|euc-?tw|x-euc-tw|cns11643)$/.test(lower))
    return lower.startsWith('iso') ? 'iso-2022-cn' : 'euc-tw';
  if (/^(?:utf-?8|unicode-1-1-utf-8)$/.test(lower)) return 'utf-8';
  if (/^(?:iso-8859-1|latin1|ascii|us-ascii|windows-1252|cp1252)$/.test(lower)) return 'windows-1252';
  return iconv.encodingExists(lower) ? lower : undefined;
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function hasHighByte(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80);
}
