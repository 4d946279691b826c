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

describe('front matter that would be more than it shows', () => {
  it.each([
    ['an alias of nothing', 'note: *nope\n', 'yaml-alias'],
    ['an alias of what holds it', 'authors: &a [*a]\n', 'yaml-alias'],
    ['a bomb of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nauthors: [*b, *b]\n', 'yaml-alias'],
    ['a merge', 'x: &x { type: plan }\n<<: *x\n', 'yaml-alias'],
    ['an unknown tag', 'note: !!js/function "x"\n', 'yaml-syntax'],
    ['bytes', 'note: !!binary "aGk="\n', 'yaml-syntax'],
    ['a tagged list', 'authors: !!set { a }\n', 'yaml-syntax'],
    ['half a character', 'note: "\\uD800"\n', 'character-forbidden'],
    ['a hidden control character', 'note: "\\u0007"\n', 'character-forbidden'],
    ['a hidden mark of direction', 'note: "\\u202E"\n', 'character-forbidden'],
  ])('is refused with its place: %s', (_, field, code) => {
    const { draft, issues } = parse(`${GOOD}${field}`);
    expect(draft).toBeUndefined();
    expect(issues[0]).toMatch(new RegExp(`^[5-7] ${code}$`));
  });

  it('is refused as a whole where all of it is a tagged value', () => {
    expect(parse('!!binary "aGk="\n').issues).toEqual(['2 yaml-syntax']);
  });

  it('is refused unread where it is far too long', () => {
    expect(parse(`${GOOD}note: ${'字'.repeat(140_000)}\n`).issues).toEqual(['2 file-too-large']);
  });
});
