import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../../src/mdx/parse-front-matter.ts';
import { articleSchema } from '../../../src/schema/article.ts';

const LEAST = { title: '？', type: 'report', rights: 'metadata' };
function parse(yaml: string) {
  const { data, draft, broken, issues } = parseFrontMatter(
    { file: 'a.mdx', yaml, firstLine: 2 },
    articleSchema,
    LEAST,
  );
  return {
    data,
    draft,
    broken: [...broken].sort(),
    issues: issues.map(({ line, code }) => `${line} ${code}`),
  };
}
const GOOD = 'title: 题\ntype: report\nrights: full\n';

describe('front matter that is broken', () => {
  it('is read field by field: one missing quote hides nothing', () => {
    const { data, draft, broken, issues } = parse(
      `${GOOD}phase: "冲刺\nplace: "411700"\ntime: 8\nauthors:\n  - 某某\n`,
    );
    expect(data).toBeUndefined();
    expect(draft).toMatchObject({ title: '题', place: '411700', authors: ['某某'] });
    expect(draft).not.toHaveProperty('phase');
    expect(broken).toEqual(['phase', 'time']);
    expect(issues).toEqual(['5 yaml-syntax', '7 field-invalid']);
  });

  it('that cannot be read is not missing as well', () => {
    expect(parse('title: "题\ntype: report\nrights: full\n').issues).toEqual(['2 yaml-syntax']);
  });

  it('tells of a field that stands twice, and of a line that is none', () => {
    expect(parse(`${GOOD}title: 又\n`).issues).toEqual(['5 yaml-syntax']);
    expect(parse(`${GOOD}place 411700\n`).issues).toEqual(['5 yaml-syntax']);
  });

  it('takes what lacks its quotes as it was meant', () => {
    expect(parse(`${GOOD}place: 411700\n`)).toMatchObject({
      draft: { place: '411700' },
      broken: [],
      issues: ['5 field-invalid'],
    });
  });

  it('leaves out an item, not the list; and of an unknown field nothing', () => {
    const { draft, broken } = parse(
      `${GOOD}honours: [quanguo-wenming, 9]\npeople: [{ name: 甲 }, { name: 乙, office: 市长 }]\nplcae: 1\n`,
    );
    expect(draft).toMatchObject({ people: [{ name: '乙', office: '市长' }] });
    expect(draft).not.toHaveProperty('plcae');
    expect(broken).toEqual(['honours', 'people']);
  });

  it('lets stand-ins do for what is needed', () => {
    expect(parse('place: "411700"\n')).toMatchObject({
      draft: { ...LEAST, place: '411700' },
      broken: ['rights', 'title', 'type'],
    });
    expect(parse('- a\n- b\n').draft).toMatchObject(LEAST);
  });
});
