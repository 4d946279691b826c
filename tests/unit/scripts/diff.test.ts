import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArchiveDiff } from '../../../src/outputs/diff/archive-diff.ts';
import { article } from '../archive/fixture.ts';

const GOOD = 'published: "2016-12-09"\nplace: "411700"\nhonours: [quanguo-wenming]';
const A = 'articles/2016/2016-12-09-411700-aaaa.mdx';
const B = 'articles/2016/2016-12-09-411700-bbbb.mdx';
const C = 'articles/2016/2016-12-09-411700-cccc.mdx';
const D = 'articles/2016/2016-12-10-411700-dddd.mdx';
const EVENT = '<Event date="2016-12-07" kind="meeting">召开推进会</Event>。';

let repository = '';
const git = (...args: string[]) =>
  spawnSync('git', ['-C', repository, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args]);
const write = (file: string, source: string) => {
  const path = join(repository, 'content', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
};
const diff = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/diff.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ARCHIVE_CONTENT: join(repository, 'content') },
  });

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'diff-'));
  git('init', '-q', '-b', 'main');
  write(A, article(GOOD, EVENT));
  write(B, article(GOOD, EVENT.replace('推进会', '动员会')));
  write(C, article(GOOD));
  git('add', '.');
  git('commit', '-qm', 'one');
  git('checkout', '-qb', 'branch');
});
afterAll(() => rmSync(repository, { recursive: true, force: true }));

describe('what a branch changes for readers', () => {
  it('is nothing where nothing changed', () => {
    expect(diff('main')).toMatchObject({ stdout: '读者看不出任何变化。\n', status: 0 });
    expect(diff('main', '--lang', 'en').stdout).toBe('Readers see no difference.\n');
  });

  it('is what was added, changed, withdrawn, moved and lost, and what is not committed yet counts', () => {
    // What others add to the base meanwhile is not the branch's.
    git('checkout', '-q', 'main');
    write('articles/2016/2016-12-11-411700-eeee.mdx', article('published: "2016-12-11"\nplace: "411700"'));
    git('add', '.');
    git('commit', '-qm', 'two');
    git('checkout', '-q', 'branch');
    write(A, article(GOOD, EVENT.replace('2016-12-07', '2016-12-08')).replace('某地', '驻马店'));
    write(
      B,
      article(`${GOOD}\nwithdrawn: { date: "2026", reason: 请求 }`, '').replace(
        'rights: full',
        'rights: withdrawn',
      ),
    );
    rmSync(join(repository, 'content', C));
    write(
      D,
      article(
        `${GOOD.replace('-09', '-10')}`,
        EVENT.replace('推进会', '<Person office="市长">某某</Person>'),
      ),
    );
    const { stdout, status } = diff('main', '--format', 'json');
    const { articles, events, facets, broken } = JSON.parse(stdout) as ArchiveDiff;
    expect(articles.added.map(({ id }) => id)).toEqual(['2016-12-10-411700-dddd']);
    expect(articles.changed).toEqual([
      { id: '2016-12-09-411700-aaaa', title: '驻马店召开推进会', fields: ['text', 'title'] },
    ]);
    expect(articles.withdrawn.map(({ id }) => id)).toEqual(['2016-12-09-411700-bbbb']);
    expect(articles.removed.map(({ id }) => id)).toEqual(['2016-12-09-411700-cccc']);
    expect(events.appeared.map(({ words }) => words)).toEqual(['召开某某']);
    expect(events.moved.map(({ from, date, words }) => [from, date, words])).toEqual([
      ['2016-12-07', '2016-12-08', '召开推进会'],
    ]);
    expect(events.vanished.map(({ words }) => words)).toEqual(['召开动员会']);
    expect(facets).toContainEqual({ facet: 'type', value: 'report', label: '报道', before: 3, after: 2 });
    expect(broken).toContain('/articles/2016-12-09-411700-cccc/');
    expect(broken).not.toContain('/articles/2016-12-09-411700-bbbb/');
    expect(status).toBe(1);
  });

  it('is no break when the old id is kept', () => {
    const moved = article(`${GOOD.replace('-09', '-10')}\nformerIds: [2016-12-09-411700-cccc]`);
    write(D, moved);
    const { articles, broken } = JSON.parse(diff('main', '--format', 'json').stdout) as ArchiveDiff;
    expect(articles.moved.map(({ from, id }) => [from, id])).toEqual([
      ['2016-12-09-411700-cccc', '2016-12-10-411700-dddd'],
    ]);
    expect(articles.removed).toEqual([]);
    expect(broken.filter((path) => path.includes('cccc'))).toEqual([]);
  });

  it('is no event of an article that has a new id and tells the same', () => {
    const [old, renamed] = [join(repository, 'content', A), A.replace('-09-', '-11-')];
    const source = article(`${GOOD.replace('-09', '-11')}\nformerIds: [2016-12-09-411700-aaaa]`, EVENT);
    rmSync(old);
    write(renamed, source);
    const inEvents = () => {
      const { appeared, moved, vanished } = (
        JSON.parse(diff('main', '--format', 'json').stdout) as ArchiveDiff
      ).events;
      return [appeared, moved, vanished].map((all) =>
        all.filter(({ words }) => words === '召开推进会').map(({ date }) => date),
      );
    };
    expect(inEvents()).toEqual([[], [], []]);
    write(renamed, source.replace('date="2016-12-07"', 'date="2016-12-08"'));
    expect(inEvents()).toEqual([[], ['2016-12-08'], []]);
    rmSync(join(repository, 'content', renamed));
    write(A, article(GOOD, EVENT));
  });

  it('is a comment in which a title stays text', () => {
    write(
      D,
      article(GOOD.replace('-09', '-10')).replace(
        '某地召开推进会',
        '"@某人 <img src=x> [点](http://x.example) `x`"',
      ),
    );
    const { stdout } = diff('main', '--format', 'markdown');
    expect(stdout).toMatch(/^<!-- campaign-archive-diff -->\n## 读者会看到的变化\n\n### 会失效的网址/);
    expect(stdout).toContain('\\<img src=x\\>');
    expect(stdout).toContain('\\[点\\]\\(http://x.example\\)');
    expect(stdout).not.toContain('@某人');
  });

  it('says what it cannot read, and what it is asked wrongly', () => {
    expect(diff('nowhere')).toMatchObject({ status: 1, stderr: expect.stringContaining('读不到“nowhere”') });
    expect(diff()).toMatchObject({ status: 1, stderr: expect.stringContaining('写一个基准') });
    expect(diff('main', '--format', 'xml', '--lang', 'en').stderr).toContain('--format must be one of');
  });
});
