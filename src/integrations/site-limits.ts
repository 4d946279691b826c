import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { SettingError } from './setting-error.ts';

/** What a host allows a site to have; what is left out is not limited. */
export interface SiteLimits {
  readonly files?: number;
  /** Millions of bytes. */
  readonly megabytes?: number;
}

/** Folders that a message names: those that hold most. */
const NAMED = 4;

/** The limits of `ARCHIVE_MAX_FILES` and `ARCHIVE_MAX_MB`. @throws when one is no whole number from 1. */
export function readLimits(env: Readonly<Record<string, string | undefined>>): SiteLimits {
  const read = (name: string): number | undefined => {
    const asked = env[name];
    if (!asked) return undefined;
    if (/^[1-9]\d*$/.test(asked)) return Number(asked);
    throw new SettingError(`${name} is "${asked}"; it takes a whole number from 1.`);
  };
  const files = read('ARCHIVE_MAX_FILES');
  const megabytes = read('ARCHIVE_MAX_MB');
  return { ...(files !== undefined && { files }), ...(megabytes !== undefined && { megabytes }) };
}

/**
 * Refuses a built site that its host would not take, before anything is published.
 * @throws with how much is too much, which folders hold most, and what makes less.
 */
export async function refuseTooLarge(folder: string, limits: SiteLimits): Promise<void> {
  if (limits.files === undefined && limits.megabytes === undefined) return;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const kinds = new Map<string, { files: number; bytes: number }>();
  const all = { files: 0, bytes: 0 };
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size } = await stat(path);
    const kind = kindOf(relative(folder, path).split(sep));
    const known = kinds.get(kind) ?? { files: 0, bytes: 0 };
    kinds.set(kind, { files: known.files + 1, bytes: known.bytes + size });
    all.files += 1;
    all.bytes += size;
  }
  const told = [
    ...tell('ARCHIVE_MAX_FILES', 'files', all.files, limits.files, kinds, ({ files }) => files),
    ...tell('ARCHIVE_MAX_MB', 'MB', all.bytes / 1e6, limits.megabytes, kinds, ({ bytes }) => bytes / 1e6),
  ];
  if (told.length === 0) return;
  throw new SettingError(
    `${told.join('\n')}\nARCHIVE_SPACE=lean makes a smaller site and ARCHIVE_SPACE=least one of far fewer files; what each leaves out stands in the guide, on the page “How large it can grow”.`,
  );
}

/** `en/articles` and `search-data`: the first folder, with its language. */
function kindOf(steps: readonly string[]): string {
  return (
    steps
      .slice(0, -1)
      .slice(0, steps[0] === 'en' ? 2 : 1)
      .join('/') || 'the top folder'
  );
}

function tell<Kind>(
  name: string,
  unit: string,
  has: number,
  allowed: number | undefined,
  kinds: ReadonlyMap<string, Kind>,
  measure: (kind: Kind) => number,
): string[] {
  if (allowed === undefined || has <= allowed) return [];
  const number = (value: number) => Math.ceil(value).toLocaleString('en');
  const most = [...kinds]
    .map(([kind, held]) => ({ kind, share: measure(held) }))
    .sort((a, b) => b.share - a.share)
    .slice(0, NAMED)
    .map(({ kind, share }) => `${kind} ${number(share)}`);
  return [
    `The site has ${number(has)} ${unit}; ${name} allows ${number(allowed)}. Most: ${most.join(', ')}.`,
  ];
}
