import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { promisify } from 'node:util';
import type { LaunchOptions } from 'playwright-core';

const CANDIDATES = [
  // Chromium without the windows, tabs and menus that nobody sees here: half of what opening a profile costs.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Parts of Chromium that are off. Of two such flags it heeds the last alone, so that what playwright switches off and
 * these tests need off stands here too: requests of its own, pages held back, addresses rewritten.
 */
const FEATURES_OFF = [
  // Two pages behind the address bar of each window, which nobody sees: half of what opening a profile costs.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

/** Flags for a headless Chromium that talks to nobody but the page under test. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${FEATURES_OFF.join(',')}`,
] as const;

/** Path of an installed Chromium or Chrome (`CHROME_PATH` first), or undefined. */
export function findChromium(): string | undefined {
  const candidates = [process.env.CHROME_PATH, ...CANDIDATES].filter((path) => path !== undefined);
  return candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Finds Chromium, installing Debian's package of the part that needs no screen, or else all of Chromium, and a Chinese
 * font where that is possible without asking.
 * @throws when there is none and it cannot be installed, with what to do.
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  const problem = process.getuid?.() === 0 ? await install().then(String, String) : '';
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    `No Chromium was found. Install Chromium or Chrome with a Chinese font (Debian: apt-get install chromium fonts-noto-cjk), or set CHROME_PATH to its executable.\n${problem}`,
  );
}

async function install(): Promise<string> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => promisify(execFile)('apt-get', args, { env });
  await apt('update', '-qq');
  const packages = (name: string) => apt('install', '-y', '-qq', name, 'fonts-noto-cjk');
  // Older releases of Debian, and others who use its tools, have no such package.
  const { stderr } = await packages('chromium-headless-shell').catch(() => packages('chromium'));
  return stderr;
}

/** How playwright starts headless Chromium with an empty profile. @throws as {@link ensureChromium} does. */
export async function chromiumOptions(): Promise<LaunchOptions> {
  return {
    executablePath: await ensureChromium(),
    args: [...CHROMIUM_FLAGS],
    // Without a UTF-8 locale Chromium gives downloads with Chinese names the name "download".
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
  };
}
