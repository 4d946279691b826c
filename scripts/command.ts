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

/** What a command line is read by, besides its options. */
export interface CommandManner {
  /** Whether it takes words that belong to no option, such as names of files. Where it does not, they are refused. */
  readonly takesWords?: boolean;
  /** Where npm puts what it takes for an option of its own. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** Reads the command line of a command for developers: see {@link readEditorCommand}; its words are English alone. */
export function readCommand<const T extends ParseArgsOptionsConfig>(
  help: string,
  options: T,
  manner: CommandManner = {},
): CommandArguments<T> {
  const parsed = parseCommand(process.argv.slice(2), options, { environment: process.env, ...manner });
  return answer({ ...parsed, language: 'en' }, help);
}

/**
 * Reads the command line of a command for editors, which speaks Chinese, or English with `--lang en`. `--help`
 * prints the help and exits with 0; a wrong option prints what is wrong and the help, and exits with 1.
 */
export function readEditorCommand<const T extends ParseArgsOptionsConfig>(
  help: Bilingual,
  options: T,
  manner: CommandManner = {},
): ParsedCommand<T> {
  const parsed = parseCommand(process.argv.slice(2), options, { environment: process.env, ...manner });
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
  { takesWords = false, environment = {} }: CommandManner = {},
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
  const taken = takenByNpm(words, Object.keys(options), environment);
  if (taken.length > 0) return refuse(explainDashes(taken, environment['npm_lifecycle_event'] ?? ''));
  try {
    const parsed = parse(words);
    const [stray] = parsed.positionals;
    if (takesWords || stray === undefined) return { language, help: false, ...parsed };
    return refuse({
      zh: `“${stray}”用不上：这条命令只收选项，不收文件名和别的字。`,
      en: `"${stray}" is of no use here: this command takes options, and no names of files or other words.`,
    });
  } catch (error) {
    return refuse(explainOption(error instanceof Error ? error.message : String(error)));
  }
}

/** Options of the command that were written without `--` before them, so that npm kept them to itself. */
function takenByNpm(
  words: readonly string[],
  names: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (environment['npm_lifecycle_event'] === undefined) return [];
  return names.filter((name) => {
    const value = environment[`npm_config_${name.replaceAll('-', '_')}`] ?? '';
    const isGiven = words.some((word) => word === `--${name}` || word.startsWith(`--${name}=`));
    return value !== '' && value !== 'false' && !isGiven;
  });
}

function explainDashes(names: readonly string[], script: string): Bilingual {
  const flags = names.map((name) => `--${name}`);
  const example = `npm ${script === 'start' ? script : `run ${script}`} -- … ${flags.join(' ')}`;
  return {
    zh: `选项前面要先写 --，否则 npm 把它当成自己的，这条命令收不到：${example}。什么也没有做。`,
    en: `Options come after --, or npm takes them for its own and this command never sees them: ${example}. Nothing was done.`,
  };
}

/** What Node says of a wrong option, in the words of who types it. */
function explainOption(reason: string): Bilingual {
  const [, option = ''] = /'(-{1,2}[^\s'<]+)/.exec(reason) ?? [];
  if (reason.startsWith('Unknown option')) {
    return { zh: `没有“${option}”这个选项。`, en: `There is no option "${option}".` };
  }
  if (reason.endsWith('argument missing') || reason.includes('argument is ambiguous')) {
    return { zh: `“${option}”后面要写一个值。`, en: `"${option}" needs a value after it.` };
  }
  if (reason.endsWith('does not take an argument')) {
    return { zh: `“${option}”后面不写值。`, en: `"${option}" takes no value.` };
  }
  return { zh: `看不懂这条命令：${reason}`, en: reason };
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
