import iconv from 'iconv-lite';

/** An encoding of one byte a character, read backwards: from the character to the byte. */
export interface SingleByteCharset {
  readonly name: string;
  readonly bytes: ReadonlyMap<string, number>;
  /** Bytes that stand for no character, so that converters lose them. */
  readonly unused: readonly number[];
}

/** Characters that tables of the Macintosh disagree about. */
const MAC_VARIANTS: readonly (readonly [string, number])[] = [
  ['\u03a9', 0xbd],
  ['\u2126', 0xbd],
  ['\u0394', 0xc6],
  ['\u2206', 0xc6],
  ['\u00a4', 0xdb],
  ['\u20ac', 0xdb],
  ['\u03bc', 0xb5],
  ['\u00b5', 0xb5],
];

/**
 * The encodings in which Chinese text is read wrongly and saved: those of Western, Central European and Cyrillic
 * Windows, and of the old Macintosh.
 */
export const SINGLE_BYTE_CHARSETS: readonly SingleByteCharset[] = [
  'windows-1252',
  'macintosh',
  'windows-1250',
  'windows-1251',
].map(readBackwards);

function readBackwards(name: string): SingleByteCharset {
  const bytes = new Map<string, number>();
  const unused: number[] = [];
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const character = iconv.decode(Buffer.from([byte]), name);
    if (character === '\uFFFD') {
      unused.push(byte);
      // Most converters pass the byte on as the control character of its number.
      bytes.set(String.fromCharCode(byte), byte);
    } else bytes.set(character, byte);
  }
  if (name === 'macintosh') for (const [character, byte] of MAC_VARIANTS) bytes.set(character, byte);
  // Latin-1 reads 80 to 9F as control characters where Windows-1252 has marks.
  for (let byte = 0x80; byte <= 0x9f; byte++) {
    const control = String.fromCharCode(byte);
    if (!bytes.has(control)) bytes.set(control, byte);
  }
  return { name, bytes, unused };
}
