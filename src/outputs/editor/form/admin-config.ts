import { type RepositoryHost, readRepository } from '../../repository-links.ts';
import { buildFormCollections } from './form-config.ts';

/** What the page of the forms is told. */
export interface AdminConfig {
  /** The configuration of Sveltia CMS. */
  readonly config: Readonly<Record<string, unknown>>;
  /** The content folder, from the root of the repository. */
  readonly contentFolder: string;
  /** Origins that the page must reach: the API of the repository's host; none for a folder of this machine. */
  readonly origins: readonly string[];
}

/** Where a host answers programs, from the origin of its pages. */
const API: Readonly<Record<RepositoryHost, (origin: string) => string>> = {
  github: (origin) => (origin === 'https://github.com' ? 'https://api.github.com' : `${origin}/api/v3`),
  gitlab: (origin) => `${origin}/api/v4`,
  gitea: (origin) => `${origin}/api/v1`,
};

/**
 * The configuration of the forms.
 * @param repository as `ARCHIVE_REPOSITORY` names it; empty for work on a folder of this machine alone
 * @param folder the content folder from the root of the repository, where none is named
 */
export function buildAdminConfig(repository: string, folder = 'content'): AdminConfig {
  const held = readRepository(repository);
  const contentFolder = held?.folder ?? folder;
  const { backend, origins } = held ? hostBackend(held) : localBackend();
  const isProposed = held !== undefined && held.host !== 'gitea';
  return {
    contentFolder,
    origins,
    config: {
      load_config_file: false,
      backend,
      // Hosts with pull requests get proposals; Gitea's interface has none for this editor.
      ...(isProposed && { publish_mode: 'editorial_workflow' }),
      app_title: '创城档案 · 编辑',
      logo: { src: '../favicon.svg' },
      show_preview_links: false,
      editor: { preview: false },
      // Nothing is uploaded: an archive of texts. The folder need not be there.
      media_folder: `${contentFolder}/media`,
      collections: buildFormCollections(contentFolder),
    },
  };
}

function hostBackend({ host, address, branch }: NonNullable<ReturnType<typeof readRepository>>) {
  const { origin, pathname } = new URL(address);
  const api = API[host](origin);
  const backend = {
    name: host,
    repo: pathname.replace(/^\/|\.git$/g, ''),
    branch,
    base_url: origin,
    api_root: api,
    // A token that the editor pastes: no service of ours stands between.
    auth_methods: ['token'],
    commit_messages: {
      create: '新建 {{slug}}',
      update: '修改 {{slug}}',
      delete: '删除 {{slug}}',
    },
  };
  return { backend, origins: [new URL(api).origin] };
}

function localBackend() {
  // The editor asks for a host. This one is nowhere, the page may not reach it, and its style sheet hides the way.
  const backend = {
    name: 'gitea',
    repo: 'local/archive',
    base_url: 'https://archive.invalid',
    auth_methods: ['token'],
  };
  return { backend, origins: [] };
}
