import { renderFrontMatter } from '../../importer/emit/render-front-matter.ts';
import { divisionTable } from '../../places/division-table.ts';
import { buildArticleId, buildArticlePath } from '../../schema/article-id.ts';
import { HONOUR_TABLE } from '../../schema/honour-table.ts';
import { NEW_KINDS, type NewKind, QUESTIONS } from './questions.ts';

/** Answers by the flag of their question; places and honours by their codes and ids. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** A file that an editor begins. */
export interface NewFile {
  /** Path within the content folder. */
  readonly path: string;
  readonly text: string;
}

/** What a new file is named by, beside its answers. */
export interface NewFileContext {
  /** SHA-256 of the capture, or of the address; hex. */
  readonly hash: string;
  /** True when the hash is of a capture, which the article then names. */
  readonly isCapture: boolean;
  /** Whether a path within the content folder, or the id of an article, is taken. */
  readonly isTaken: (path: string) => boolean;
}

/** Writes the file that an editor's answers make; nothing in it is checked. */
export function buildNewFile(kind: NewKind, answers: Answers, context: NewFileContext): NewFile {
  const fields = fieldsOf(kind, answers);
  const [text = ''] = answers['text'] ?? [];
  if (kind === 'article') {
    fields['rights'] = text === '' ? 'metadata' : 'abstract';
    if (context.isCapture) fields['capture'] = { sha256: context.hash, script: 'Hans', complete: true };
  }
  if (kind === 'campaign' && fields['title'] === undefined) fields['title'] = campaignTitle(answers);
  const front = renderFrontMatter(fields);
  const body = text === '' ? '' : `\n${text}\n`;
  // An empty mapping is written as `{}`, which is no front matter.
  const yaml = Object.keys(fields).length === 0 ? '' : front;
  return { path: newFilePath(kind, answers, context), text: `---\n${yaml}---\n${body}` };
}

function fieldsOf(kind: NewKind, answers: Answers): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const { flag, path, many } of QUESTIONS[kind]) {
    const given = answers[flag] ?? [];
    const [top, inner] = path;
    if (top === undefined || given.length === 0) continue;
    const value = many ? given : flag === 'found' ? given[0] === 'true' : given[0];
    if (inner === undefined) fields[top] = value;
    else fields[top] = { ...(fields[top] as object | undefined), [inner]: value };
  }
  return fields;
}

/** Path within the content folder of the file that an editor's answers make. */
export function newFilePath(
  kind: NewKind,
  answers: Answers,
  { hash, isTaken }: Pick<NewFileContext, 'hash' | 'isTaken'>,
): string {
  const first = (flag: string) => answers[flag]?.[0];
  const place = first('place');
  const folder = NEW_KINDS[kind];
  if (kind === 'article') {
    const id = buildArticleId({ published: first('published'), place, hash }, isTaken);
    return `${folder}/${buildArticlePath(id)}`;
  }
  if (kind === 'honour') return `${folder}/${first('id')}.mdx`;
  if (kind === 'place') return `${folder}/${first('code')}.mdx`;
  const when = /\d{4}/.exec((kind === 'campaign' ? first('cycle') : first('period')) ?? '')?.[0];
  const parts = [place ?? 'unplaced', first('honour'), when].filter((part) => part !== undefined);
  const stem = `${folder}/${parts.join('-')}`;
  if (kind === 'campaign') return `${stem}.mdx`;
  let path = `${stem}.mdx`;
  for (let nth = 2; isTaken(path); nth++) path = `${stem}-${nth}.mdx`;
  return path;
}

function campaignTitle(answers: Answers): string {
  const [place = '', honour = ''] = [answers['place']?.[0], answers['honour']?.[0]];
  const name = HONOUR_TABLE.find(({ id }) => id === honour)?.name ?? honour;
  return `${divisionTable.get(place)?.name ?? ''}创建${name}`;
}
