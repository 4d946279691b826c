import { COMMENT_MARK } from '../../src/outputs/diff/render-diff-report.ts';

/** A repository on GitHub, as a workflow of its own sees it. */
export interface Host {
  /** `https://api.github.com`, or that of a server of one's own. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
}

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string } | null;
}
interface Issue {
  readonly number: number;
  readonly title: string;
  readonly pull_request?: object;
}

/** What GitHub takes as one body; what is longer is cut and says so. */
const LONGEST = 60_000;
const PAGE = 100;
/** In whose name a workflow writes: what others have written is theirs, whatever it begins with. */
const WRITER = 'github-actions[bot]';

/**
 * Writes a comment on a pull request, or puts it in the place of the one that a workflow has written before, which
 * {@link COMMENT_MARK} tells from others. The text may be anybody's.
 * @param head the commit that the comment is about; of a number that was tampered with nothing is written
 * @throws when GitHub refuses, or the request is not at that commit
 */
export async function writeComment(
  host: Host,
  number: number,
  head: string,
  text: string,
): Promise<'written' | 'outdated'> {
  const pull = (await call(host, 'GET', `/pulls/${number}`)) as { readonly head: { readonly sha: string } };
  if (pull.head.sha !== head) return 'outdated';
  const earlier = await findPaged<Comment>(
    host,
    `/issues/${number}/comments`,
    (one) => one.user?.login === WRITER && one.body.startsWith(COMMENT_MARK),
  );
  const body = { body: cut(text.startsWith(COMMENT_MARK) ? text : `${COMMENT_MARK}\n${text}`) };
  if (earlier) await call(host, 'PATCH', `/issues/comments/${earlier.id}`, body);
  else await call(host, 'POST', `/issues/${number}/comments`, body);
  return 'written';
}

/**
 * Keeps one issue of a title: opens it when there is something to say, puts the text in its place when it is open
 * already, and closes it when there is nothing any more.
 */
export async function keepIssue(
  host: Host,
  title: string,
  text: string,
): Promise<'opened' | 'updated' | 'closed' | 'nothing'> {
  const open = await findPaged<Issue>(
    host,
    '/issues?state=open',
    (issue) => issue.title === title && issue.pull_request === undefined,
  );
  if (text.trim() === '') {
    if (!open) return 'nothing';
    await call(host, 'PATCH', `/issues/${open.number}`, { state: 'closed' });
    return 'closed';
  }
  if (open) await call(host, 'PATCH', `/issues/${open.number}`, { body: cut(text) });
  else await call(host, 'POST', '/issues', { title, body: cut(text) });
  return open ? 'updated' : 'opened';
}

async function findPaged<T>(
  host: Host,
  path: string,
  isWanted: (item: T) => boolean,
): Promise<T | undefined> {
  for (let page = 1; ; page++) {
    const join = path.includes('?') ? '&' : '?';
    const items = (await call(host, 'GET', `${path}${join}per_page=${PAGE}&page=${page}`)) as readonly T[];
    const found = items.find(isWanted);
    if (found || items.length < PAGE) return found;
  }
}

async function call(
  { api, repository, token }: Host,
  method: string,
  path: string,
  body?: object,
): Promise<unknown> {
  const response = await fetch(`${api}/repos/${repository}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}\n\n……`;
}
