/** True for the error of a file operation that says there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/**
 * For `.catch()` of a file operation: a file or folder that is not there is as good as done.
 * @throws anything else.
 */
export function ignoreMissing(error: unknown): void {
  if (!isMissing(error)) throw error;
}
