import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Text of files by their path from the root of a repository. */
export type FolderFiles = Readonly<Record<string, string>>;

/** The files of some folders of the project, as a repository has them. */
export function readFolders(...folders: readonly string[]): FolderFiles {
  return Object.fromEntries(
    folders.flatMap((folder) =>
      readdirSync(folder, { encoding: 'utf8' }).map((name) => [
        `${folder}/${name}`,
        readFileSync(`${folder}/${name}`, 'utf8'),
      ]),
    ),
  );
}

/**
 * Makes `showDirectoryPicker` open a folder that needs no person to choose it: the origin-private file system, filled
 * with files and with the `.git` of a checkout.
 */
export async function offerFolder(page: Page, files: FolderFiles): Promise<void> {
  await page.addInitScript((given) => {
    const open = async () => {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of Object.entries(given)) {
        const steps = path.split('/');
        const name = steps.pop() ?? '';
        let folder = root;
        for (const step of steps) folder = await folder.getDirectoryHandle(step, { create: true });
        const file = await folder.getFileHandle(name, { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      }
      return root;
    };
    Object.assign(window, { showDirectoryPicker: open });
  }, files);
}

/** The files that differ from those that the folder was filled with, new ones among them. */
export async function readChanges(page: Page, files: FolderFiles): Promise<FolderFiles> {
  const now = await page.evaluate(async () => {
    const found: Record<string, string> = {};
    const read = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>) {
        if (handle.kind === 'directory') await read(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        else found[path + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
      }
    };
    await read(await navigator.storage.getDirectory(), '');
    return found;
  });
  return Object.fromEntries(Object.entries(now).filter(([path, text]) => files[path] !== text));
}
