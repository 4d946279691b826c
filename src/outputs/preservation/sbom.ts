import { compareText } from '../../hanzi/compare-text.ts';

/** A package of `package-lock.json` (version 3), as far as it is read here. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  /** Subresource integrity of the package's archive, `sha512-…`. */
  readonly integrity?: string;
  /** True for what only developers need. */
  readonly dev?: boolean;
}

/** `package-lock.json`, version 3, as far as it is read here. */
export interface PackageLock {
  readonly name: string;
  readonly version: string;
  /** By the folder of each; `''` is the project itself. */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** A package that the site is built with. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly integrity?: string;
}

/** The packages that a build uses, one of each version, sorted; those for developers are left out. */
export function listDependencies({ packages }: PackageLock): Dependency[] {
  const held = new Map<string, Dependency>();
  for (const [folder, { dev, version, license = 'unknown', integrity }] of Object.entries(packages)) {
    if (folder === '' || dev || version === undefined) continue;
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    held.set(`${name}@${version}`, { name, version, license, ...(integrity && { integrity }) });
  }
  return [...held].sort(([a], [b]) => compareText(a, b)).map(([, dependency]) => dependency);
}

/**
 * The bill of materials of a build, as CycloneDX 1.6 JSON: every package with its version, licence and digest.
 * The same lock file gives the same bytes.
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function renderSbom(lock: PackageLock): string {
  const components = listDependencies(lock).map(({ name, version, license, integrity }) => ({
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [/\s(AND|OR)\s/.test(license) ? { expression: license } : { license: { id: license } }],
    ...(integrity && { hashes: hashesOf(integrity) }),
  }));
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': lock.name, name: lock.name, version: lock.version },
    },
    components,
  };
  return `${JSON.stringify(bom, null, 1)}\n`;
}

function hashesOf(integrity: string): { readonly alg: string; readonly content: string }[] {
  const names: Readonly<Record<string, string>> = { sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512' };
  return integrity.split(/\s+/).flatMap((part) => {
    const [, algorithm = '', digest = ''] = /^(sha\d+)-(.+)$/.exec(part) ?? [];
    const alg = names[algorithm];
    return alg === undefined ? [] : [{ alg, content: Buffer.from(digest, 'base64').toString('hex') }];
  });
}
