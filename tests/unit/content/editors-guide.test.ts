import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../../src/issues/format-issues.ts';
import { checkVocabulary } from '../../../src/mdx/check-vocabulary.ts';
import { parseFrontMatter } from '../../../src/mdx/parse-front-matter.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { COMPONENTS } from '../../../src/mdx/vocabulary.ts';
import { ARTICLE_TYPES, articleSchema, PHASES, RIGHTS } from '../../../src/schema/article.ts';
import { BASES, EVENT_STATUSES } from '../../../src/schema/event.ts';
import { EVENT_KINDS } from '../../../src/schema/event-kinds.ts';

const GUIDES = ['content/guide/editors.mdx', 'content/guide/editors.en.mdx'];

describe.each(GUIDES)('%s', async (file) => {
  const source = await readFile(file, 'utf8');
  const examples = [...source.matchAll(/```mdx\n([\s\S]*?)```/g)].map(([, text = '']) => text);

  it('names every component and every value an editor may write', () => {
    const words = [
      ...COMPONENTS,
      ...ARTICLE_TYPES,
      ...PHASES,
      ...RIGHTS,
      ...EVENT_KINDS,
      ...EVENT_STATUSES,
      ...BASES,
    ];
    expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(source))).toEqual([]);
  });

  it('shows an article that is valid, and marks that are', () => {
    expect(examples).toHaveLength(3);
    const [article = '', ...marks] = examples;
    const parsed = parseMdx({ file, source: article });
    const front = parseFrontMatter({ file, yaml: parsed.yaml, firstLine: parsed.yamlLine }, articleSchema);
    expect([...parsed.issues, ...front.issues]).toEqual([]);
    const bodies = marks.map((lines) => parseMdx({ file, source: `---\n---\n${lines}` }).root);
    for (const body of [parsed.root, ...bodies]) {
      expect(body && checkVocabulary(file, body)).toEqual([]);
    }
  });

  it('shows what the check says, word for word and at its place', () => {
    const yaml =
      'title: 某市\nplace: "411700"\nsource: { name: 某报 }\ntype: report\nrights: abstract\npublished: "1965-09-31"\n';
    const example = 'content/articles/1965/x.mdx';
    const { issues } = parseFrontMatter({ file: example, yaml, firstLine: 2 }, articleSchema);
    const said = formatIssues(issues, 'text', file.includes('.en.') ? 'en' : 'zh').trimEnd();
    expect(said).toContain('date-impossible');
    expect(source).toContain(said);
  });
});
