import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseRecord } from '../src/archive/parse-record.ts';
import { checkContentClosely } from '../src/checks/check-content.ts';
import type { Language } from '../src/i18n/languages.ts';
import { contentFolder, displayPath } from '../src/integrations/content/content-folder.ts';
import { type ReadRecords, readRecords } from '../src/integrations/content/read-records.ts';
import { formatReport } from '../src/issues/format-report.ts';
import { hasErrors, type Issue } from '../src/issues/issue.ts';
import type { Bilingual } from '../src/issues/issue-rule.ts';
import { findHeldAddress } from '../src/outputs/editor/held-address.ts';
import { type Answers, buildNewFile, type NewFile } from '../src/outputs/editor/new-record.ts';
import {
  askQuestion,
  NEW_KINDS,
  type NewKind,
  QUESTIONS,
  type Question,
} from '../src/outputs/editor/questions.ts';
import { explainName, readAnswer } from '../src/outputs/editor/read-answer.ts';
import { type NamedHonour, resolveHonour, resolvePlace } from '../src/outputs/editor/resolve-names.ts';
import { readEditorCommand, refuseCommand } from './command.ts';
import { writeWhole } from './import/write-whole.ts';
import { writeCollections } from './schemas/write-collections.ts';

const HELP = {
  zh: `用法：npm run new -- article|campaign|honour|place|coverage [选项]

新建一个条目：逐项问，或由选项给出，写成一个检查得过的文件。给了选项就只问缺少的必需项。
网址、原页已在档案里的，不再新建，只说在哪个文件。

${flagLines('zh')}
  article 还可写：--capture 文件（原页，编号取它的校验值；要修补损坏的原页请用 npm run import）
  --dry-run   只印出文件，不写
  --lang      zh（默认）或 en

  ARCHIVE_CONTENT   内容文件夹（默认 content）`,
  en: `Usage: npm run new -- article|campaign|honour|place|coverage [options]

Begins a file: asks for each field, or takes them as options, and writes a file that passes the check. With options
only what is needed and missing is asked. An address or a capture that is held already is not written again.

${flagLines('en')}
  article also takes --capture FILE (the saved page, whose hash names the article; npm run import mends damage)
  --dry-run   prints the file and writes nothing
  --lang      zh (default) or en

  ARCHIVE_CONTENT   content folder (default: content)`,
};

const flags = Object.values(QUESTIONS).flat();
const options = Object.fromEntries(
  flags.map(({ flag }) => [flag, { type: 'string', multiple: true }] as const),
);
const command = readEditorCommand(
  HELP,
  {
    ...options,
    capture: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  { takesWords: true },
);
const { language, positionals } = command;
const values: Readonly<Record<string, unknown>> = command.values;
/** Whether any answer was typed at a question. */
let wasAsked = false;
const kind = (Object.keys(NEW_KINDS) as NewKind[]).find((known) => known === positionals[0]);
if (!kind || positionals.length > 1) {
  const known = Object.keys(NEW_KINDS).join(', ');
  refuse({ zh: `要新建什么？可以是 ${known}。`, en: `What shall be begun? One of ${known}.` });
}
process.exitCode = await begin(kind);

async function begin(what: NewKind): Promise<number> {
  const content = await readRecords();
  const capture = typeof values['capture'] === 'string' ? readCapture(values['capture'], content) : undefined;
  const answers = await gatherAnswers(what, content);
  const [url] = answers['url'] ?? answers['address'] ?? [];
  const named =
    [url, answers['title']?.[0], answers['source']?.[0]].find((words) => words !== undefined) ?? '';
  const ids = new Set(content.drafts.articles.flatMap(({ id, data }) => [id, ...data.formerIds]));
  const file = buildNewFile(what, answers, {
    hash: capture ?? hashOf(named),
    isCapture: capture !== undefined,
    isTaken: (path) => ids.has(path) || existsSync(join(contentFolder(), path)),
  });
  return write(what, file, content);
}

/** Writes a file that is sound; of one that is not, says why and writes nothing. */
async function write(what: NewKind, { path, text }: NewFile, content: ReadRecords): Promise<number> {
  const target = join(contentFolder(), path);
  const file = displayPath(target);
  if (existsSync(target)) {
    console.error(say({ zh: `${file} 已经有了。`, en: `${file} exists already.` }));
    return 1;
  }
  const issues = issuesOf(what, file, text, content);
  if (issues.length > 0) console.error(formatReport(issues, language));
  if (hasErrors(issues)) {
    console.error(say({ zh: '\n没有写任何文件。', en: '\nNothing was written.' }));
    // What was typed at the questions would be lost.
    if (wasAsked) console.error(say({ zh: `答的都在这里：\n\n${text}`, en: `Your answers:\n\n${text}` }));
    return 1;
  }
  if (values['dry-run'] === true) {
    console.log(`${file}\n\n${text}`);
    return 0;
  }
  writeWhole(target, text);
  await writeCollections();
  console.log(file);
  return 0;
}

function issuesOf(what: NewKind, file: string, text: string, content: ReadRecords): readonly Issue[] {
  const folder = NEW_KINDS[what];
  const { record, issues } = parseRecord(folder, { file, source: text });
  if (!record) return issues;
  const records = { ...content.drafts, [folder]: [...content.drafts[folder], record] };
  const sources = new Map([...content.sources, [file, text]]);
  const found = checkContentClosely({ records, sources, broken: content.broken });
  return [...issues, ...found.filter((issue) => issue.file === file)];
}

async function gatherAnswers(what: NewKind, content: ReadRecords): Promise<Answers> {
  const questions = QUESTIONS[what];
  const answers: Record<string, readonly string[]> = {};
  for (const { flag } of questions) {
    const given = values[flag];
    if (Array.isArray(given)) answers[flag] = given.map(String);
  }
  const own = new Set([...questions.map(({ flag }) => flag), 'capture', 'dry-run', 'lang', 'help']);
  const strange = Object.keys(values).filter((flag) => values[flag] !== undefined && !own.has(flag));
  if (strange.length > 0) {
    refuse({
      zh: `新建 ${what} 没有这些选项：${strange.map((flag) => `--${flag}`).join('、')}。`,
      en: `There are no such options for ${what}: ${strange.map((flag) => `--${flag}`).join(', ')}.`,
    });
  }
  const isBare = Object.keys(answers).length === 0 && values['capture'] === undefined;
  const open = questions.filter(({ flag, needed }) => answers[flag] === undefined && (isBare || needed));
  if (open.length > 0 && !process.stdin.isTTY && !isBare) refuseMissing(open);
  wasAsked = open.length > 0;
  if (wasAsked) await ask(what, open, answers, content);
  const missing = questions.filter(({ flag, needed }) => needed && !answers[flag]?.length);
  if (missing.length > 0) refuseMissing(missing);
  return resolve(questions, answers, content);
}

/** Asks one question after the other; an address that is held ends it at once. */
async function ask(
  what: NewKind,
  open: readonly Question[],
  answers: Record<string, readonly string[]>,
  content: ReadRecords,
): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const lines = terminal[Symbol.asyncIterator]();
  const honours = namedHonours(content);
  for (const question of open) {
    const mark = question.needed ? '*' : ' ';
    process.stderr.write(`${mark} ${askQuestion(what, question, language)}\n> `);
    let isOver = false;
    for (;;) {
      const { value = '', done } = await lines.next();
      isOver = done === true;
      if (isOver) break;
      const words = String(value).trim();
      const read = readAnswer(what, question, words, honours);
      if ('values' in read) {
        if (read.values.length > 0) answers[question.flag] = read.values;
        const kept = read.values.join(' ');
        if (kept !== '' && kept !== words)
          process.stderr.write(`${say({ zh: '记作', en: 'Kept as' })} ${kept}\n`);
        break;
      }
      // Asked again at once: all that was answered before stays.
      process.stderr.write(`${say(read.problem)}\n> `);
    }
    if (question.flag === 'url' || question.flag === 'address') {
      for (const address of answers[question.flag] ?? []) refuseHeld(address, content);
    }
    if (isOver) break;
  }
  terminal.close();
}

