/** Where the allocator of Pagefind's binary (jemalloc in its builds for Linux) reads its options. */
const NAME = '_RJEM_MALLOC_CONF';
/** Memory from one place, kept until the binary ends. */
const OPTIONS = 'narenas:1,dirty_decay_ms:-1,muzzy_decay_ms:-1';

/**
 * Lets Pagefind, when it is started next, keep the memory it has taken: it takes and gives back so much that this costs
 * a good part of its time. What it writes is the same. Who has set the options keeps them; other builds pass them over.
 * @see https://jemalloc.net/jemalloc.3.html#tuning
 */
export function keepPagefindMemory(): void {
  process.env[NAME] ??= OPTIONS;
}
