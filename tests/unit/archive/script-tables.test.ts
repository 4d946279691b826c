import { afterEach, expect, it } from 'vitest';
import { shareLastBuild } from '../../../src/archive/last-build.ts';
import { scriptTables } from '../../../src/archive/script-tables.ts';
import { collectPairs } from '../../../src/hanzi/convert/neighbour-pairs.ts';
import { rememberBuilds } from '../../support/remember-builds.ts';

afterEach(() => shareLastBuild(undefined));

it('serves for texts with the same pairs and names, and is made again for others', () => {
  const left = new Map<string, unknown>();
  shareLastBuild(rememberBuilds(left));
  const names = new Set(['余小明']);
  const tables = scriptTables(collectPairs(['头发发展']), names);
  expect(tables.hant.phrases).toContain('头发頭髮');
  const [[name = '', kept] = []] = left;
  left.set(name, { ...Object(kept), tables: 'as they were kept' });
  expect(scriptTables(collectPairs(['发展', '头发发']), names)).toBe('as they were kept');
  expect(scriptTables(collectPairs(['发展']), names).hant.phrases).not.toContain('头发');
  expect(scriptTables(collectPairs(['发展']), new Set()).hant.names).not.toContain('余小明');
});
