import { openFromFolder } from '../components/frame/open-from-folder.ts';

/** The file below the site's root that only a page opened from a disk asks for. */
export const FOLDER_SCRIPT = 'open-from-folder.js';

/** What every page carries of it. */
export const FOLDER_LOADER = `location.protocol==="file:"&&addEventListener("DOMContentLoaded",()=>{const s=document.createElement("script");s.src=document.documentElement.dataset.root+"${FOLDER_SCRIPT}";document.head.append(s)})`;

/** The text of the file. */
export function renderFolderScript(): string {
  return `(${openFromFolder.toString()})();\n`;
}
