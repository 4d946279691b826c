import iconv from 'iconv-lite';

/** Lead bytes of two-byte GBK characters. */
const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;
const LAST_TRAIL = 0xfe;

/** Pair → UTF-16 code unit, 0 where the pair means nothing. Built from the codec of iconv-lite when first asked for. */
let codeOfPair: Uint16Array | undefined;
let pairOfCode: Uint16Array | undefined;

/**
 * The character of a GBK byte pair as a UTF-16 code unit; 0 when a decoder would refuse the pair. Pairs of the
 * user-defined areas give private-use characters (U+E000–U+E765), as Windows code page 936 does.
 */
export function decodePair(lead: number, trail: number): number {
  codeOfPair ??= buildCodes();
  return codeOfPair[(lead << 8) | trail] ?? 0;
}

/** The GBK pair of a UTF-16 code unit as `lead << 8 | trail`; 0 when GBK has no pair for it (ASCII included). */
export function pairOf(code: number): number {
  pairOfCode ??= buildPairs();
  return pairOfCode[code] ?? 0;
}

/** True for a character of GB2312, the part of GBK where both bytes are at least A1 and the lead at most F7. */
export function isGb2312(code: number): boolean {
  const pair = pairOf(code);
  return pair >> 8 >= 0xa1 && pair >> 8 <= 0xf7 && (pair & 0xff) >= 0xa1 && !isPrivateUse(code);
}

/** True for a Han character that GBK has and GB2312 has not: the only kind that mirrors annotate. */
export function isGbkOnlyHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff && pairOf(code) !== 0 && !isGb2312(code);
}

/** True for a private-use character, which no genuine text holds. */
export function isPrivateUse(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}

function buildCodes(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
    for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) {
      if (trail === 0x7f) continue;
      const text = iconv.decode(Buffer.from([lead, trail]), 'gbk');
      const code = text.length === 1 ? text.charCodeAt(0) : 0;
      codes[(lead << 8) | trail] = code === 0xfffd ? 0 : code;
    }
  }
  return codes;
}

function buildPairs(): Uint16Array {
  const pairs = new Uint16Array(0x10000);
  for (let pair = pairs.length - 1; pair >= 0; pair--) {
    const code = decodePair(pair >> 8, pair & 0xff);
    if (code >= 0x80) pairs[code] = pair;
  }
  return pairs;
}
