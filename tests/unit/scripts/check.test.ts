import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SaidIssue } from '../../../src/issues/format-issues.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One run of the command over a content folder of these files. */
function run(name: string, files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const content = join(folder, name);
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), source);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ARCHIVE_CONTENT: content, FORCE_COLOR: '0' },
  });
  return { content, status, stdout, stderr };
}

const NAME = 'articles/2016/2016-12-09-411700-aaaa.mdx';
const GOOD = `---
title: 驻马店市召开推进会
published: "2016-12-09"
place: "411700"
type: report
rights: full
---
驻马店市召开推进会。
`;

/** An article that is broken in twenty ways, with what each line is told. */
const BROKEN: readonly (readonly [line: string, ...expected: (readonly [code: string, words: string])[]])[] =
  [
    ['---'],
    ['title: 1949', ['field-invalid', '字段“title”没有加引号：1949。']],
    ['published: "2016-13-09"', ['date-impossible', '“2016-13-09”里的月份 13 不存在，应在 1–12 之间。']],
    ['time: "8:30"', ['field-invalid', '字段“time”的写法不对：“8:30”。']],
    [
      'source: { name: 某报, url: "www.example.com" }',
      ['field-invalid', '字段“source.url”的写法不对：“www.example.com”。'],
    ],
    ['place: "419999"', ['place-unknown', '“419999”不是 GB/T 2260 的区划代码。']],
    ['plcae: "411700"', ['field-unknown', '没有“plcae”这个字段。']],
    ['honours: [quanguo-wenmign]', ['honour-unknown', '没有称号“quanguo-wenmign”。']],
    ['campaigns: 411700-quanguo-wenming-2015', ['field-invalid', '字段“campaigns”应是列表，写的却是文字。']],
    ['type: reprot', ['field-invalid', '字段“type”不能写“reprot”。']],
    ['rights: full'],
    ['phase: "冲刺', ['yaml-syntax', '字段部分不是完整的 YAML：少了引号、括号、逗号、冒号或空格。']],
    [
      'people: [{ name: 张某 }, { name: 李某, office: 市民 }]',
      ['field-missing', '缺少字段“people.0.office”。'],
      ['person-without-office', '“李某”的公职写的是“市民”，不是公职。'],
    ],
    [
      'reprints: [2016-12-09-411700-ffff]',
      ['article-unknown', '档案里没有“2016-12-09-411700-ffff”这篇报道。'],
    ],
    ['---'],
    ['驻马店市召开会议,部署创建。', ['punctuation-half-width', '汉字之间有半角的“,”。']],
    [''],
    [
      '会议要求认(rèn)真整改\uE5E5。',
      ['text-pinyin', '“认”后面有它的拼音：“认(rèn)”。'],
      ['text-private-use', '字符 U+E5E5 在 Unicode 里没有意义。'],
    ],
    [''],
    [
      '提出确保?!八月达标，<Evnet date="2016-12-07" kind="meeting">开会</Evnet>。',
      ['text-lost', '“?!”是丢了字留下的痕迹。'],
      ['mdx-component', '没有 <Evnet> 这个标记。'],
    ],
    [''],
    [
      '<Event date="2016-12-07" kind="meting" basis="inferred">会议</Event>见[另一篇](javascript:x)。',
      ['mdx-attribute-invalid', '<Event> 的“kind”不能写“meting”。'],
      ['mdx-link', '链接的目标“javascript:x”既不是网址，也不是本站的路径。'],
    ],
    [''],
    [
      '<Gap extent="五" />',
      ['mdx-attribute-missing', '<Gap> 缺少属性 reason。'],
      ['mdx-attribute-invalid', '<Gap> 的“extent”的写法不对：“五”。'],
    ],
  ];

