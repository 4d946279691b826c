import { scanTexts } from '../search/regex/scan-texts.ts';
import { sourceOf } from './head-script.ts';

/**
 * The text of the file that a worker runs to find a regular expression: asked `[source, flags, texts]` it answers what
 * `scanTexts` finds. A worker can be stopped at any moment, which nothing else that matches can.
 */
export function renderScanWorker(): string {
  return `const scan=${sourceOf(scanTexts)};\nonmessage=({data})=>postMessage(scan(...data));\n`;
}
