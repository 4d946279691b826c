/**
 * Ends this process when the build that wants its work was killed: nobody is left to clear away what it writes. Otherwise
 * it ends when it has nothing left to do, or by {@link leaveBuilder}.
 */
export function endWithBuilder(): void {
  const builder = process.ppid;
  const end = () => process.ppid !== builder && process.exit(1);
  process.on('disconnect', () => setTimeout(end, 1000).unref());
  // To be told of it does not keep this process from ending.
  process.channel?.unref();
}

/** Closes the channel to the process that began this one, which would keep it alive. */
export function leaveBuilder(): void {
  if (process.connected) process.disconnect();
}
