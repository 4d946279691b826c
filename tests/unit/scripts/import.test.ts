import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseImportArguments } from '../../../scripts/import/arguments.ts';

const SCRIPT = new URL('../../../scripts/import.ts', import.meta.url).pathname;
const PAGE =
  '关于创卫的会议纪实报道\n时间:2016-12-09 来源:驻马店晚报\n12月7日，驻马店市召开创建国家卫生城市推进会，市委副书记林青出席并讲话。\n国产精品|亚洲欧美|一区二区在线\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'a.txt'), PAGE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function command(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [SCRIPT, ...words, '--out', join(folder, 'out')],
    {
      encoding: 'utf8',
      env: { ...process.env, FORCE_COLOR: '0' },
    },
  );
  return { status, stdout, stderr };
}

const written = () =>
  readdirSync(join(folder, 'out'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.mdx'));
const input = (name: string) => join(folder, 'in', name);

/** Two pages of one day and place whose hashes begin with the same four digits. */
function alikePages(): [string, string] {
  const seen = new Map<string, string>();
  for (let clicks = 0; ; clicks++) {
    const page = PAGE.replace('来源', `点击:${clicks} 来源`);
    const start = createHash('sha256').update(page).digest('hex').slice(0, 4);
    const earlier = seen.get(start);
    if (earlier !== undefined) return [earlier, page];
    seen.set(start, page);
  }
}

describe('npm run import', () => {
  test('writes the article once, then finds it unchanged, and never overwrites an edited one', () => {
    expect(command(join(folder, 'in'))).toMatchObject({ status: 0, stderr: '' });
    const [path = ''] = written();
    expect(path).toMatch(/^2016\/2016-12-09-411700-[0-9a-f]{4}\.mdx$/);
    const again = command(join(folder, 'in'));
    expect(again.status).toBe(0);
    expect(again.stdout.split('\n')).toEqual([
      `${input('a.txt')} 没有变化 ${join(folder, 'out', path)}`,
      '',
      `没有变化  ${input('a.txt')}  ${join(folder, 'out', path)}`,
      '共 1 件：已导入 0，没有变化 1，存疑 0，拒收 0',
      '',
    ]);
    appendFileSync(join(folder, 'out', path), '编者的话\n');
    const edited = readFileSync(join(folder, 'out', path), 'utf8');
    const third = command(join(folder, 'in'));
    expect(third.status).toBe(1);
    expect(third.stdout).toContain('    - 编者的话');
    expect(third.stdout).toContain('article-exists');
    expect(readFileSync(join(folder, 'out', path), 'utf8')).toBe(edited);
    expect(written()).toEqual([path]);
  });

  test('an edited article is known by its capture, also under another name', () => {
    command(join(folder, 'in'));
    const [path = ''] = written();
    const moved = join(folder, 'out', '2016', '2016-12-08-411702-abcd.mdx');
    writeFileSync(moved, readFileSync(join(folder, 'out', path), 'utf8').replace('2016-12-09', '2016-12-08'));
    rmSync(join(folder, 'out', path));
    expect(command(join(folder, 'in')).status).toBe(1);
    expect(written()).toEqual(['2016/2016-12-08-411702-abcd.mdx']);
  });

  test('two captures whose hashes begin alike get two ids, and keep them', () => {
    rmSync(input('a.txt'));
    const [first, second] = alikePages();
    writeFileSync(input('b.txt'), first);
    writeFileSync(input('c.txt'), second);
    expect(command(join(folder, 'in'))).toMatchObject({ status: 0, stderr: '' });
    const short = written().find((path) => /-[0-9a-f]{4}\.mdx$/.test(path)) ?? '';
    const long = written().find((path) => /-[0-9a-f]{5}\.mdx$/.test(path)) ?? '';
    expect(written().sort()).toEqual([short, long].sort());
    expect(long.startsWith(short.replace('.mdx', ''))).toBe(true);
    // In whatever order they come again.
    expect(command(input('c.txt'), input('b.txt')).stdout.split('\n').slice(0, 2)).toEqual([
      `${input('c.txt')} 没有变化 ${join(folder, 'out', long)}`,
      `${input('b.txt')} 没有变化 ${join(folder, 'out', short)}`,
    ]);
  });

  test('--json prints one array and nothing else; bad inputs do not stop the others', () => {
    writeFileSync(input('b.txt'), '');
    writeFileSync(input('c.txt'), PAGE);
    const { status, stdout, stderr } = command(
      input('b.txt'),
      input('missing.txt'),
      input('a.txt'),
      input('c.txt'),
      '--json',
      '--rights',
      'full',
    );
    expect(status).toBe(1);
    expect(stderr).toBe('');
    const results: {
      file: string;
      id: string | null;
      issues: { code: string }[];
      removed: { reason: string }[];
    }[] = JSON.parse(stdout);
    const codes = Object.fromEntries(
      results.map(({ file, issues }) => [file.slice(-5), issues.map(({ code }) => code)]),
    );
    expect(codes).toMatchObject({ 'b.txt': ['capture-empty'], 'a.txt': [], 'c.txt': ['capture-again'] });
    expect(results.flatMap(({ issues }) => issues.map(({ code }) => code))).toContain('capture-not-found');
    expect(written()).toHaveLength(1);
  });

  test('a folder ends with a table, and every doubtful spot goes into the review list', () => {
    writeFileSync(input('b.txt'), '');
    writeFileSync(input('c.txt'), PAGE.replace('时间:2016-12-09 ', ''));
    const review = join(folder, 'review.md');
    const { status, stdout } = command(join(folder, 'in'), '--review', review);
    expect(status).toBe(1);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('共 3 件：已导入 1，没有变化 0，存疑 1，拒收 1');
    const tasks = readFileSync(review, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('- [ ] '));
    expect(tasks.map((task) => task.slice(6).split(' ')[0])).toEqual([
      `${input('b.txt')}:1`,
      `${input('c.txt')}:1`,
    ]);
  });

  test('--dry-run writes nothing, and no report prints spam', () => {
    expect(command(input('a.txt'), '--dry-run', '--json').stdout).not.toContain('亚洲欧美');
    const { status, stdout } = command(join(folder, 'in'), '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('将会写入');
    expect(stdout).not.toContain('亚洲欧美');
    expect(readdirSync(folder)).toEqual(['in']);
  });

  test('--help prints the usage', () => {
    expect(command('--help')).toMatchObject({ status: 0 });
    expect(command('--help').stdout).toMatch(/^用法：.*\n[\s\S]*--rights full\|abstract/);
    expect(command('--help', '--lang', 'en').stdout).toMatch(/^Usage: /);
    expect(command('--nonsense').status).toBe(1);
  });
});

describe('parseImportArguments', () => {
  test('the output folder follows the content folder', () => {
    expect(parseImportArguments(['a'], { ARCHIVE_CONTENT: '/x' }).options?.out).toBe('/x/articles');
    expect(parseImportArguments(['a'], {}).options).toEqual({
      paths: ['a'],
      out: 'content/articles',
      rights: 'abstract',
      dryRun: false,
      json: false,
      review: undefined,
      watch: false,
      language: 'zh',
    });
    expect(parseImportArguments(['a', '--out', 'o'], { ARCHIVE_CONTENT: '/x' }).options?.out).toBe('o');
  });
  test.each([[[]], [['a', '--rights', 'some']], [['a', '--rigths', 'full']], [['a', '--watch', '--json']]])(
    '%j is refused',
    (words) => {
      expect(parseImportArguments(words, {}).problem).toBeTypeOf('string');
    },
  );
});
