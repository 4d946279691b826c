/**
 * For `.catch()` of a file operation: a file or folder that is not there is as good as done.
 * @throws anything else.
 */
export function ignoreMissing(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
  throw error;
}
