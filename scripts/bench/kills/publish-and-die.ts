import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { readCommand } from '../../command.ts';

const { positionals } = readCommand(
  `Usage: node scripts/bench/kills/publish-and-die.ts STAGED SITE CHANGES plain|copied|mounted

Publishes STAGED as SITE and kills itself before one of its changes of the file system, that after CHANGES others.
copied: as from another disk; mounted: as into a folder that cannot be moved. Used by npm run bench -- --kills.`,
  {},
  { takesWords: true },
);
const [staged = '', site = '', changes = '', way = ''] = positionals;
let left = Number(changes);

/** What the file system answers to a renaming in this situation; undefined where it obeys. */
function refusal(from: unknown, to: unknown): string | undefined {
  if (way === 'copied' && from === staged) return 'EXDEV';
  return way === 'mounted' && (from === site || to === site) ? 'EBUSY' : undefined;
}

for (const name of ['mkdir', 'rm', 'cp', 'rename'] as const) {
  const real = files[name] as (...args: unknown[]) => Promise<unknown>;
  const change = async (...args: unknown[]) => {
    if (left-- === 0) process.kill(process.pid, 'SIGKILL');
    const code = name === 'rename' ? refusal(args[0], args[1]) : undefined;
    if (code !== undefined) throw Object.assign(new Error(code), { code });
    return real(...args);
  };
  Object.assign(files, { [name]: change });
}
syncBuiltinESMExports();
const { publishFolder } = await import('../../../src/integrations/publish/publish-folder.ts');
await publishFolder(staged, site, []);
