/** Items read at the same time. */
const AT_ONCE = 48;
/** Items between two reports of progress. */
const PROGRESS_STEP = 20;

/** Results of `read` for every item, in order; {@link AT_ONCE} are under way at any time. */
export async function readMany<T, R>(
  items: ArrayLike<T>,
  read: (item: T) => Promise<R>,
  onProgress: (read: number) => void,
  signal: AbortSignal | undefined,
): Promise<R[]> {
  const waiting = Array.from(items).entries();
  const results: R[] = [];
  let finished = 0;
  const work = async () => {
    for (const [at, item] of waiting) {
      signal?.throwIfAborted();
      results[at] = await read(item);
      finished++;
      if (finished % PROGRESS_STEP === 0 || finished === items.length) onProgress(finished);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
