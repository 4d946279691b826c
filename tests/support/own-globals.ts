import { afterAll } from 'vitest';

/**
 * What a build shares between its modules lies in symbols of the global object, and test files share that object:
 * each takes its own away, or the next, whichever that is, would go on with an archive and folders that are gone.
 */
afterAll(() => {
  for (const symbol of Object.getOwnPropertySymbols(globalThis)) {
    if (symbol.description?.startsWith('campaign-archive')) Reflect.deleteProperty(globalThis, symbol);
  }
});
