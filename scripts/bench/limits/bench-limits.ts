import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LIMITS } from '../../../src/mdx/limits.ts';
import { NASTY_CAPTURES } from '../../../tests/generators/limits/nasty-captures.ts';
import { NASTY_BODIES, NASTY_YAML } from '../../../tests/generators/limits/nasty-files.ts';

/** What became of one nasty input. */
export interface LimitResult {
  readonly what: string;
  readonly megabytes: number;
  /** Seconds of the processor; infinite when it was given up after a minute. */
  readonly cpuSeconds: number;
  /** `done`, or the codes of the errors by which it was refused. */
  readonly outcome: string;
}

/** One input: where it lies below its folder, and what it holds. */
interface Input {
  readonly what: string;
  readonly path: string;
  readonly bytes: () => string | Uint8Array;
}

/** Seconds of the processor that an input may take. */
const MOST = 10;

/** Whether an input was done or refused in time. */
export function isWithinLimits({ cpuSeconds }: LimitResult): boolean {
  return cpuSeconds <= MOST;
}

const LARGE = 5_000_000;
/** After so many milliseconds of the wall clock an input is given up. */
const PATIENCE = 90_000;

/** A name and the fields that a file of each folder needs. */
const FILES: Readonly<Record<string, { readonly path: string; readonly front: string }>> = {
  article: {
    path: 'articles/undated/undated-unplaced-aaaa.mdx',
    front: 'title: 题\ntype: report\nrights: full\n',
  },
  campaign: {
    path: 'campaigns/411700-quanguo-wenming-2015.mdx',
    front: 'title: 创建\nhonours: [quanguo-wenming]\n',
  },
  honour: { path: 'honours/quanguo-wenming.mdx', front: 'name: 称号\nnameEn: Honour\nlevel: national\n' },
  place: { path: 'places/411700.mdx', front: '' },
  coverage: {
    path: 'coverage/a.mdx',
    front: 'place: "110000"\nperiod: "2000"\nquestion: 问\nwhere: [报]\nfound: false\n',
  },
  guide: { path: 'guide/nasty.mdx', front: 'title: 题\ndescription: 述\norder: 1\n' },
};

/**
 * Gives every nasty file and capture to the check or the importer, at 5 MB; and files at just the size that is
 * allowed, because a larger one is refused unread.
 */
export function benchLimits(say: (line: string) => void): LimitResult[] {
  const folder = mkdtempSync(join(tmpdir(), 'archive-limits-'));
  try {
    const inputs = [...contentInputs(), ...captureInputs()];
    return inputs.map((input, at) => {
      if (at % 20 === 0) say(`${at} of ${inputs.length} …`);
      return runInput(input, join(folder, 'input'));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function contentInputs(): Input[] {
  const allowed = LIMITS.bytes - 1_000;
  const frontAllowed = LIMITS.frontMatter - 1_000;
  return Object.entries(FILES).flatMap(([kind, { path, front }]) => {
    const file = (yaml: string, body: string) => `---\n${front}${yaml}---\n${body}\n`;
    const input = (name: string, bytes: Input['bytes']): Input => ({
      what: `${kind}, ${name}`,
      path: `content/${path}`,
      bytes,
    });
    // The bodies of all records are read alike; those of the guide have a vocabulary of their own.
    const bodies = kind === 'article' || kind === 'guide' ? NASTY_BODIES : [];
    return [
      ...bodies.map(({ name, make }) => input(name, () => file('', make(allowed)))),
      ...NASTY_YAML.map(({ name, make }) => input(name, () => file(make(frontAllowed), '文'))),
      input('of 5 MB', () => file('', '某市召开推进会。\n\n'.repeat(LARGE / 27))),
    ];
  });
}

function captureInputs(): Input[] {
  return NASTY_CAPTURES.map(({ name, ending, make }) => ({
    what: `capture, ${name}`,
    path: `capture.${ending}`,
    bytes: () => make(LARGE),
  }));
}

function runInput({ what, path, bytes }: Input, folder: string): LimitResult {
  rmSync(folder, { recursive: true, force: true });
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  if (path.startsWith('content/')) mkdirSync(join(folder, 'content/articles'), { recursive: true });
  const made = bytes();
  writeFileSync(file, made);
  const target = path.startsWith('content/') ? join(folder, 'content') : file;
  const { status, stdout, signal, stderr } = spawnSync(
    process.execPath,
    ['scripts/bench/limits/run-limit.ts', target],
    { encoding: 'utf8', timeout: PATIENCE, killSignal: 'SIGKILL' },
  );
  const megabytes = Number((Buffer.byteLength(made) / 1e6).toFixed(2));
  if (status !== 0) {
    const outcome = signal === null ? `failed: ${stderr.trim().split('\n').at(-1)}` : 'given up';
    return { what, megabytes, cpuSeconds: Number.POSITIVE_INFINITY, outcome };
  }
  const { cpuSeconds, errors } = JSON.parse(stdout);
  return { what, megabytes, cpuSeconds, outcome: errors.length === 0 ? 'done' : errors.join(' ') };
}
