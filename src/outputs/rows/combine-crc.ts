/** The polynomial of CRC-32, the coefficient of x⁰ in the highest bit. */
const POLYNOMIAL = 0xedb88320;
const ONE = 0x80000000;

/**
 * The CRC-32 of two texts one after the other: that of the first moved on by as many zero bits as the second has, which is
 * to multiply it by x to that power modulo the polynomial, and added to the second's.
 * @param length bytes of the second.
 * @see https://github.com/madler/zlib/blob/v1.3.1/crc32.c crc32_combine64
 */
export function combineCrc(first: number, second: number, length: number): number {
  let power = ONE;
  // x⁸, x¹⁶, x³² …: what each bit of the length counts for.
  let square = ONE >>> 8;
  for (let left = length; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = multiply(power, square);
    square = multiply(square, square);
  }
  return (multiply(power, first) ^ second) >>> 0;
}

/** Product of two polynomials modulo the one of CRC-32. */
function multiply(a: number, b: number): number {
  let product = 0;
  let moved = b;
  for (let bit = ONE; bit !== 0; bit >>>= 1) {
    if (a & bit) product ^= moved;
    moved = moved & 1 ? (moved >>> 1) ^ POLYNOMIAL : moved >>> 1;
  }
  return product >>> 0;
}