/** Puts codes and ids for the names of places and honours. */
function resolve(questions: readonly Question[], answers: Answers, content: ReadRecords): Answers {
  for (const flag of ['url', 'address'])
    for (const address of answers[flag] ?? []) refuseHeld(address, content);
  const honours = namedHonours(content);
  const resolved: Record<string, readonly string[]> = { ...answers };
  for (const { flag } of questions) {
    const isPlace = flag === 'place' || flag === 'parent';
    if (!isPlace && flag !== 'honour') continue;
    resolved[flag] = (answers[flag] ?? []).map((words) => {
      const found = isPlace ? resolvePlace(words) : resolveHonour(words, honours);
      return 'id' in found ? found.id : refuseName(flag, words, found.candidates);
    });
  }
  return resolved;
}

function namedHonours({ drafts }: ReadRecords): readonly NamedHonour[] {
  return drafts.honours.map(({ id, data }) => ({ id, names: [data.name, data.nameEn, ...data.synonyms] }));
}

function readCapture(path: string, content: ReadRecords): string {
  if (!existsSync(path)) refuse({ zh: `没有文件 ${path}。`, en: `There is no file ${path}.` });
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
  const held = content.drafts.articles.find(({ data }) => data.capture?.sha256 === hash);
  if (held) {
    refuse({
      zh: `这份原页已经做成了 ${held.file}。`,
      en: `This capture has been made into ${held.file} already.`,
    });
  }
  return hash;
}

function refuseHeld(address: string, { drafts }: ReadRecords): void {
  const held = address === '' ? undefined : findHeldAddress(drafts, address);
  if (held === undefined) return;
  console.error(say({ zh: `这个网址已在档案里：${held}。`, en: `This address is held already: ${held}.` }));
  process.exit(1);
}

function refuseMissing(missing: readonly Question[]): never {
  const list = missing.map(({ flag }) => `--${flag}`);
  refuse({ zh: `还缺：${list.join('、')}。`, en: `Still missing: ${list.join(', ')}.` });
}

function refuseName(flag: string, words: string, candidates: readonly string[]): never {
  const { zh, en } = explainName(words, candidates);
  refuse({ zh: `--${flag} 的${zh}`, en: `--${flag}: ${en}` });
}

function refuse(problem: Bilingual): never {
  refuseCommand(say(problem), HELP[language]);
}

function say(words: Bilingual): string {
  return words[language];
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function flagLines(language_: Language): string {
  const comma = language_ === 'zh' ? '、' : ', ';
  return Object.entries(QUESTIONS)
    .map(([name, questions]) => {
      const list = questions.map(({ flag, needed }) => `--${flag}${needed ? '*' : ''}`).join(comma);
      return `  ${name}: ${list}`;
    })
    .join('\n');
}
