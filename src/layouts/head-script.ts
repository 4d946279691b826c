import { openFromFolder } from '../components/frame/open-from-folder.ts';
import { applyPreferences } from '../components/preferences/apply-preferences.ts';
import { SCRIPT_FILE } from '../components/preferences/connect-preferences.ts';
import { THEME_COLOURS } from '../components/preferences/theme-colours.ts';
import { hashText } from '../hanzi/hash-text.ts';

/** The file below the site's root that only a page opened from a disk asks for. */
const FOLDER_FILE = 'open-from-folder.js';

/**
 * The one script that runs before a page is painted, a file that all pages share: within each of them it would be most
 * of a kilobyte. It is fetched beside the style sheets, which nothing is painted without either.
 */
export const HEAD_SCRIPT = `(${sourceOf(applyPreferences)})("${SCRIPT_FILE}","${FOLDER_FILE}",${JSON.stringify(THEME_COLOURS)})\n`;

/** Its name below `/first/`: by what it holds, so that a browser may keep it. */
export const HEAD_FILE = `${hashText(HEAD_SCRIPT)}.js`;

/** The text of the file for pages opened from a disk. */
export function renderFolderScript(): string {
  return `(${sourceOf(openFromFolder)})();\n`;
}

/**
 * A function's source without comments, indents, and the line breaks that its punctuation makes needless.
 */
export function sourceOf(run: (...given: never[]) => unknown): string {
  return run
    .toString()
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^\s+/gm, '')
    .replace(/(?<=[;{}(,])\n/g, '');
}
