import { readdirSync, readFileSync } from 'node:fs';
import { diffLines } from 'diff';
import { describe, expect, it } from 'vitest';
import { parseRecord, RECORD_KINDS, type RecordKind } from '../../../../../src/archive/parse-record.ts';
import {
  type FieldMap,
  type FieldValue,
  isFieldList,
  isFieldMap,
} from '../../../../../src/outputs/editor/form/field-value.ts';
import {
  FORM_KEYS,
  readFormFile,
  UNREADABLE,
  writeFormFile,
} from '../../../../../src/outputs/editor/form/form-file.ts';

const OWN: readonly string[] = Object.values(FORM_KEYS);

const files = RECORD_KINDS.flatMap((kind) =>
  readdirSync(`content/${kind}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({
      kind,
      file: `content/${kind}/${name}`,
      source: readFileSync(`content/${kind}/${name}`, 'utf8'),
    })),
);

/** What Sveltia does to a file before it is read and to values before they are written. */
const throughSveltia = (kind: RecordKind, source: string, change: (values: FieldMap) => FieldMap = same) =>
  `${writeFormFile(kind, trimmed(change(readFormFile(kind, source.trim())))).trim()}\n`;
const same = (values: FieldMap) => values;
const trimmed = (values: FieldMap): FieldMap =>
  JSON.parse(JSON.stringify(values), (_, value) => (typeof value === 'string' ? value.trim() : value));

/** Every text of a form, by its path. */
function textsOf(
  value: FieldValue,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof value === 'string') return [path];
  if (isFieldList(value)) return value.flatMap((item, at) => textsOf(item, [...path, at]));
  if (!isFieldMap(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    path.length === 0 && OWN.includes(key) ? [] : textsOf(inner, [...path, key]),
  );
}

function at(value: FieldValue, path: readonly (string | number)[]): FieldValue | undefined {
  return path.reduce<FieldValue | undefined>(
    (held, key) => (isFieldList(held) ? held[Number(key)] : isFieldMap(held) ? held[String(key)] : undefined),
    value,
  );
}

function withValue(value: FieldMap, path: readonly (string | number)[], put: FieldValue): FieldMap {
  const copy = structuredClone(value);
  const holder = at(copy, path.slice(0, -1)) as Record<string | number, FieldValue>;
  holder[path.at(-1) ?? ''] = put;
  return copy;
}

/** How many lines differ, when nothing was added or taken away. */
function changedLines(before: string, after: string): number {
  const [old, now] = [before.split('\n'), after.split('\n')];
  expect(now.length).toBe(old.length);
  return old.filter((line, nth) => line !== now[nth]).length;
}

/**
 * The texts that are tried: of each field, as it is written (quoted, on one line with others …), the first two of
 * all files, and one of every third file.
 */
function selectTexts() {
  const seen = new Map<string, number>();
  return files.flatMap(({ kind, file, source }, nth) => {
    const form = readFormFile(kind, source);
    const paths = textsOf(form);
    return paths.flatMap((path, one) => {
      const value = String(at(form, path));
      const line = source.split('\n').find((text) => text.includes(value)) ?? '';
      const style = `${line.includes('{') || line.includes('[')} ${line.includes(`"${value}`)} ${line.trimStart().startsWith('- ')}`;
      const shape = `${kind} ${path.filter((key) => typeof key === 'string').join('.')} ${style}`;
      const count = seen.get(shape) ?? 0;
      seen.set(shape, count + 1);
      return count < 2 || one === (nth / 3) % paths.length ? [{ kind, file, source, form, path }] : [];
    });
  });
}

const SAMPLE = `---
# 头上一句
title: 旧题
published: "2016-12-09" # 据版头
source: { name: 某报, site: 某网 }
authors: [甲, { name: 乙, role: reporter }]   # 两种写法
mood: 'unknown key stays'
type: report
rights: full
people:
  # 书记在前
  - name: 甲
    office: 书记
  - name: 乙 # 代
    office: '市长'
---

正文里有 \\< 和 \\{。
`;

describe('the file that a form makes', () => {
  it('is the file it was read from, byte for byte, when nothing was changed', () => {
    expect(files.length).toBeGreaterThan(500);
    const changed = files.filter(({ kind, source }) => throughSveltia(kind, source) !== source);
    expect(changed.map(({ file }) => file)).toEqual([]);
  });

  it('differs in one line when one text is changed, and reads back so', () => {
    const edits = selectTexts();
    expect(edits.length).toBeGreaterThan(400);
    for (const { kind, file, source, form, path } of edits) {
      const put = `${String(at(form, path))}改`;
      const written = throughSveltia(kind, source, (values) => withValue(values, path, put));
      expect(changedLines(source, written), `${file} ${path.join('.')}`).toBe(1);
      expect(at(readFormFile(kind, written), path), `${file} ${path.join('.')}`).toBe(put);
    }
  });

  it('loses the lines of a field that is emptied, and no other', () => {
    for (const { kind, file, source } of files.filter((_, nth) => nth % 23 === 0)) {
      const form = readFormFile(kind, source);
      for (const key of Object.keys(form).filter((name) => !OWN.includes(name))) {
        const written = throughSveltia(kind, source, (values) => ({ ...values, [key]: '' }));
        const gone = diffLines(source, written);
        expect(gone.filter(({ added }) => added).length, `${file} ${key}`).toBe(0);
        const { [key]: _, [FORM_KEYS.source]: __, ...rest } = form;
        const { [FORM_KEYS.source]: ___, ...left } = readFormFile(kind, written);
        expect(left, `${file} ${key}`).toEqual(rest);
      }
    }
  });

  it('keeps comments, quotes, mappings on one line and unknown keys where something else is changed', () => {
    const change = (values: FieldMap): FieldMap => ({
      ...values,
      title: '新题：有冒号',
      published: '2017~',
      subtitle: '副题',
      people: [
        { name: '甲', office: '书记' },
        { name: '丙', office: '镇长' },
        { name: '乙', office: '市长' },
      ],
      source: { name: '某报', site: '某网', url: 'https://example.org/a' },
    });
    expect(throughSveltia('articles', SAMPLE, change)).toBe(`---
# 头上一句
title: 新题：有冒号
subtitle: 副题
published: "2017~" # 据版头
source: { name: 某报, site: 某网, url: https://example.org/a }
authors: [甲, { name: 乙, role: reporter }]   # 两种写法
mood: 'unknown key stays'
type: report
rights: full
people:
  # 书记在前
  - name: 甲
    office: 书记
  - name: 丙
    office: 镇长
  - name: 乙 # 代
    office: '市长'
---

正文里有 \\< 和 \\{。
`);
  });

  it('writes an author as a name alone, and as a mapping when the form says what they did', () => {
    const form = readFormFile('articles', SAMPLE);
    expect(form['authors']).toEqual([{ name: '甲' }, { name: '乙', role: 'reporter' }]);
    const authors = [
      { name: '丁', role: '' },
      { name: '甲', role: 'photographer' },
    ];
    const written = throughSveltia('articles', SAMPLE, (values) => ({ ...values, authors }));
    expect(written).toContain('authors: [丁, { name: 甲, role: photographer }]   # 两种写法\n');
  });

  it('keeps the order of the schema when several fields come in one place, and writes a list item anew where it must', () => {
    const written = throughSveltia('articles', SAMPLE, (values) => ({
      ...values,
      titleEn: 'New',
      subtitle: '副',
      time: '08:30',
      people: [
        { office: '书记', which: '一', name: '' },
        { name: '乙', office: '市长' },
      ],
    }));
    expect(written).toContain(
      'title: 旧题\ntitleEn: New\nsubtitle: 副\npublished: "2016-12-09" # 据版头\ntime: "08:30"\n',
    );
    expect(written).toMatch(/people:\n[\s\S]*office: 书记\n +which: 一\n/);
    expect(written).not.toContain('name: 甲\n    office');
  });

  it('takes the body as a whole and leaves the front matter', () => {
    const written = throughSveltia('articles', SAMPLE, (values) => ({ ...values, body: '换了\n\n两段' }));
    expect(written).toBe(SAMPLE.replace('正文里有 \\< 和 \\{。', '换了\n\n两段'));
  });

  it('begins a new file, its dates and codes quoted, its fields in the order of the schema', () => {
    const values = {
      type: 'report',
      title: '# 不是注释',
      rights: 'abstract',
      published: '2017-09',
      place: '411700',
      capture: {
        sha256: 'a'.repeat(64),
        script: 'Hans',
        complete: true,
        total: '120',
        removed: [{ key: '广告', count: '2' }],
      },
      authors: [{ name: '甲', role: '' }],
      people: [],
      note: '',
      body: '<Event date="2017-09-01" kind="meeting">开会</Event>。',
      [FORM_KEYS.source]: '',
      [FORM_KEYS.target]: { id: 'x', folder: '2017' },
    };
    const file = 'content/articles/2017/2017-09-411700-aaaa.mdx';
    const written = writeFormFile('articles', values);
    expect(written).toMatch(
      /^---\ntitle: "# 不是注释"\npublished: "2017-09"\nauthors:\n {2}- 甲\nplace: "411700"\n/,
    );
    const { record, issues } = parseRecord('articles', { file, source: written });
    expect(issues).toEqual([]);
    expect(record?.data).toMatchObject({ authors: ['甲'], capture: { total: 120, removed: { 广告: 2 } } });
    expect(record?.body.events).toHaveLength(1);
  });

  it.each([
    ['articles', 'title', '没有字段\n'],
    ['articles', 'title', '---\ntitle: [\n---\n\n正文\n'],
    ['campaigns', 'title', '---\n- 一\n- 二\n---\n'],
    ['coverage', 'question', '---\nquestion: 问\n'],
  ] as const)(
    'lists a file of %s whose fields cannot be read, by its %s, and leaves it as it is',
    (kind, name, source) => {
      const form = readFormFile(kind, source);
      expect(form[name]).toBe(UNREADABLE);
      expect(writeFormFile(kind, { ...form, [name]: '改了', [FORM_KEYS.body]: '改了' })).toBe(source);
      const file = `content/${kind}/x.mdx`;
      expect(parseRecord(kind, { file, source }).issues.map(({ severity }) => severity)).toContain('error');
    },
  );
});
