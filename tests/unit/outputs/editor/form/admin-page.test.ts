import { describe, expect, it } from 'vitest';
import { buildAdminConfig } from '../../../../../src/outputs/editor/form/admin-config.ts';
import { renderAdminPage, renderAdminPolicy } from '../../../../../src/outputs/editor/form/admin-page.ts';

const FILES = { script: 'start.js', style: 'admin.css' };

describe('the page of the forms', () => {
  it('reaches nothing but its own origin without a repository', () => {
    const config = buildAdminConfig('', 'content');
    expect(config.origins).toEqual([]);
    const page = renderAdminPage(config, FILES);
    expect(page).toContain('<html lang="zh-Hans" data-local>');
    expect(page.match(/https?:\/\/[\w.-]+/g)).toEqual(['https://archive.invalid']);
    expect(renderAdminPolicy([])).toContain("connect-src 'self' data: blob:;");
  });

  it.each([
    ['https://github.com/owner/name', 'github', 'owner/name', 'https://api.github.com', true],
    ['https://github.example.org/owner/name.git', 'github', 'owner/name', 'https://github.example.org', true],
    ['https://gitlab.com/group/part/name#main#text', 'gitlab', 'group/part/name', 'https://gitlab.com', true],
    ['https://codeberg.org/owner/name', 'gitea', 'owner/name', 'https://codeberg.org', false],
  ])(
    'reaches the host of %s, with a token and proposals where the host has them',
    (repository, name, repo, origin, isProposed) => {
      const { config, origins, contentFolder } = buildAdminConfig(repository);
      expect(config).toMatchObject({ backend: { name, repo, auth_methods: ['token'] } });
      expect(origins).toEqual([origin]);
      expect(config['publish_mode']).toBe(isProposed ? 'editorial_workflow' : undefined);
      expect(contentFolder).toBe(repository.endsWith('#text') ? 'text' : 'content');
      expect(renderAdminPage(buildAdminConfig(repository), FILES)).toContain(
        `connect-src &apos;self&apos; data: blob: ${origin};`,
      );
    },
  );

  it('runs scripts of its own files alone, and says so without JavaScript', () => {
    const policy = renderAdminPolicy([]);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
    const page = renderAdminPage(buildAdminConfig(''), FILES);
    expect(page).toMatch(/<noscript>编辑表单需要 JavaScript/);
    expect(page).toContain('<meta name="robots" content="noindex">');
  });
});
