import { z } from 'zod';
import { RECORD_SCHEMAS } from '../../archive/parse-record.ts';
import { wordsOf } from '../../issues/issue.ts';
import type { Bilingual } from '../../issues/issue-rule.ts';
import { fieldProblems } from '../../mdx/parse-front-matter.ts';
import { schemaAt, unwrap } from '../../schema/schema-at.ts';
import { flattenProblems } from '../../schema/value-problem.ts';
import { NEW_KINDS, type NewKind, type Question } from './questions.ts';
import { type NamedHonour, resolveHonour, resolvePlace } from './resolve-names.ts';
import { labelWords } from './word-labels.ts';

/** An answer as the file will have it, or what is wrong with it, for who can still be asked again. */
export type ReadAnswer = { readonly values: readonly string[] } | { readonly problem: Bilingual };

const YES_OR_NO: Readonly<Record<string, string>> = { 是: 'true', 有: 'true', 否: 'false', 没有: 'false' };
/** Quotes around a whole answer: files need them, answers do not. */
const QUOTED = /^["“”'](.*)["“”']$/;

/**
 * Reads what somebody answered: names of places and honours become codes, words of the site those of the schemas, dates
 * as people write them EDTF. Nothing is left to be found wrong when all has been answered that one field can tell.
 */
export function readAnswer(
  kind: NewKind,
  question: Question,
  words: string,
  honours: readonly NamedHonour[],
): ReadAnswer {
  const typed = words.trim();
  if (typed === '') {
    return question.needed ? { problem: { zh: '这一项要写。', en: 'This one is needed.' } } : { values: [] };
  }
  const values: string[] = [];
  for (const part of question.many ? typed.split(/[\s,，、]+/).filter((one) => one !== '') : [typed]) {
    const read = readPart(kind, question, part, honours);
    if (typeof read !== 'string') return { problem: read };
    values.push(read);
  }
  return { values };
}

/** Why a name is none that is known, or which of several must be said. */
export function explainName(words: string, candidates: readonly string[]): Bilingual {
  const list = candidates.slice(0, 12);
  return candidates.length > 0
    ? { zh: `“${words}”有几个：${list.join('、')}。`, en: `"${words}" may be any of ${list.join(', ')}.` }
    : { zh: `“${words}”不认得。`, en: `"${words}" is not known.` };
}

function readPart(
  kind: NewKind,
  { flag, path }: Question,
  part: string,
  honours: readonly NamedHonour[],
): string | Bilingual {
  if (flag === 'place' || flag === 'parent' || flag === 'honour') {
    const found = flag === 'honour' ? resolveHonour(part, honours) : resolvePlace(part);
    return 'id' in found ? found.id : explainName(part, found.candidates);
  }
  const schema = RECORD_SCHEMAS[NEW_KINDS[kind]];
  const field = path.length === 0 ? undefined : schemaAt(schema, path);
  const inner = field && unwrap(field);
  if (!inner) return part;
  if (inner instanceof z.ZodBoolean) {
    const value = YES_OR_NO[part] ?? part.toLowerCase();
    return ['true', 'false'].includes(value)
      ? value
      : { zh: '写 true 或 false。', en: 'Write true or false.' };
  }
  const unquoted = QUOTED.exec(part)?.[1] ?? part;
  const [word, problem] = judge(part);
  if (!problem) return word;
  const [bare, still] = judge(unquoted);
  if (!still) return bare;
  const { suggestion } = still;
  if (suggestion !== undefined && !problemOf(schema, path, suggestion)) return suggestion;
  const { what, fix } = wordsOf(problem.text);
  return { zh: `${what.zh}${fix.zh}`, en: `${what.en} ${fix.en}` };

  function judge(typed: string): readonly [word: string, problem: ReturnType<typeof problemOf>] {
    const word = inner instanceof z.ZodEnum ? wordOf(typed, inner.options.map(String)) : typed;
    return [word, problemOf(schema, path, inner instanceof z.ZodArray ? [word] : word)];
  }
}

/** The word of a schema for what the site calls it: report for 报道. */
function wordOf(given: string, words: readonly string[]): string {
  return words[labelWords(words).indexOf(given)] ?? given;
}

/** What the schema of a file says against one field of it, with the date that was probably meant. */
function problemOf(schema: z.ZodType, path: readonly string[], value: unknown) {
  const file = path.reduceRight<unknown>((inside, key) => ({ [key]: inside }), value);
  const refused = flattenProblems(schema.safeParse(file, { reportInput: true }).error?.issues ?? []);
  const [text] = refused
    .filter((problem) => problem.input !== undefined && path.every((key, at) => problem.path[at] === key))
    .flatMap((problem) => fieldProblems(problem, schema).map((found) => found.text));
  if (!text) return undefined;
  return { text, suggestion: text.code === 'date-malformed' ? text.suggestion : undefined };
}
