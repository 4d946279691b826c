import { describe, expect, it } from 'vitest';
import { buildRepositoryLinks } from '../../../src/outputs/repository-links.ts';

const FILE = 'articles/2016/2016-12-09-411700-aaaa.mdx';

describe('the pages of a content file on its host', () => {
  it.each([
    [
      'https://github.com/o/r',
      `https://github.com/o/r/edit/main/content/${FILE}`,
      `https://github.com/o/r/blob/main/content/${FILE}?plain=1#L12`,
    ],
    [
      'https://gitlab.example.org/g/r/#trunk',
      `https://gitlab.example.org/g/r/-/edit/trunk/content/${FILE}`,
      `https://gitlab.example.org/g/r/-/blob/trunk/content/${FILE}#L12`,
    ],
    [
      'https://codeberg.org/o/r#main#data',
      `https://codeberg.org/o/r/_edit/main/data/${FILE}`,
      `https://codeberg.org/o/r/src/branch/main/data/${FILE}#L12`,
    ],
  ])('%s', (repository, edit, line) => {
    const links = buildRepositoryLinks(repository, FILE);
    expect(links?.edit).toBe(edit);
    expect(links?.line(12)).toBe(line);
  });

  it('are none when no repository is named', () => {
    expect(buildRepositoryLinks('', FILE)).toBeUndefined();
  });
});
