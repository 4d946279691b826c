import { formatCount } from './format-count.ts';

/** A number with its English noun: `1 article`, `1,200 articles`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
