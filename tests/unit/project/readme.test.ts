import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const code = [...readme.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map(([text]) => text);

describe('the README', () => {
  it('names only npm scripts that exist', () => {
    const named = code.flatMap((text) =>
      [...text.matchAll(/npm (?:run )?([a-z][\w:-]*)/g)].map(([, name = '']) => name),
    );
    const builtIn = ['ci', 'install'];
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !builtIn.includes(name) && !(name in scripts))).toEqual([]);
  });

  it('names only paths that exist', () => {
    const tops = 'src|content|public|scripts|tests|\\.github';
    const named = readme.match(
      new RegExp(`(?<![\\w/.:-])(?:${tops})/[\\w./-]*|\\b[\\w-]+\\.(?:mjs|json|md)\\b`, 'g'),
    );
    const paths = [...new Set(named ?? [])].map((path) => path.replace(/[.,]$/, ''));
    expect(paths.length).toBeGreaterThan(8);
    const made = [
      'articles.json',
      'events.json',
      'campaigns.json',
      'places.json',
      'datapackage.json',
      'feed.json',
      'manifest.json',
    ];
    expect(paths.filter((path) => !made.includes(path) && !existsSync(path))).toEqual([]);
  });

  it('has each variable that a build heeds', () => {
    const help = readFileSync('scripts/build.ts', 'utf8');
    const heeded = [...help.matchAll(/^ {2}(ARCHIVE_\w+)/gm)].map(([, name = '']) => name);
    expect(heeded.length).toBeGreaterThan(8);
    expect(heeded.filter((name) => !readme.includes(name))).toEqual([]);
  });

  it('names the two commands', () => {
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
  });
});

describe('what is written for those who use the commands', () => {
  const guide = readdirSync('content/guide').map((name) => readFileSync(`content/guide/${name}`, 'utf8'));
  const written = [readme, readFileSync('CONTRIBUTING.md', 'utf8'), ...guide];

  it('names every npm script, and none that does not exist', () => {
    const named = new Set(
      written.flatMap((text) =>
        [...text.matchAll(/npm (?:run |(?=test\b|start\b|ci\b))([a-z][\w:-]*)/g)].map(
          ([, name = '']) => name,
        ),
      ),
    );
    expect([...named].filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
    expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([]);
  });
});
