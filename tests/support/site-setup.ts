import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './built-site.ts';
import { SITE_SETTINGS } from './site-settings.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the archive built from the committed content. */
    readonly siteFolder: string;
  }
}

/** Builds the committed content once for all tests of this run; `ARCHIVE_TEST_SITE` names one built before. */
export default function setup(project: TestProject): (() => void) | undefined {
  const existing = process.env.ARCHIVE_TEST_SITE;
  if (existing) {
    project.provide('siteFolder', existing);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'archive-site-'));
  buildSite(folder, SITE_SETTINGS);
  process.env.ARCHIVE_TEST_SITE = folder;
  project.provide('siteFolder', folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
    delete process.env.ARCHIVE_TEST_SITE;
  };
}
