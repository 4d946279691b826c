import { z } from 'zod';
import { COMPONENTS, holdsText } from '../../mdx/vocabulary.ts';
import { MARK_SCHEMAS, type MarkName } from '../../schema/marks.ts';
import { unwrap } from '../../schema/schema-at.ts';

/** A snippet of VS Code. @see https://code.visualstudio.com/docs/editing/userdefinedsnippets */
interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

/** Words by which an editor asks for a mark, what it says, and the attributes that are worth a stop. */
export const MARK_WORDS: Readonly<
  Record<
    MarkName,
    { readonly prefix: string; readonly description: string; readonly stops: readonly string[] }
  >
> = {
  Event: {
    prefix: '记事',
    description: '记事：何时、哪一种事；包住作为凭据的几个字。',
    stops: ['date', 'kind', 'status', 'basis', 'note'],
  },
  Person: { prefix: '人物', description: '人物：公职；包住姓名。', stops: ['office'] },
  Gap: { prefix: '缺文', description: '缺文：为什么缺、大约几字；不包文字。', stops: ['reason', 'extent'] },
  Unclear: {
    prefix: '存疑',
    description: '存疑：可能的读法，用空格隔开；包住受损的字。',
    stops: ['candidates'],
  },
  Supplied: { prefix: '补足', description: '补足：取自哪里；包住补上的字。', stops: ['source'] },
  Redacted: { prefix: '遮去', description: '遮去：包住原页用来代替的记号。', stops: [] },
  Caption: { prefix: '图说', description: '图说：包住图片下的说明。', stops: [] },
};

const EXAMPLES: Readonly<Record<string, string>> = {
  date: '2016-12-07',
  office: '市委书记',
  reason: 'paywall',
  extent: '540',
  candidates: '组织 组编',
  source: '标题',
  note: '怎样推定',
};

/** The snippets of all marks: the words that are selected go within, and the words of a vocabulary are offered. */
export function buildMarkSnippets(): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(COMPONENTS.map((name) => [name, buildSnippet(name)]));
}

function buildSnippet(name: MarkName): Snippet & { readonly scope: string } {
  const { prefix, description, stops } = MARK_WORDS[name];
  const attributes = stops
    .map((attribute, at) => ` ${attribute}="${stopOf(name, attribute, at + 1)}"`)
    .join('');
  const text = `\${TM_SELECTED_TEXT:文字}`;
  const body = holdsText(name) ? `<${name}${attributes}>${text}</${name}>$0` : `<${name}${attributes} />$0`;
  return { scope: 'mdx,markdown', prefix: [name.toLowerCase(), prefix], body: [body], description };
}

/** `${1|a,b|}` offers the words of a vocabulary; `${1:a}` stands until something else is typed. */
function stopOf(name: MarkName, attribute: string, at: number): string {
  const shape: Readonly<Record<string, z.core.$ZodType>> = MARK_SCHEMAS[name].shape;
  const schema = shape[attribute];
  const inner = schema && unwrap(schema);
  if (inner instanceof z.ZodEnum) return `\${${at}|${inner.options.join(',')}|}`;
  return `\${${at}:${EXAMPLES[attribute] ?? attribute}}`;
}
