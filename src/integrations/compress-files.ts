import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { PACKED_PATHS } from '../outputs/packing.ts';
import { COMPRESSIBLE } from '../outputs/serving/serving-rules.ts';

const ENDINGS = new Set(COMPRESSIBLE.map((ending) => `.${ending}`));
/** Below this a packet is no smaller for it. */
const WORTH_BYTES = 1024;
/** Files compressed at once: zlib has four threads. */
const BATCH = 8;

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);

/** What compressing a folder has given, in bytes. */
export interface Compression {
  readonly files: number;
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

/**
 * Writes a `.gz` and a `.br` beside every file of a folder that is worth it, for servers that send them as they
 * are. Copies from before are made anew; those of files that have gone are deleted.
 */
export async function compressFiles(
  folder: string,
  onStep: (done: number, total: number) => void = () => undefined,
): Promise<Compression> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const packed = new Set(PACKED_PATHS.map((path) => join(folder, path)));
  const isCopy = (path: string) =>
    /\.(?:gz|br)$/.test(path) && ENDINGS.has(extname(path.slice(0, -3))) && !packed.has(path);
  await Promise.all(paths.filter(isCopy).map((path) => rm(path)));
  const plain = paths.filter((path) => ENDINGS.has(extname(path))).sort();
  const sum = { files: 0, plain: 0, gzip: 0, brotli: 0 };
  for (let at = 0; at < plain.length; at += BATCH) {
    for (const sizes of await Promise.all(plain.slice(at, at + BATCH).map(compressFile))) {
      if (!sizes) continue;
      sum.files += 1;
      sum.plain += sizes.plain;
      sum.gzip += sizes.gzip;
      sum.brotli += sizes.brotli;
    }
    onStep(Math.min(plain.length, at + BATCH), plain.length);
  }
  return sum;
}

async function compressFile(path: string) {
  if ((await stat(path)).size < WORTH_BYTES) return undefined;
  const bytes = await readFile(path);
  const [zipped, brotli] = await Promise.all([
    asGzip(bytes, { level: 9 }),
    // 9 of 11: the last two steps take ten times as long for two hundredths.
    asBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  ]);
  await Promise.all([writeFile(`${path}.gz`, zipped), writeFile(`${path}.br`, brotli)]);
  return { plain: bytes.length, gzip: zipped.length, brotli: brotli.length };
}
