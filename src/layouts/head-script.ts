import { openFromFolder } from '../components/frame/open-from-folder.ts';
import { applyPreferences } from '../components/preferences/apply-preferences.ts';
import { SCRIPT_FILE } from '../components/preferences/connect-preferences.ts';

/** The file below the site's root that only a page opened from a disk asks for. */
const FOLDER_FILE = 'open-from-folder.js';

/** The one script that every page carries: the same on all of them. */
export const HEAD_SCRIPT = `(${sourceOf(applyPreferences)})("${SCRIPT_FILE}","${FOLDER_FILE}")`;

/** The text of the file for pages opened from a disk. */
export function renderFolderScript(): string {
  return `(${sourceOf(openFromFolder)})();\n`;
}

/**
 * A function's source without comments, indents, and the line breaks that its punctuation makes needless; what would
 * end the element it may stand in is written otherwise.
 */
export function sourceOf(run: (...given: never[]) => unknown): string {
  return run
    .toString()
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^\s+/gm, '')
    .replace(/(?<=[;{}(,])\n/g, '')
    .replaceAll('</script', '<\\/script');
}
