import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** A command line that was understood. */
export type CommandArguments<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>
>;

/**
 * Reads the command line. `--help` prints the help and exits with 0; a wrong option prints what is wrong and
 * the help, and exits with 1.
 */
export function readCommand<const T extends ParseArgsOptionsConfig>(
  help: string,
  options: T,
): CommandArguments<T> {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    console.log(help);
    process.exit(0);
  }
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    process.exit(1);
  }
}
