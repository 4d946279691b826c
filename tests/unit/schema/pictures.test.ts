import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PICTURE_SIZES, pictureSchema } from '../../../src/schema/pictures.ts';

/** Bytes that a picture of the guide may have: a reader on a telephone loads four. */
const MOST = 60_000;

it.each(Object.entries(PICTURE_SIZES))('%s is a small picture of the size on record', (name, size) => {
  const bytes = readFileSync(`public/pictures/${name}.webp`);
  expect(bytes.length).toBeLessThan(MOST);
  // An extended WebP: width and height, each less one, stand behind its flags.
  expect(bytes.toString('latin1', 8, 16)).toBe('WEBPVP8X');
  expect([bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1]).toEqual(size);
});

it('are shown by the guide, with what they show in words', () => {
  for (const page of ['ten-minutes', 'ten-minutes.en']) {
    const source = readFileSync(`content/guide/${page}.mdx`, 'utf8');
    const shown = [...source.matchAll(/<Picture name="([^"]+)" alt="([^"]+)" \/>/g)];
    expect(shown.map(([, name]) => name)).toEqual(Object.keys(PICTURE_SIZES));
    for (const [, name, alt] of shown) expect(pictureSchema.safeParse({ name, alt }).success).toBe(true);
  }
  expect(pictureSchema.safeParse({ name: 'https://example.org/x', alt: '图' }).success).toBe(false);
});
