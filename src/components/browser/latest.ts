/** Requests of which only the last one counts. */
export interface Latest {
  /** Begins a request and aborts the one before; what is found after an abort is not to be shown. */
  readonly start: () => AbortSignal;
}

/** Makes a sequence of requests of which only the last one counts. */
export function createLatest(): Latest {
  let running = new AbortController();
  return {
    start: () => {
      running.abort();
      running = new AbortController();
      return running.signal;
    },
  };
}