describe('one run of the check', () => {
  it('tells of twenty faults of one article at once, each at its line, in Chinese', () => {
    const source = BROKEN.map(([line]) => `${line}\n`).join('');
    const { status, stdout } = run('twenty', { [NAME]: source }, '--format', 'json');
    const issues: SaidIssue[] = JSON.parse(stdout);
    const expected = BROKEN.flatMap(([, ...faults], at) =>
      faults.map(([code, what]) => `${at + 1} ${code} ${what}`),
    );
    expect(expected.length).toBeGreaterThanOrEqual(20);
    expect(issues.map(({ line, code, what }) => `${line} ${code} ${what}`).sort()).toEqual(expected.sort());
    for (const { why, fix } of issues) {
      expect(`${why}${fix}`).toMatch(/^\p{Script=Han}.*。$/u);
    }
    expect(issues.find(({ line }) => line === 10)?.fix).toContain('是不是“report”？');
    expect(issues.find(({ line }) => line === 7)?.fix).toContain('是不是“place”？');
    expect(status).toBe(1);
  });

  it('gives each field its own reason', () => {
    const source = GOOD.replace('"2016-12-09"', '"2016-12-39"').replace('type: report', 'type: news');
    const { stdout } = run('why', { [NAME]: source }, '--format', 'json');
    const whys = (JSON.parse(stdout) as SaidIssue[]).map(({ why }) => why);
    expect(whys).toEqual(['报道的编号和网址由它而来，年份列表也按它排列。', '检索和导出的数据按体裁筛选。']);
  });

  it('says nothing of what hangs on a field that cannot be read, and the rest all the same', () => {
    const other = GOOD.replace('rights: full', `rights: full\nreprints: [2016-12-09-411700-aaaa]`);
    const files = {
      [NAME]: GOOD.replace('"2016-12-09"', '"2016-12-09').replace('"411700"', '"419999"'),
      'articles/2016/2016-12-09-411700-bbbb.mdx': other,
    };
    const { stdout } = run('hanging', files, '--format', 'json');
    const found = (JSON.parse(stdout) as SaidIssue[]).map(
      ({ file, line, code }) => `${file.slice(-8, -4)} ${line} ${code}`,
    );
    expect(found).toEqual(['aaaa 3 yaml-syntax', 'aaaa 4 place-unknown']);
  });

  it('lists errors before warnings and counts both; warnings alone are no failure', () => {
    const warned = GOOD.replace('推进会。', '推进会,部署创建。');
    const both = run('both', { [NAME]: warned.replace('report', 'reprot') });
    expect(both.stdout.indexOf(' error ')).toBeLessThan(both.stdout.indexOf(' warning '));
    expect(both.stdout.trimEnd()).toMatch(
      /1 个文件：1 个错误（必须改），1 个警告（请看一看）；其中 1 个可用 --fix 改好。$/,
    );
    expect(both.status).toBe(1);
    const alone = run('alone', { [NAME]: warned }, '--lang', 'en');
    expect(alone.stdout.trimEnd()).toMatch(
      /1 file: 0 errors to mend, 1 warning to look at; --fix mends 1 of them\.$/,
    );
    expect(alone.status).toBe(0);
  });

  it('mends what is safe, shows it, and leaves the rest as it was', () => {
    const source = GOOD.replace('"411700"', '411700')
      .replace('推进会。\n', '推进会,会上<Person office="市长">某某</Person>说:好。\n')
      .replace('report', 'reprot');
    const { content, stdout, status } = run('fix', { [NAME]: source }, '--fix');
    const mended = source.replace('411700', '"411700"').replace('会,会', '会，会').replace('说:好', '说：好');
    expect(readFileSync(join(content, NAME), 'utf8')).toBe(mended);
    for (const line of ['- place: 411700', '+ place: "411700"', '+ 驻马店市召开推进会，会上'])
      expect(stdout).toContain(line);
    expect(stdout).toContain('field-invalid');
    expect(status).toBe(1);
    expect(run('fix', {}, '--fix').stdout).not.toContain('+ place');
  });

  it('lists what an abstract shares with its page, when the page is at hand', () => {
    const words = '会议强调要把市容环境整治和背街小巷改造作为下一步工作的重点抓紧抓好。';
    const page = `关于创卫的会议纪实报道\n时间:2016-12-09 来源:驻马店晚报\n驻马店市召开推进会，市委副书记林青出席并讲话。${words}\n`;
    const { createHash } = process.getBuiltinModule('node:crypto');
    const sha256 = createHash('sha256').update(page).digest('hex');
    const name = `articles/2016/2016-12-09-411700-${sha256.slice(0, 4)}.mdx`;
    const source = GOOD.replace(
      'rights: full',
      `rights: abstract\ncapture: { sha256: ${sha256}, script: Hans, complete: true }`,
    ).replace('推进会。\n', `推进会。${words}\n`);
    const captures = join(folder, 'captures');
    mkdirSync(captures, { recursive: true });
    writeFileSync(join(captures, 'page.txt'), page);
    expect(run('own', { [name]: source }).stdout).toBe('');
    const { stdout, status } = run('own', {}, '--captures', captures);
    expect(stdout).toContain('9:11 error abstract-copies');
    expect(stdout).toContain(`“${words.slice(0, -1)}”`);
    expect(status).toBe(1);
  });

  it('has nothing to say of the content of this archive', () => {
    const { stdout, status } = spawnSync(process.execPath, ['scripts/check.ts'], { encoding: 'utf8' });
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });

  it('prints nothing where no terminal is and all is well', () => {
    const good = { [NAME]: GOOD };
    expect(run('well', good)).toMatchObject({ stdout: '', stderr: '', status: 0 });
    expect(run('well', {}, '--format', 'json')).toMatchObject({ stdout: '[]\n', stderr: '' });
  });

  it('does not take a file for one that it was asked to check alone', () => {
    const { stdout, stderr, status } = run('named', { [NAME]: GOOD }, 'draft.mdx');
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toContain('“draft.mdx”用不上');
  });
});
