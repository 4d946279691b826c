import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumOptions } from '../../scripts/chromium.ts';
import { serveSite } from './built-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one Chromium of this run listens. */
    readonly browserEndpoint: string;
    /** Where the archive built from the committed content is served, without trailing slash. */
    readonly origin: string;
  }
}

/** Starts one Chromium and one server of the built site for all tests of this run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serveSite(project.getProvidedContext().siteFolder);
  const browser = await chromium.launchServer(await chromiumOptions());
  project.provide('browserEndpoint', browser.wsEndpoint());
  project.provide('origin', site.origin);
  return async () => {
    await browser.close();
    await site.close();
  };
}
