import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../../src/outputs/cards/encode-png.ts';

/** Reads back the pixel at x, y of a palette PNG, as [red, green, blue]. */
function readPixel(png: Buffer, x: number, y: number): number[] {
  const width = png.readUInt32BE(16);
  const data: Buffer[] = [];
  let palette: Buffer = Buffer.alloc(0);
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (type === 'PLTE') palette = body;
    if (type === 'IDAT') data.push(body);
  }
  const index = inflateSync(Buffer.concat(data))[y * (width + 1) + 1 + x] ?? 0;
  return [...palette.subarray(index * 3, index * 3 + 3)];
}

describe('encodePng', () => {
  it('keeps the colours of a picture of few colours exactly', () => {
    const pixels = Uint8Array.from([
      160, 44, 28, 255, 251, 248, 243, 255, 35, 32, 27, 255, 251, 248, 243, 255,
    ]);
    const png = encodePng(pixels, 2, 2);
    expect(readPixel(png, 0, 0)).toEqual([160, 44, 28]);
    expect(readPixel(png, 1, 0)).toEqual([251, 248, 243]);
    expect(readPixel(png, 0, 1)).toEqual([35, 32, 27]);
  });

  it('rounds colours when there are more than a palette holds', () => {
    const pixels = Uint8Array.from({ length: 32 * 32 * 4 }, (_, at) =>
      at % 4 === 3 ? 255 : at % 4 === 0 ? (at >> 2) % 256 : at >> 9,
    );
    const png = encodePng(pixels, 32, 32);
    const [red = 0] = readPixel(png, 31, 7);
    expect(Math.abs(red - 255)).toBeLessThan(32);
  });

  it('writes a file that a decoder accepts', () => {
    const png = encodePng(Uint8Array.from([1, 2, 3, 255]), 1, 1);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><image width="1" height="1" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
    expect([...new Resvg(svg).render().pixels]).toEqual([1, 2, 3, 255]);
  });
});
