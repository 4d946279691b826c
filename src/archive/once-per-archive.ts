import type { Archive } from './archive.ts';
import { digestValue } from './reads/digest-value.ts';
import { noteRead, withoutNotes } from './reads/read-log.ts';
import { joinName, SIZE, splitName } from './reads/read-names.ts';
import { viewOf } from './reads/read-view.ts';

/** Everything that is derived from an archive, by name; by key too where it is derived piece by piece. */
const derived = new Map<string, (archive: Archive) => unknown>();
const derivedByKey = new Map<string, (archive: Archive, key: string) => unknown>();
/** The archive that a view of one shows. */
const shown = new WeakMap<Archive, Archive>();

/** What has been derived, by name; of one kind for a whole archive, of the other for each key. */
type Made = WeakMap<Archive, unknown>;

// The bundler gives pages and integrations copies of their own of every module; see shared-archive.ts.
const MADE = Symbol.for('campaign-archive-derived');
const shared = globalThis as typeof globalThis & { [MADE]?: Map<string, Made> };

/** From now on what pages have derived serves the rest of this process too: for builds, which run one code to their end. */
export function shareDerived(): void {
  shared[MADE] ??= new Map();
}

/** @param own serves where nothing is shared. */
function madeUnder<T>(name: string, own: WeakMap<Archive, T>): WeakMap<Archive, T> {
  const all = shared[MADE];
  if (!all) return own;
  const known = all.get(name) ?? new WeakMap();
  all.set(name, known);
  // Under one name lies what one function has made.
  return known as WeakMap<Archive, T>;
}

/** A view of an archive that notes what is read of it, and of what is derived from it. */
export function watchArchive(archive: Archive): Archive {
  const view = viewOf(archive, 'archive');
  shown.set(view, archive);
  return view;
}

/**
 * Wraps a costly function of the archive so that it runs once for each archive. The result lives as long as
 * the archive itself.
 * @param name tells it from all others, between builds too.
 */
export function oncePerArchive<T>(name: string, build: (archive: Archive) => T): (archive: Archive) => T {
  const alone = new WeakMap<Archive, { readonly value: T; readonly view: T }>();
  const known = (archive: Archive) => {
    const made = madeUnder(name, alone);
    const own = made.get(archive);
    if (own) return own;
    const value = withoutNotes(() => build(archive));
    const now = { value, view: viewOf(value, name) };
    made.set(archive, now);
    return now;
  };
  derived.set(name, (archive) => known(archive).value);
  return (archive) => {
    const own = shown.get(archive);
    if (!own) return known(archive).value;
    const { value, view } = known(own);
    // What has no parts to be noted one by one is read whole.
    if (view === value) noteRead(joinName(name, ''));
    return view;
  };
}

/**
 * Lets go of what a build has derived under a name, which is made again for whoever asks for it after all: for what is large and
 * wanted for other derivations alone.
 */
export function forgetDerived(name: string, archive: Archive): void {
  shared[MADE]?.get(name)?.delete(archive);
}

/** Wraps as {@link oncePerArchive} what is asked for by a key, such as the id of a campaign: it runs once for each key. */
export function oncePerKey<T>(
  name: string,
  build: (archive: Archive, key: string) => T,
): (archive: Archive, key: string) => T {
  const alone = new WeakMap<Archive, Map<string, { readonly value: T }>>();
  const known = (archive: Archive, key: string): T => {
    const made = madeUnder(name, alone);
    const own = made.get(archive) ?? new Map<string, { readonly value: T }>();
    made.set(archive, own);
    const entry = own.get(key) ?? { value: withoutNotes(() => build(archive, key)) };
    own.set(key, entry);
    return entry.value;
  };
  derivedByKey.set(name, known);
  return (archive, key) => {
    const own = shown.get(archive);
    if (own) noteRead(joinName(name, '', key));
    return known(own ?? archive, key);
  };
}

/** Digest of what a name (see `noteRead`) stands for in an archive; undefined for a name that nothing has. */
export function digestRead(archive: Archive, name: string): string | undefined {
  const { root, field, key } = splitName(name);
  const byKey = derivedByKey.get(root);
  if (byKey) return key === undefined ? undefined : digestValue(byKey(archive, key));
  const whole = root === 'archive' ? archive : derived.get(root)?.(archive);
  if (whole === undefined) return undefined;
  const part: unknown = field === '' ? whole : Reflect.get(Object(whole), field);
  if (key === undefined) return digestValue(part);
  if (Array.isArray(part)) return key === SIZE ? String(part.length) : undefined;
  if (!(part instanceof Map || part instanceof Set)) return undefined;
  if (key === SIZE) return String(part.size);
  return part instanceof Map ? digestValue(part.get(key)) : String(part.has(key));
}
