import { join } from 'node:path';
import { parseArgs } from 'node:util';

export const IMPORT_HELP = `Usage: npm run import -- FILE|DIR… [options]

Turns saved pages (.txt, .html, .htm, .mhtml) into articles: repairs damage, drops the page's
furniture, reads title, date, source, authors, place, people and events, and writes MDX.

  --out DIR                where the articles go, in a folder per year
                           (default: $ARCHIVE_CONTENT/articles, or content/articles)
  --rights full|abstract   full: write the whole text. abstract: write the front matter and the
                           proposed events only, for an abstract in your own words (default)
  --dry-run                write nothing
  --json                   print one JSON array instead of the report for people
  --help                   print this

An article that exists and differs is never overwritten; the difference is shown.
Exit code: 0 when all is well, 1 when a capture could not be imported or an article differs.`;

/** What the command was asked to do. */
interface ImportCommand {
  readonly paths: readonly string[];
  readonly out: string;
  readonly rights: 'full' | 'abstract';
  readonly dryRun: boolean;
  readonly json: boolean;
}

export type ParsedArguments =
  | { readonly help: true; readonly problem?: undefined; readonly options?: undefined }
  | { readonly help: false; readonly problem: string; readonly options?: undefined }
  | { readonly help: false; readonly problem?: undefined; readonly options: ImportCommand };

/** Parses the words after `import`; a wrong one gives a sentence in `problem`. */
export function parseImportArguments(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ParsedArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        rights: { type: 'string', default: 'abstract' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { help: true };
    const { rights } = values;
    if (rights !== 'full' && rights !== 'abstract') {
      return { help: false, problem: `--rights is "${rights}"; it must be full or abstract.` };
    }
    if (positionals.length === 0)
      return { help: false, problem: 'Name at least one file or folder to import.' };
    return {
      help: false,
      options: {
        paths: positionals,
        out: values.out ?? join(environment.ARCHIVE_CONTENT ?? 'content', 'articles'),
        rights,
        dryRun: values['dry-run'],
        json: values.json,
      },
    };
  } catch (error) {
    return { help: false, problem: error instanceof Error ? error.message : String(error) };
  }
}
