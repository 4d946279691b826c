import { afterEach, expect, it, vi } from 'vitest';
import { readSettings } from '../../../src/integrations/read-settings.ts';

afterEach(() => vi.unstubAllEnvs());

it('are those of a plain build where nothing is asked for', async () => {
  for (const name of ['SITE', 'CARDS', 'REPOSITORY']) vi.stubEnv(`ARCHIVE_${name}`, '');
  vi.stubEnv('ARCHIVE_SPACE', 'all');
  expect(await readSettings()).toEqual({
    siteUrl: 'http://localhost:4321',
    cards: 'auto',
    repository: '',
    space: 'all',
  });
});

it('have a site that lies in a folder of its domain', async () => {
  vi.stubEnv('ARCHIVE_SITE', 'https://example.org/archive');
  expect((await readSettings()).siteUrl).toBe('https://example.org/archive');
});

it.each([
  ['SITE', 'archive.example.org', /ARCHIVE_SITE is "archive\.example\.org"/],
  ['SITE', 'file:///srv/archive', /ARCHIVE_SITE is "file:/],
  ['CARDS', 'some', /ARCHIVE_CARDS is "some"/],
  ['SPACE', 'little', /ARCHIVE_SPACE is "little"/],
])('refuse ARCHIVE_%s=%s', async (name, value, told) => {
  vi.stubEnv(`ARCHIVE_${name}`, value);
  await expect(readSettings()).rejects.toThrow(told);
});
