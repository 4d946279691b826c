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

/** What is said of fields, with the advice. */
function advise(yaml: string) {
  const { issues } = parseFrontMatter({ file: 'a.mdx', yaml, firstLine: 2 }, articleSchema, LEAST);
  return issues.map(({ line, column, code, what, fix }) => ({ at: `${line}:${column} ${code}`, what, fix }));
}

describe('the advice on YAML that cannot be read', () => {
  it('names the field that stands twice, and its lines', () => {
    expect(advise(`${GOOD}place: "411700"\nrights: full\n`)).toMatchObject([
      {
        at: '6:1 yaml-syntax',
        what: {
          zh: '字段“rights”写了两次：第 4 行和第 6 行。',
          en: 'The field "rights" stands twice, on lines 4 and 6.',
        },
        fix: { zh: '删去其中一处。', en: 'Remove one of the two.' },
      },
    ]);
    expect(advise(`${GOOD}source: { name: 甲, name: 乙 }\n`)[0]?.what.zh).toBe(
      '字段“name”写了两次：都在第 5 行。',
    );
    expect(advise(`${GOOD}source:\n  name: 甲\n  name: 乙\n`)[0]?.what.zh).toBe(
      '字段“name”写了两次：第 6 行和第 7 行。',
    );
  });

  it.each([
    ['a tab', 'source:\n\tname: 甲\n', '缩进改用空格。'],
    ['a bracket', 'authors: [甲\n', '在列表或字段组的末尾补上 ] 或 }。'],
    ['lines that are not aligned', 'source:\n   name: 甲\n  site: 乙\n', '同一层的各行对齐，缩进用空格。'],
    ['a colon in a text', 'note: 甲: 乙\n', '整段文字加半角双引号。'],
    ['a colon without a blank', 'note:甲\n', '写成“字段: 值”，冒号用半角，后面空一格。'],
  ])('goes by the reason: %s', (_, field, fix) => {
    expect(advise(GOOD + field).map((one) => one.fix.zh)).toEqual([fix]);
  });
});

describe('a full-width sign where YAML takes the half-width one', () => {
  const slip = (yaml: string) => {
    const { issues } = parseFrontMatter({ file: 'a.mdx', yaml, firstLine: 2 }, articleSchema, LEAST);
    return issues.map(({ line, column, code, edit }) => `${line}:${column} ${code} ${edit?.text}`);
  };

  it.each([
    ['note：甲乙', '5:5', ': '],
    ['note：甲说：“乙”', '5:5', ': '],
    ['note:　甲', '5:6', ' '],
    ['source: {name：甲}', '5:14', ': '],
    ['source：{name: 甲}', '5:7', ': '],
    ['source:\n  name：甲', '6:7', ': '],
    ['source: {name: 甲，site: 乙}', '5:17', ','],
    ['source: ｛name: 甲，site: 乙｝', '5:9', '{name: 甲,site: 乙}'],
    ['authors: ［甲，乙］', '5:10', '[甲,乙]'],
    ['authors:\n－ 甲\n－乙', '6:1', '- 甲\n- '],
    ['published: “2019-04-13”', '5:12', '"2019-04-13"'],
    ['published: "2019-04-13”', '5:23', '"'],
    ['published: 2019－04－13', '5:16', '-04-'],
  ])('is named, and nothing else: %s', (field, at, typed) => {
    expect(slip(`${GOOD}${field}\n`)).toEqual([`${at} yaml-full-width ${typed}`]);
  });

  it('is why a field is not missing', () => {
    const yaml = 'title：“双创”推进会\ntype：report\nrights: full\nplcae: 1\n';
    expect(slip(yaml)).toEqual([
      '2:6 yaml-full-width : ',
      '3:5 yaml-full-width : ',
      '5:1 field-unknown undefined',
    ]);
    expect(parse(yaml).broken).toEqual(['title', 'type']);
  });

  it('tells where the signs stand and what to type', () => {
    expect(advise(`${GOOD}source：\n  name：甲\n`)).toEqual([
      {
        at: '5:7 yaml-full-width',
        what: {
          zh: '这里要半角符号，写的却是全角的：5:7 的“：”、6:7 的“：”。',
          en: 'YAML takes half-width signs here, and these are full-width: "：" at 5:7, "：" at 6:7.',
        },
        fix: {
          zh: '用英文输入法重打：“：”改成 :（后面空一格）。',
          en: 'Type : and a blank for "：".',
        },
      },
    ]);
  });

  it.each([
    'title: “双创”',
    'note: 甲：乙，［丙］－“丁”',
    'source: { name: 甲（乙），丙 }',
    'note: |\n  abc：甲\n  － 乙',
  ])('is a text where a text may stand: %s', (field) => {
    const own = GOOD.split('\n').filter((line) => !field.startsWith(line.split(':')[0] ?? ''));
    expect(slip(`${own.filter((line) => line !== '').join('\n')}\n${field}\n`)).toEqual([]);
  });

  it('is not blamed for what it does not cause', () => {
    expect(slip(`${GOOD}phase: “冲刺”\nnote: 甲：乙\ntpye: 一\n`)).toEqual([
      '5:8 field-invalid undefined',
      '7:1 field-unknown undefined',
    ]);
  });
});
