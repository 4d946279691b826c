import type { TextBlock } from '../mdx/read-body.ts';

type Text = readonly TextBlock[];

// The bundler gives pages and integrations copies of their own of every module; see shared-archive.ts.
const KEYS = Symbol.for('campaign-archive-text-keys');
const shared = globalThis as typeof globalThis & { [KEYS]?: WeakMap<Text, string> };
shared[KEYS] ??= new WeakMap();
const keys = shared[KEYS];

/** Notes a key of a text: another one for other words, blocks, title or rights. */
export function noteTextKey(text: Text, key: string): void {
  keys.set(text, key);
}

/** The key that was noted of a text; undefined when nobody has noted one. */
export function notedTextKey(text: Text): string | undefined {
  return keys.get(text);
}
