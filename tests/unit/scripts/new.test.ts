import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let content = '';
beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'new-'));
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

function run(script: string, args: readonly string[], input?: string) {
  return spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ARCHIVE_CONTENT: content },
    ...(input !== undefined && { input }),
  });
}
const begin = (args: readonly string[], input?: string) => run('new', args, input);
const ARTICLE = [
  'article',
  '--title',
  '驻马店市召开推进会',
  '--published',
  '2016-12-09',
  '--place',
  '驻马店',
  '--type',
  'report',
  '--url',
  'https://www.example.com/a/1.html?utm_source=x',
];

describe('beginning a file', () => {
  it('writes each kind so that the check has nothing to say', () => {
    const began = [
      ARTICLE,
      [
        'article',
        '--title',
        '驻马店市整改',
        '--place',
        '河南省驻马店市',
        '--type',
        'brief',
        '--url',
        'https://b.example/',
        '--text',
        '驻马店市整改背街小巷。',
        '--campaign',
        '411700-quanguo-wenming-2015',
      ],
      ['campaign', '--place', '411700', '--honour', '全国文明城市', '--cycle', '2015/2017'],
      [
        'honour',
        '--id',
        'guojia-mou',
        '--name',
        '国家某城市',
        '--name-en',
        'National Some City',
        '--level',
        'national',
      ],
      ['place', '--code', '411702', '--name-en', 'Yicheng'],
      [
        'coverage',
        '--place',
        '驻马店市',
        '--honour',
        'quanguo-wenming',
        '--period',
        '2017',
        '--question',
        '结果如何',
        '--where',
        '市政府网站',
        '--found',
        'false',
      ],
    ].map((args) => begin(args));
    expect(began.map(({ status, stderr }) => [status, stderr])).toEqual(began.map(() => [0, '']));
    expect(run('check', [])).toMatchObject({ status: 0, stdout: '' });
    const [path = ''] = began.map(({ stdout }) => stdout.trim());
    expect(path).toMatch(/articles\/2016\/2016-12-09-411700-[0-9a-f]{4}\.mdx$/);
    const text = readFileSync(path, 'utf8');
    for (const line of [
      'title: 驻马店市召开推进会',
      'published: "2016-12-09"',
      'place: "411700"',
      'type: report',
      'rights: metadata',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    expect(readFileSync(join(content, 'campaigns/411700-quanguo-wenming-2015.mdx'), 'utf8')).toContain(
      'title: 驻马店市创建全国文明城市\n',
    );
  });

  it('asks in Chinese for what no option says', () => {
    const answers = ['guojia-bie', '国家别城市', 'National Other City', 'national', '', ''];
    const { status, stderr, stdout } = begin(['honour'], `${answers.join('\n')}\n`);
    expect(stderr).toContain('* 正式名称。');
    expect(stderr).toContain('national 全国、provincial 省级、joint 联创');
    expect(status).toBe(0);
    expect(readFileSync(stdout.trim(), 'utf8')).toBe(
      '---\nname: 国家别城市\nnameEn: National Other City\nlevel: national\n---\n',
    );
  });

  it('asks again at once for what is wrong or needed, and keeps what was answered before', () => {
    // place, honour, period, question, its English, where, searched, found, note
    const typed = [
      '不存在市',
      '驻马店市',
      '',
      '随便哪年',
      '2017年',
      '开会没有？',
      '',
      '市政府网站',
      '',
      '',
      '否',
      '',
    ];
    const { status, stderr, stdout } = begin(['coverage', '--dry-run'], `${typed.join('\n')}\n`);
    expect(stderr).toContain('> “不存在市”不认得。\n> 记作 411700\n');
    expect(stderr).toContain('不该有“随”');
    expect(stderr).toContain('> 记作 2017\n');
    expect(stderr).toContain('> 这一项要写。\n> 记作 false\n');
    expect(stdout).toContain('place: "411700"\nperiod: "2017"\nquestion: 开会没有？\n');
    expect(status).toBe(0);
  });

  it('prints what was answered where the file as a whole cannot be written', () => {
    const typed = ['', '', '驻马店开会', '', '', '', '', '', '', '', '报道', '', '', '正文<b>粗</b>'];
    const { status, stderr } = begin(['article'], `${typed.join('\n')}\n`);
    expect(stderr).toContain('没有写任何文件。');
    expect(stderr).toContain('title: 驻马店开会\n');
    expect(stderr).toContain('正文<b>粗</b>');
    expect(status).toBe(1);
  });

  it('says of an address that is held where it is, however it is written', () => {
    const { status, stderr } = begin([...ARTICLE.slice(0, -1), 'http://example.com/a/1.html']);
    expect(stderr).toMatch(/^这个网址已在档案里：.*2016-12-09-411700-[0-9a-f]{4}\.mdx。/);
    expect(status).toBe(1);
  });

  it.each([
    ['what is missing', ['campaign', '--place', '411700'], '还缺：--honour。'],
    [
      'a name of several places',
      ['place', '--code', '411799', '--name', '新区', '--parent', '鼓楼区'],
      '--parent 的“鼓楼区”有几个：',
    ],
    ['a name that is none', ['campaign', '--honour', '最美城市'], '--honour 的“最美城市”不认得。'],
    ['an option of another kind', ['honour', '--cycle', '2015'], '新建 honour 没有这些选项：--cycle。'],
    ['a word that is no kind', ['story'], '要新建什么？'],
  ])('refuses %s', (_, args, expected) => {
    const { status, stderr } = begin(args, '');
    expect(stderr).toContain(expected);
    expect(status).toBe(1);
  });

  it('writes nothing that the check would refuse', () => {
    const { status, stderr } = begin([
      'article',
      '--title',
      '题',
      '--type',
      'reprot',
      '--published',
      '2016-02-31',
      '--url',
      'https://c.example/',
    ]);
    expect(stderr).toContain('是不是“report”？');
    expect(stderr).toContain('date-impossible');
    expect(stderr).toContain('没有写任何文件。');
    expect(status).toBe(1);
  });

  it('prints the file and writes nothing when asked to', () => {
    const { stdout } = begin(['place', '--code', '411721', '--dry-run']);
    expect(stdout).toContain('places/411721.mdx');
    expect(existsSync(join(content, 'places/411721.mdx'))).toBe(false);
  });
});
