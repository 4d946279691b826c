import { describe, expect, it } from 'vitest';
import {
  compareDigests,
  parseManifest,
  renderManifest,
} from '../../../../src/outputs/preservation/manifest.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

describe('a manifest', () => {
  it('is read as it was written, whatever the names hold', () => {
    const digests = new Map([
      ['场景/一 页.html', A],
      ['100%\n.txt', B],
    ]);
    const text = renderManifest(digests);
    expect(text).toBe(`${B}  100%25%0A.txt\n${A}  场景/一 页.html\n`);
    expect(parseManifest(text)).toEqual(digests);
  });

  it.each([
    ['manifest-sha256.txt:2: not of the form', `${A}  a\nb\n`],
    ['manifest-sha256.txt:2: a is named twice', `${A}  a\n${B}  a\n`],
  ])('is refused with its line: %s', (message, text) => {
    expect(() => parseManifest(text)).toThrow(message);
  });

  it('tells what changed, is missing and was added', () => {
    const said = new Map(Object.entries({ same: A, changed: A, missing: A }));
    const found = new Map(Object.entries({ same: A, changed: B, added: A }));
    expect(compareDigests(said, found)).toEqual({
      changed: ['changed'],
      missing: ['missing'],
      added: ['added'],
    });
  });
});
