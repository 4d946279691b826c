/** What became of a request: the page is there, is gone, or could not be asked. */
export type PageAnswer =
  | { readonly kind: 'there' }
  | { readonly kind: 'gone'; readonly status: number }
  | { readonly kind: 'silent'; readonly reason: string };

/** Seconds that a slow server is given. */
const PATIENCE = 30;
const TRIES = 2;
/** What a server says of a page that it does not have; anything else may be its dislike of machines. */
const GONE = new Set([404, 410]);

/**
 * Asks a server for a page, and again when it does not answer. A server that refuses machines (403, 429 …) is
 * there as far as anybody can tell.
 */
export async function askPage(url: string): Promise<PageAnswer> {
  let answer: PageAnswer = { kind: 'silent', reason: '' };
  for (let attempt = 0; attempt < TRIES; attempt++) {
    try {
      const response = await fetch(url, {
        signal: AbortSignal.timeout(PATIENCE * 1000),
        headers: { 'user-agent': 'campaign-archive link check', range: 'bytes=0-1023' },
      });
      await response.body?.cancel();
      return GONE.has(response.status) ? { kind: 'gone', status: response.status } : { kind: 'there' };
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      answer = { kind: 'silent', reason: cause instanceof Error ? cause.message : String(cause) };
    }
  }
  return answer;
}
