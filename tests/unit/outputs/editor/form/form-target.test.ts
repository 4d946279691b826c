import { describe, expect, it } from 'vitest';
import {
  buildTarget,
  captureHash,
  hashedWords,
  targetPath,
} from '../../../../../src/outputs/editor/form/form-target.ts';

const HASH = '3f2a9b'.padEnd(64, '0');
const free = () => false;

describe('where the file of a new form goes', () => {
  it('is the permanent id of an article, longer where it is taken', () => {
    const values = { published: '2016-12-09', place: '411700', title: '题' };
    const target = buildTarget('articles', values, HASH, free);
    expect(targetPath('articles', target)).toBe('articles/2016/2016-12-09-411700-3f2a.mdx');
    const taken = buildTarget('articles', values, HASH, (id) => id === '2016-12-09-411700-3f2a');
    expect(taken.id).toBe('2016-12-09-411700-3f2a9');
    expect(targetPath('articles', buildTarget('articles', {}, HASH, free))).toBe(
      'articles/undated/undated-unplaced-3f2a.mdx',
    );
  });

  it('is made from place, honour and year for campaigns and coverage', () => {
    const campaign = { place: '411700', honours: ['quanguo-wenming'], cycle: '2015/2017' };
    expect(targetPath('campaigns', buildTarget('campaigns', campaign, HASH, free))).toBe(
      'campaigns/411700-quanguo-wenming-2015.mdx',
    );
    const coverage = { place: '411700', honour: 'quanguo-wenming', period: '2025' };
    const isTaken = (id: string) => id === '411700-quanguo-wenming-2025';
    expect(buildTarget('coverage', coverage, HASH, isTaken).id).toBe('411700-quanguo-wenming-2025-2');
  });

  it('is named by the capture, else by the address, else by the title', () => {
    expect(captureHash({ capture: { sha256: HASH } })).toBe(HASH);
    expect(captureHash({ capture: null })).toBeUndefined();
    expect(hashedWords({ title: '题', source: { name: '报', url: '' } })).toBe('题');
    expect(hashedWords({ title: '题', source: { url: 'https://example.org/' } })).toBe(
      'https://example.org/',
    );
    expect(hashedWords({})).toBe('');
  });
});
