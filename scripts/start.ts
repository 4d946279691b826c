import { resolve } from 'node:path';
import { servePacked } from '../src/integrations/serve-packed.ts';
import { readCommand, refuseCommand } from './command.ts';

const HELP = `Usage: npm start

Builds the archive and serves it. Takes the environment variables of npm run build, and

  PORT   port to serve on (default: 4321)`;
readCommand(HELP, {});
const port = Number(process.env.PORT || 4321);
// Before the build, which takes its time.
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  refuseCommand(`PORT is a whole number from 1 to 65535, not "${process.env.PORT}".`, HELP);
}
await import('./build.ts');
if (process.exitCode) process.exit();
const { preview } = await import('astro');
const server = await preview({ logLevel: 'error', server: { port } });
servePacked(server, resolve(process.env.ARCHIVE_OUT || 'dist'));
console.log(`The archive is at http://localhost:${server.port}/`);
