import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly link?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, LockedPackage>>;
};

// npm leaves out what it cannot fetch for its own platform, and `npm ci` then refuses the lock file everywhere.
it('the lock file names the packages of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(Object.keys(packages).length).toBeGreaterThan(300);
  expect(missing).toEqual([]);
});

it('the lock file pins every package by its version and digest, native libraries of other platforms too', () => {
  const held = Object.entries(packages).filter(([path]) => path !== '');
  const loose = held.filter(([, { link, version = '', resolved, integrity = '' }]) => {
    const isFixed = /^\d+\.\d+\.\d+/.test(version) && integrity.startsWith('sha512-');
    // Without an address it is what the registry has; any other place would stand here.
    return (
      link || !isFixed || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))
    );
  });
  expect(loose.map(([path]) => path)).toEqual([]);
  expect(held.filter(([, { license }]) => !license).map(([path]) => path)).toEqual([]);
});
