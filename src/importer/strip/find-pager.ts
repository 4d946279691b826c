import type { Removal } from '../decode/line.ts';
import { PAGE_NUMBER, type Pager, readPager } from './pager.ts';

/** Dropped lines beyond which a pager is that of a list or of the comments. */
const FOREIGN = new Set(['related', 'after-end', 'friend-links', 'spam']);
const COMMENTS = /评论|留言|跟[帖贴]|回复/;

/** Finds the pager of an article below its last line. */
export function findPager(removed: readonly Removal[], lastLine: number): Pager | undefined {
  const below = removed.filter(({ line }) => line > lastLine);
  const first = below.findIndex(({ reason }) => reason === 'pager');
  const between = below.slice(0, Math.max(0, first));
  if (first === -1 || between.some(({ reason, text }) => FOREIGN.has(reason) || COMMENTS.test(text))) return;
  const isPart = ({ reason, text }: Removal) => reason === 'pager' || PAGE_NUMBER.test(text.trim());
  const from = between.findLastIndex((one) => !isPart(one)) + 1;
  const length = below.slice(from).findIndex((one) => !isPart(one));
  const parts = below.slice(from, length === -1 ? undefined : from + length);
  return readPager(parts.map(({ text }) => text.trim()).join(' '));
}
