import type { Author } from '../../schema/article.ts';
import { isPersonName, splitNames } from './person-names.ts';

/** Words of a byline and the role they give to the names after them. */
const ROLE_WORDS: readonly (readonly [RegExp, Author['role']])[] = [
  [/(?:特约|实习|见习|首席|全媒体|融媒体?)?记者/, 'reporter'],
  [/(?:特约|实习)?通讯员/, 'correspondent'],
  [/摄影(?:报道)?|图片|摄/, 'photographer'],
  [/供稿|撰稿|撰文|文字?|作者/, 'contributor'],
];

const LABEL =
  /(?:本[报网台刊]|[\p{Script=Han}·]{0,24}?)?(?:(?:特约|实习|见习|首席|全媒体|融媒体?)?记者|(?:特约|实习)?通讯员|摄影(?:报道)?|撰稿|撰文|作者|文图|图文|文\/图|图\/文)/u;
const SEGMENT = new RegExp(`(${LABEL.source})[\\s:：]*([^记通摄]*?)(?=${LABEL.source}|$)`, 'gu');
/** A name of two characters printed with a gap: 李 明. */
const SPACED_NAME = /(?<=[\s：:者员]|^)(\p{Script=Han})[\s\u3000]+(\p{Script=Han})(?=[\s/／]|$)/gu;
const MAYBE_NAME = /^\p{Script=Han}{2,4}$/u;
const CREDIT = /\s*[/／]\s*(文图|图文|文|图|摄|摄影)$/;
const SUPPLIED_BY = /^(.{2,20}?)(?:\s*(供稿|供图|提供)|\s+(报道))$/;
const SHOT_BY =
  /^(\p{Script=Han}{2,4}(?:[\s、,，]+\p{Script=Han}{2,4})*)\s*[/／]?\s*(摄影?(?:报道)?|图|文|文图|图文)$/u;

/**
 * Reads a line that is a byline and nothing else: `记者 李一/文 通讯员 贾二/图`, `(某市文明办供稿)`,
 * `（某某网记者 路三）`, `王四 摄`.
 * @returns the authors in order and the medium before 记者 when named; null when the line is no byline.
 */
export function parseByline(line: string): { authors: Author[]; medium?: string } | null {
  const text = line
    .trim()
    .replace(/^[(（【[]\s*|\s*[)）】\]]$/g, '')
    .trim()
    .replace(SPACED_NAME, '$1$2');
  if (text === '' || text.length > 60 || /[。！？；]/.test(text)) return null;
  const supplied = SUPPLIED_BY.exec(text);
  if (supplied?.[1]) return suppliedBy(supplied[1], supplied[2] ?? supplied[3] ?? '');
  const shot = SHOT_BY.exec(text);
  if (shot?.[1] && shot[2]) {
    const names = splitNames(shot[1]);
    if (!names.every(isPersonName)) return null;
    return { authors: names.map((name) => ({ name, role: creditRole(shot[2] ?? '') ?? 'author' })) };
  }
  return parseLabelled(text);
}

function suppliedBy(who: string, how: string): { authors: Author[] } | null {
  const names = splitNames(who);
  const role = how === '供图' ? 'photographer' : 'contributor';
  const isOffice = /(?:办|局|委|部|府|社|台|网|报|中心|街道|镇|乡|公司|学校|医院|支队|大队)$/.test(who);
  if (isOffice && !/\s/.test(who.trim())) return { authors: [{ name: who.trim(), role }] };
  return names.every(isPersonName) ? { authors: names.map((name) => ({ name, role })) } : null;
}

function parseLabelled(text: string): { authors: Author[]; medium?: string } | null {
  const authors: Author[] = [];
  let medium: string | undefined;
  let covered = 0;
  for (const match of text.matchAll(SEGMENT)) {
    const [whole, label = '', rest = ''] = match;
    if (match.index !== covered && text.slice(covered, match.index).trim() !== '') return null;
    covered = match.index + whole.length;
    const role = roleOf(label);
    for (const part of rest.trim().split(/[\s\u3000、,，;；]+/)) {
      if (part === '') continue;
      const credit = CREDIT.exec(part)?.[1];
      const name = part.replace(CREDIT, '').replace(/(?:文图|图文|摄影|摄)$/, '');
      if (name === '' && authors.length > 0) continue;
      if (!MAYBE_NAME.test(name)) return null;
      authors.push({ name, role: (credit && creditRole(credit)) || role });
    }
    medium ??= /^(.{2,20}?)(?:特约|实习|见习|首席|全媒体|融媒体?)?记者$/.exec(label)?.[1];
  }
  // One name with a listed surname, or a second role, vouches for the rare names beside it.
  const isVouched =
    authors.some(({ name }) => isPersonName(name)) || new Set(authors.map(({ role }) => role)).size > 1;
  if (!isVouched || text.slice(covered).trim() !== '') return null;
  return medium && !/^本[报网台刊]$/.test(medium) ? { authors, medium } : { authors };
}

function roleOf(label: string): Author['role'] {
  return ROLE_WORDS.find(([word]) => new RegExp(`(?:${word.source})$`).test(label))?.[1] ?? 'author';
}

// 文 beside 记者 changes nothing: the label already says who they are.
function creditRole(credit: string): Author['role'] | undefined {
  return /^(?:图|摄|摄影.*)$/.test(credit) ? 'photographer' : undefined;
}
