import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BUILD_PARTS, buildPart, isWorthSplitting } from '../../../src/integrations/build-parts.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'archive-parts-'));
  vi.stubEnv('ARCHIVE_CONTENT', content);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true, force: true });
});

describe('isWorthSplitting', () => {
  it('does as ARCHIVE_SPLIT says', async () => {
    vi.stubEnv('ARCHIVE_SPLIT', 'always');
    expect(await isWorthSplitting()).toBe(true);
    vi.stubEnv('ARCHIVE_SPLIT', 'never');
    expect(await isWorthSplitting()).toBe(false);
    vi.stubEnv('ARCHIVE_SPLIT', 'sometimes');
    await expect(isWorthSplitting()).rejects.toThrow('always, never');
  });

  it('is not for an archive without articles, or without their folder', async () => {
    vi.stubEnv('ARCHIVE_SPLIT', '');
    expect(await isWorthSplitting()).toBe(false);
    mkdirSync(join(content, 'articles'));
    expect(await isWorthSplitting()).toBe(false);
  });
});

describe('buildPart', () => {
  it('says how a process ended that printed nothing', async () => {
    const [part] = BUILD_PARTS;
    if (!part) throw new Error('There are parts.');
    const stop = new AbortController();
    const building = buildPart(part, join(content, 'out'), { signal: stop.signal });
    stop.abort();
    await expect(building).rejects.toThrow(/articles ended by SIGTERM/);
  });
});
