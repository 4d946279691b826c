import iconv from 'iconv-lite';
import { readCns } from './cns-11643.ts';

/**
 * Encodings of mail and news in which ASCII marks where Chinese begins and ends (HZ, RFC 1843; ISO-2022-CN,
 * RFC 1922), and EUC-TW, which no library of JavaScript knows. They are read by way of GB 2312 and Big5.
 */
export type ShiftedEncoding = 'hz-gb-2312' | 'iso-2022-cn' | 'euc-tw';

/** A pair that shifts; as many must be met before a file of ASCII is taken for HZ. */
const HZ_RUN = /~\{(?:[\x21-\x77][\x21-\x7e])+~\}/g;
const LEAST_RUNS = 2;
const ESC = 0x1b;
const [SHIFT_OUT, SHIFT_IN] = [0x0e, 0x0f];

/** Finds an encoding of seven bits by its shifts; undefined for a file that has none or a byte above 7F. */
export function findShifted(bytes: Uint8Array): ShiftedEncoding | undefined {
  if (bytes.some((byte) => byte >= 0x80)) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the encoding is made of them
  if (/\x1b\$[)*][AGHE]/.test(text) && text.includes('\x0e')) return 'iso-2022-cn';
  return (text.match(HZ_RUN)?.length ?? 0) >= LEAST_RUNS ? 'hz-gb-2312' : undefined;
}

export function decodeShifted(bytes: Uint8Array, encoding: ShiftedEncoding): string {
  if (encoding === 'hz-gb-2312') return decodeHz(bytes);
  return encoding === 'iso-2022-cn' ? decodeIso2022(bytes) : decodeEucTw(bytes);
}

/** Pairs of GB 2312 stand between `~{` and `~}`; `~~` is a tilde, `~` at a line's end joins the next. */
function decodeHz(bytes: Uint8Array): string {
  const out: number[] = [];
  let isShifted = false;
  for (let at = 0; at < bytes.length; at++) {
    const [byte = 0, next = 0] = [bytes[at], bytes[at + 1]];
    if (byte === 0x7e && (next === 0x7b || next === 0x7d)) isShifted = next === 0x7b;
    else if (!isShifted && byte === 0x7e && next === 0x7e) out.push(0x7e);
    else if (!isShifted && byte === 0x7e && next === 0x0a) {
      // Nothing is printed.
    } else if (isShifted && byte >= 0x21 && next >= 0x21) out.push(byte | 0x80, next | 0x80);
    else {
      // A line's end ends a run that nobody closed.
      if (byte === 0x0a) isShifted = false;
      out.push(byte);
      continue;
    }
    at++;
  }
  return iconv.decode(Buffer.from(out), 'gb18030');
}

/** `ESC $ ) A` and its like say what the pairs between SO and SI are; `ESC N` takes one pair of plane 2. */
function decodeIso2022(bytes: Uint8Array): string {
  let text = '';
  let set: 'gb' | 'cns1' = 'gb';
  let isShifted = false;
  for (let at = 0; at < bytes.length; at++) {
    const [byte = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4);
    if (byte === ESC && second === 0x24) {
      if (third === 0x29) set = fourth === 0x47 ? 'cns1' : 'gb';
      at += 3;
    } else if (byte === ESC && second === 0x4e) {
      text += readCns(2, third - 0x21, fourth - 0x21);
      at += 3;
    } else if (byte === SHIFT_OUT || byte === SHIFT_IN) isShifted = byte === SHIFT_OUT;
    else if (isShifted && byte >= 0x21 && second >= 0x21) {
      text +=
        set === 'gb'
          ? iconv.decode(Buffer.from([byte | 0x80, second | 0x80]), 'gb18030')
          : readCns(1, byte - 0x21, second - 0x21);
      at++;
    } else {
      // Designations last until the end of the line.
      if (byte === 0x0a) isShifted = false;
      text += String.fromCharCode(byte);
    }
  }
  return text;
}

/** Plane 1 in two bytes, any plane in four: 8E, A1 and more for the plane, and the pair. */
function decodeEucTw(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const [byte = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4);
    if (byte === 0x8e && second >= 0xa1 && second <= 0xb0 && third >= 0xa1 && fourth >= 0xa1) {
      text += readCns(second - 0xa0, third - 0xa1, fourth - 0xa1);
      at += 3;
    } else if (byte >= 0xa1 && second >= 0xa1) {
      text += readCns(1, byte - 0xa1, second - 0xa1);
      at++;
    } else text += byte < 0x80 ? String.fromCharCode(byte) : '\uFFFD';
  }
  return text;
}
