import type { Issue } from '../../issues/issue.ts';

/** First bytes of files that are no text, with what they are. */
const SIGNATURES: readonly (readonly [signature: string, name: string])[] = [
  ['%PDF', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP archive or an Office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a media file'],
  ['\u001f\u008b', 'a gzip archive'],
  ['Rar!', 'a RAR archive'],
  ['7z\u00bc\u00af', 'a 7z archive'],
  ['bplist', 'a Safari web archive'],
];

/** Bytes from which a file is too large to be one saved article. */
const LARGEST = 50_000_000;

/** Says why bytes cannot be a saved page; undefined when they may be one. */
export function refuseBinary(bytes: Uint8Array, file: string): Issue | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const found = SIGNATURES.find(([signature]) => start.startsWith(signature));
  const what = found
    ? `The file is ${found[1]}, not a saved page.`
    : bytes.length > LARGEST
      ? `The file has ${Math.round(bytes.length / 1e6)} MB, more than one saved page.`
      : undefined;
  return what === undefined
    ? undefined
    : {
        code: 'capture-not-text',
        severity: 'error',
        file,
        line: 1,
        column: 1,
        what,
        why: 'Only text, HTML and MHTML can be read.',
        fix: 'Save the page as text or as a web page, and import that file.',
      };
}
