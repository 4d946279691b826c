import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../src/i18n/languages.ts';
import { reportOf } from '../src/integrations/reported-error.ts';
import type { Bilingual } from '../src/issues/issue-rule.ts';

/** A command line that was understood. */
type CommandArguments<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>
>;

/** What a command line says; with `help` or a `problem` its values mean nothing. */
export type ParsedCommand<T extends ParseArgsOptionsConfig> = {
  readonly language: Language;
  readonly help: boolean;
  readonly problem?: Bilingual;
} & CommandArguments<T>;

/** Reads the command line of a command for developers: see {@link readEditorCommand}; its words are English alone. */
export function readCommand<const T extends ParseArgsOptionsConfig>(
  help: string,
  options: T,
): CommandArguments<T> {
  return answer({ ...parseCommand(process.argv.slice(2), options), language: 'en' }, help);
}

/**
 * Reads the command line of a command for editors, which speaks Chinese, or English with `--lang en`. `--help`
 * prints the help and exits with 0; a wrong option prints what is wrong and the help, and exits with 1.
 */
export function readEditorCommand<const T extends ParseArgsOptionsConfig>(
  help: Bilingual,
  options: T,
): ParsedCommand<T> {
  const parsed = parseCommand(process.argv.slice(2), options);
  return answer(parsed, help[parsed.language]);
}

/** Says in the language of the command why it cannot go on, and how it is used; exits with 1. */
export function refuseCommand(problem: string, help: string): never {
  console.error(`${problem}\n\n${help}`);
  process.exit(1);
}

/** Parses the words of a command line: its own options, and `--lang` and `--help`, which each has. */
export function parseCommand<const T extends ParseArgsOptionsConfig>(
  words: readonly string[],
  options: T,
): ParsedCommand<T> {
  const languages = LANGUAGES as readonly string[];
  const common = {
    help: { type: 'boolean', short: 'h', default: false },
    lang: { type: 'string', default: DEFAULT_LANGUAGE },
  } as const;
  const all = { ...common, ...options };
  // Leniently first: what is wrong with the other words is said in the language that was asked for.
  const { lang, help } = parseArgs({ args: [...words], options: common, strict: false }).values;
  const language = LANGUAGES.find((known) => known === lang) ?? DEFAULT_LANGUAGE;
  const parse = (args: readonly string[]) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: all,
      allowPositionals: true,
      strict: true,
    });
    // TypeScript cannot see that the options of the command are among all of them.
    return { values, positionals } as unknown as CommandArguments<T>;
  };
  const refuse = (problem: Bilingual) => ({ language, help: false, problem, ...parse([]) });
  if (help === true) return { language, help, ...parse([]) };
  if (typeof lang !== 'string' || !languages.includes(lang)) {
    const known = LANGUAGES.join(', ');
    return refuse({
      zh: `--lang 只能是 ${known}，不能是“${lang}”。`,
      en: `--lang is "${lang}"; it must be one of ${known}.`,
    });
  }
  try {
    return { language, help: false, ...parse(words) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse({ zh: `看不懂这条命令：${reason}`, en: reason });
  }
}

/** Understood or not, from now on the command ends with a sentence wherever an error has one. */
function answer<T extends ParseArgsOptionsConfig>(parsed: ParsedCommand<T>, help: string): ParsedCommand<T> {
  process.once('uncaughtException', (error) => {
    console.error(reportOf(error));
    process.exit(1);
  });
  if (parsed.help) {
    console.log(help);
    process.exit(0);
  }
  if (parsed.problem) refuseCommand(parsed.problem[parsed.language], help);
  return parsed;
}
