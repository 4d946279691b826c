import { resolve } from 'node:path';
import { servePacked } from '../src/integrations/serve-packed.ts';
import { readCommand } from './command.ts';

readCommand(
  `Usage: npm start

Builds the archive and serves it. Takes the environment variables of npm run build, and

  PORT   port to serve on (default: 4321)`,
  {},
);
await import('./build.ts');
if (process.exitCode) process.exit();
const { preview } = await import('astro');
const server = await preview({ logLevel: 'error', server: { port: Number(process.env.PORT || 4321) } });
servePacked(server, resolve(process.env.ARCHIVE_OUT || 'dist'));
console.log(`The archive is at http://localhost:${server.port}/`);
