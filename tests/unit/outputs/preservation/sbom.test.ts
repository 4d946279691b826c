import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listDependencies, type PackageLock, renderSbom } from '../../../../src/outputs/preservation/sbom.ts';

const LOCK: PackageLock = {
  name: 'archive',
  version: '1.0.0',
  packages: {
    '': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', license: 'MIT OR Apache-2.0', integrity: 'sha512-AAEC' },
    'node_modules/@a/c': { version: '1.0.0', license: 'MIT' },
    'node_modules/b/node_modules/@a/c': { version: '1.0.0', license: 'MIT' },
    'node_modules/tool': { version: '3.0.0', license: 'GPL-3.0', dev: true },
  },
};

/** Licences under which a package may go into a build; those of Lesser GPL and MPL are used unchanged. */
const ACCEPTED =
  /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|OFL-1\.1|MPL-2\.0|Python-2\.0|LGPL-3\.0-or-later)$/;

describe('the bill of materials', () => {
  it('names each package of a build once, with licence and digest', () => {
    const bom = JSON.parse(renderSbom(LOCK));
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(bom.components).toEqual([
      {
        type: 'library',
        'bom-ref': '@a/c@1.0.0',
        name: '@a/c',
        version: '1.0.0',
        purl: 'pkg:npm/%40a/c@1.0.0',
        licenses: [{ license: { id: 'MIT' } }],
      },
      {
        type: 'library',
        'bom-ref': 'b@2.0.0',
        name: 'b',
        version: '2.0.0',
        purl: 'pkg:npm/b@2.0.0',
        licenses: [{ expression: 'MIT OR Apache-2.0' }],
        hashes: [{ alg: 'SHA-512', content: '000102' }],
      },
    ]);
  });

  it('holds no package of this project whose licence forbids its use here', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as PackageLock;
    const refused = listDependencies(lock).filter(
      ({ license }) => !license.split(/ (?:AND|OR) /).every((one) => ACCEPTED.test(one)),
    );
    expect(refused).toEqual([]);
  });
});
