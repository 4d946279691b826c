import { resolve } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { cacheFolder } from '../../../src/integrations/cache-folder.ts';

afterEach(() => vi.unstubAllEnvs());

it('lies in the project, or where ARCHIVE_CACHE says', () => {
  vi.stubEnv('ARCHIVE_CACHE', '');
  expect(cacheFolder('pages')).toBe(resolve('.cache/pages'));
  vi.stubEnv('ARCHIVE_CACHE', '/var/cache/archive');
  expect(cacheFolder('kept')).toBe('/var/cache/archive/kept');
});
