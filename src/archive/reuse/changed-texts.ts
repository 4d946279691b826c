import { hash } from 'node:crypto';
import type { TextBlock } from '../../mdx/read-body.ts';
import { notedTextKey } from '../text-keys.ts';

/** A text by the article it is of, and by a digest of its words. */
export interface TextName {
  readonly id: string;
  readonly key: string;
}

/**
 * Names of texts, in their order. Two that are the same are of the same article with the same words in the same blocks; where a
 * build knows the digests of files these serve, and every edit of a file makes another text of it.
 */
export function nameTexts(
  articles: readonly { readonly id: string; readonly blocks: readonly TextBlock[] }[],
): readonly TextName[] {
  return articles.map(({ id, blocks }) => ({ id, key: notedTextKey(blocks) ?? ownKey(blocks) }));
}

/** Those that this process has made: an editor's server builds an archive after every edit. */
const ownKeys = new WeakMap<readonly TextBlock[], string>();

function ownKey(blocks: readonly TextBlock[]): string {
  const key = ownKeys.get(blocks) ?? hash('sha256', blocks.map(({ text }) => text).join('\0'), 'base64url');
  ownKeys.set(blocks, key);
  return key;
}

/** True when two sequences name the same texts in the same order. */
export function areSameTexts(ones: readonly TextName[], others: readonly TextName[]): boolean {
  return (
    ones.length === others.length &&
    ones.every(({ id, key }, at) => id === others[at]?.id && key === others[at]?.key)
  );
}

/** What is otherwise in a sequence of texts. */
export interface TextChanges {
  /** Texts that are no more. */
  readonly gone: readonly TextName[];
  /** How many texts that both have stand before each of those. */
  readonly goneAfter: readonly number[];
  /** Numbers of the texts that were not there. */
  readonly fresh: readonly number[];
}

/** Compares two sequences of texts. Undefined when what both have stands in another order. */
export function compareTexts(before: readonly TextName[], now: readonly TextName[]): TextChanges | undefined {
  const nameOf = ({ id, key }: TextName) => `${id} ${key}`;
  const [old, own] = [new Set(before.map(nameOf)), new Set(now.map(nameOf))];
  const [kept, same] = [
    before.filter((text) => own.has(nameOf(text))),
    now.filter((text) => old.has(nameOf(text))),
  ];
  if (kept.length !== same.length || kept.some((text, at) => nameOf(text) !== nameOf(same[at] ?? text))) {
    return undefined;
  }
  const gone: TextName[] = [];
  const goneAfter: number[] = [];
  let passed = 0;
  for (const text of before) {
    if (own.has(nameOf(text))) passed++;
    else {
      gone.push(text);
      goneAfter.push(passed);
    }
  }
  return {
    gone,
    goneAfter,
    fresh: now.flatMap((text, at) => (old.has(nameOf(text)) ? [] : [at])),
  };
}
