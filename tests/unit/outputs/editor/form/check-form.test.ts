import { describe, expect, it } from 'vitest';
import {
  checkField,
  checkFormFile,
  parseRule,
  renderRule,
} from '../../../../../src/outputs/editor/form/check-form.ts';
import { recordsBeside } from '../../../../../src/outputs/editor/form/form-archive.ts';

const BESIDE = recordsBeside({
  articles: [['2016-12-09-411700-bbbb', '另一篇']],
  campaigns: [],
  honours: [['cunji-rongyu', '村级荣誉']],
  places: [['411799', '新区']],
});
const check = (lines: string, body = '', file = 'content/articles/2016/2016-12-09-411700-aaaa.mdx') =>
  checkFormFile(
    'articles',
    file,
    `---\ntitle: 驻马店市的报道\npublished: "2016-12-09"\nplace: "411700"\ntype: report\nrights: metadata\n${lines}---\n${body}`,
    BESIDE,
  ).map(({ code, field }) => `${field} ${code}`);

describe('a field of a form', () => {
  it('is judged by its schema, in Chinese', () => {
    expect(checkField({ of: 'articles', path: ['published'] }, '2016-09-31').join()).toMatch(/31/);
    expect(checkField({ of: 'articles', path: ['published'] }, '2016-09-30')).toEqual([]);
    expect(checkField({ of: 'articles', path: ['title'] }, undefined).join()).toContain('缺少字段“title”');
    expect(checkField({ of: 'articles', path: ['people', 0, 'place'] }, '驻马店').join()).toContain(
      '六位代码',
    );
    expect(checkField({ of: 'Gap', path: ['extent'] }, '很多').join()).toContain('整数');
    expect(checkField({ of: 'articles', path: ['subtitle'] }, undefined)).toEqual([]);
  });

  it('is named in the configuration by its place', () => {
    const rule = { of: 'articles', path: ['people', 0, 'office'] } as const;
    expect(renderRule(rule)).toBe('articles/people/0/office');
    expect(parseRule('articles/people/0/office')).toEqual(rule);
    expect(parseRule('articles/people/0/hat')).toBeUndefined();
    expect(parseRule('nobody/at/home')).toBeUndefined();
  });
});

describe('the file of a form', () => {
  it('is clean where everything is right', () => {
    expect(check('')).toEqual([]);
    expect(check('honours: [cunji-rongyu]\nreprints: [2016-12-09-411700-bbbb]\n')).toEqual([]);
  });

  it('names a field that is missing', () => {
    const issues = checkFormFile('campaigns', 'content/campaigns/x.mdx', '---\ntitle: 题\n---\n', BESIDE);
    expect(issues.map(({ code, field }) => `${field} ${code}`)).toContain('honours field-missing');
  });

  it('gives a field that no form has to the file, and what belongs to a field to that field', () => {
    expect(check('colour: red\n')).toEqual([' field-unknown']);
    expect(check('source:\n  name: 某报\n  colour: red\n')).toEqual(['source field-unknown']);
    expect(check('colour: red\nphase: sprnt\n')).toEqual([' field-unknown', 'phase field-invalid']);
  });

  it('says a character that does not show once, at its field', () => {
    expect(check('note: 据\u200b报\n', '\n驻马店\u202e市。\n')).toEqual([
      'note character-forbidden',
      'body character-forbidden',
    ]);
  });

  it('names the field of each issue', () => {
    expect(check('honours: [no-such]\nphase: sprnt\n')).toEqual([
      'honours honour-unknown',
      'phase field-invalid',
    ]);
    expect(check('people:\n  - name: 甲\n    office: 市民\n')).toEqual(['people person-without-office']);
    expect(check('', '\n正文，有<Evnt>错</Evnt>。\n\n中文,半角\n').sort()).toEqual([
      'body mdx-component',
      'body punctuation-half-width',
    ]);
    expect(check('', '', 'content/articles/2016/2016-12-08-411700-aaaa.mdx')).toEqual([
      'published id-mismatch',
    ]);
    expect(check('', '', 'content/articles/2016/2016-12-09-411700-bbbb.mdx')).toEqual([]);
  });
});
