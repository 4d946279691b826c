/** How a host of git repositories addresses its pages; `{branch}` and `{path}` stand for what differs. */
interface HostPages {
  readonly edit: string;
  readonly history: string;
  readonly view: string;
}

const HOSTS = {
  github: {
    edit: 'edit/{branch}/{path}',
    history: 'commits/{branch}/{path}',
    view: 'blob/{branch}/{path}?plain=1',
  },
  gitlab: {
    edit: '-/edit/{branch}/{path}',
    history: '-/commits/{branch}/{path}',
    view: '-/blob/{branch}/{path}',
  },
  gitea: {
    edit: '_edit/{branch}/{path}',
    history: 'commits/branch/{branch}/{path}',
    view: 'src/branch/{branch}/{path}',
  },
} as const satisfies Readonly<Record<string, HostPages>>;

export type RepositoryHost = keyof typeof HOSTS;

/** The repository of an archive's content. */
export interface Repository {
  readonly host: RepositoryHost;
  /** Its address, without a slash at its end. */
  readonly address: string;
  readonly branch: string;
  readonly folder: string;
}

/**
 * Reads the address of a repository. The host is told by its name: one with `gitlab` in it is GitLab, one with
 * `gitea`, `forgejo` or `codeberg` is Gitea, any other has the addresses of GitHub.
 * @param repository its address, e.g. `https://github.com/owner/name`; after `#` the branch when it is not `main`,
 *   and after another `#` the content folder when it is not `content`
 * @returns undefined when no repository is named
 */
export function readRepository(repository: string): Repository | undefined {
  const [address = '', branch = 'main', folder = 'content'] = repository.split('#');
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  const host = /gitlab/.test(hostname)
    ? 'gitlab'
    : /gitea|forgejo|codeberg/.test(hostname)
      ? 'gitea'
      : 'github';
  return { host, address: address.replace(/\/$/, ''), branch, folder };
}

/** Where a content file is edited, its history, and one line of it. */
export interface RepositoryLinks {
  readonly edit: string;
  readonly history: string;
  readonly line: (line: number) => string;
}

/**
 * The pages of a content file on the host of its repository ({@link readRepository}).
 * @param file path within the content folder
 * @returns undefined when no repository is named
 */
export function buildRepositoryLinks(repository: string, file: string): RepositoryLinks | undefined {
  const held = readRepository(repository);
  if (!held) return undefined;
  const { address, branch, folder } = held;
  const pages: HostPages = HOSTS[held.host];
  const path = `${folder}/${file}`;
  const page = (form: string) =>
    `${address}/${form.replace('{branch}', branch).replace('{path}', encodeURI(path))}`;
  return {
    edit: page(pages.edit),
    history: page(pages.history),
    line: (line) => `${page(pages.view)}#L${line}`,
  };
}
