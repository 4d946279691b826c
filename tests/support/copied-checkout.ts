import { appendFileSync, cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a build reads of the project. */
const PARTS = [
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Copies what a build needs of this checkout, so that its code can be changed. Dependencies stay where they are. */
export function copyCheckout(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Adds markup to a component of a copied checkout. @param name below the folder of components. */
export function editComponent(folder: string, name: string, markup: string): void {
  appendFileSync(join(folder, 'src/components', name), `\n${markup}\n`);
}
