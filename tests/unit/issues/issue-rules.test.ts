import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GUIDE_SECTIONS } from '../../../src/issues/issue-rule.ts';
import { ISSUE_CODES, ISSUE_RULES } from '../../../src/issues/issue-rules.ts';

const sources = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => file.endsWith('.ts') && !file.includes('issues/rules/'))
  .map((file) => readFileSync(file, 'utf8'));

describe('the registry of issues', () => {
  it('holds no code that the program never writes', () => {
    const unused = ISSUE_CODES.filter((code) => !sources.some((source) => source.includes(`'${code}'`)));
    expect(unused).toEqual([]);
  });

  it('says everything in whole sentences of both languages', () => {
    for (const [code, { what, why, fix }] of Object.entries(ISSUE_RULES)) {
      for (const { zh, en } of [what, why, fix]) {
        expect(zh, code).toMatch(/\p{Script=Han}.*。$/u);
        expect(en, code).toMatch(/^[A-Za-z"].*\.$/);
      }
    }
  });

  it.each([
    ['zh', ''],
    ['en', '.en'],
  ] as const)('leads to sections that the guide has (%s)', (language, ending) => {
    const missing = Object.values(GUIDE_SECTIONS).filter((section) => {
      const page = readFileSync(`content/guide/${section.page}${ending}.mdx`, 'utf8');
      return !page.split('\n').includes(`## ${section[language]}`);
    });
    expect(missing).toEqual([]);
  });
});
