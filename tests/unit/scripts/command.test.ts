import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../scripts/command.ts';

const OPTIONS = {
  out: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;
const problemOf = (words: readonly string[], manner = {}) => parseCommand(words, OPTIONS, manner).problem;

describe('a command line', () => {
  it.each([
    [['--nothing'], '没有“--nothing”这个选项。', 'There is no option "--nothing".'],
    [['-x'], '没有“-x”这个选项。', 'There is no option "-x".'],
    [['--out'], '“--out”后面要写一个值。', '"--out" needs a value after it.'],
    [['--out', '--dry-run'], '“--out”后面要写一个值。', '"--out" needs a value after it.'],
    [['--dry-run=yes'], '“--dry-run”后面不写值。', '"--dry-run" takes no value.'],
  ])('of %j is refused in the words of who typed it', (words, zh, en) => {
    expect(problemOf(words)).toEqual({ zh, en });
  });

  it('has words besides its options only where the command takes them', () => {
    expect(problemOf(['page.html'])?.zh).toContain('“page.html”用不上');
    expect(problemOf(['page.html'], { takesWords: true })).toBeUndefined();
    expect(parseCommand(['page.html'], OPTIONS, { takesWords: true }).positionals).toEqual(['page.html']);
  });
});

describe('an option that was written without -- before it', () => {
  const manner = (options: Readonly<Record<string, string>>) => ({
    takesWords: true,
    environment: { npm_lifecycle_event: 'import', ...options },
  });

  it('is not lost in npm, which takes it for its own', () => {
    const { zh = '', en = '' } = problemOf(['page.html'], manner({ npm_config_dry_run: 'true' })) ?? {};
    expect(zh).toContain('npm run import -- … --dry-run');
    expect(en).toContain('npm run import -- … --dry-run');
  });

  it.each([
    ['npm has it not', [], { npm_config_dry_run: '' }],
    ['npm was told not to', [], { npm_config_dry_run: 'false' }],
    ['it was written after -- too', ['--dry-run'], { npm_config_dry_run: 'true' }],
    ['it is an option of npm alone', [], { npm_config_cache: '/home/somebody/.npm' }],
  ])('is none where %s', (_, words, options) => {
    expect(problemOf(words, manner(options))).toBeUndefined();
  });

  it('is none where npm does not run the command', () => {
    expect(problemOf([], { environment: { npm_config_dry_run: 'true' } })).toBeUndefined();
  });
});

describe('the command that compares files with their hashes', () => {
  it.each([
    ['nowhere', '没有这个文件或文件夹。', 'There is no such file or folder.'],
    ['README.md', '它不是完整的 ZIP。', 'It is no zip, or not all of one.'],
    ['.vscode', '里面没有 manifest-sha256.txt', 'It holds no manifest-sha256.txt'],
  ])('says why %s cannot be compared', (place, zh, en) => {
    const compare = (...words: readonly string[]) =>
      spawnSync(process.execPath, ['scripts/fixity.ts', place, ...words], { encoding: 'utf8' });
    expect(compare()).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining(`${place}: ${zh}`),
    });
    expect(compare('--lang', 'en').stderr).toContain(`${place}: ${en}`);
  });
});
