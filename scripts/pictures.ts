import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from 'playwright-core';
import { writeAdmin } from '../src/integrations/admin/admin-page.ts';
import { builtArchive } from '../src/integrations/built-archive.ts';
import { PICTURE_SIZES, type PictureName } from '../src/schema/pictures.ts';
import { serveSite } from '../tests/support/built-site.ts';
import { offerFolder, readFolders } from '../tests/support/opened-folder.ts';
import { chromiumOptions } from './chromium.ts';
import { readCommand } from './command.ts';

readCommand(
  `Usage: npm run pictures

Makes the pictures of the guide anew: the forms of /admin/ as they are, with the messages that they give, in
public/pictures. Takes Chromium. Prints each file and its size; the sizes stand in src/schema/pictures.ts.

  CHROME_PATH   Chromium or Chrome, where it is not found`,
  {},
);

/** How fine WebP keeps a picture of letters, 0 to 1. */
const QUALITY = 0.82;
const SMALL = { width: 800, height: 420 };
/** Fields out of sight are not there yet. */
const TALL = { width: 900, height: 3600 };
const FOLDERS = ['content/articles/2016', 'content/honours'];

const folder = mkdtempSync(join(tmpdir(), 'archive-pictures-'));
cpSync('public', folder, { recursive: true });
await writeAdmin(folder, await builtArchive(), '');
const site = await serveSite(folder);
const browser = await chromium.launch(await chromiumOptions());
try {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: SMALL });
  const page = await context.newPage();
  await offerFolder(page, readFolders(...FOLDERS));
  await page.goto(`${site.origin}/admin/`);
  const local = page.getByRole('button', { name: /本地/ });
  await local.waitFor();
  await take(page, 'admin-start', Promise.resolve({ x: 0, y: 0, ...SMALL }));
  await page.setViewportSize(TALL);
  await local.click();
  await page.getByText('余学友').first().waitFor();
  await drive(page);
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Does what the guide tells, and takes a picture at each step. */
async function drive(page: Page): Promise<void> {
  const field = (path: string) => page.locator(`[data-key-path="${path}"]`);
  const box = (path: string) =>
    field(path).locator('.archive-control :is(input[type="text"], textarea)').first();
  await page.evaluate(() => {
    location.hash = '#/collections/articles/new';
  });
  await box('title').fill('遂平县召开创建工作推进会');
  await box('published').fill('2021年3月18日');
  await box('place').fill('遂平县');
  await field('place').locator('.archive-said').getByText('遂平县').waitFor();
  await take(page, 'admin-form', span(field('_check'), field('published')));
  await page.locator('.archive-body').click();
  await page.keyboard.insertText('3月17日，遂平县召开推进会，4月底前完成整改。');
  await select(page, '3月17日，遂平县召开推进会');
  await page.click('[data-put="Event"]');
  await page.locator('[data-attribute="date"] input').first().fill('2021-03-17');
  await page.locator('[data-attribute="kind"] select').selectOption('meeting');
  await take(page, 'admin-mark', span(field('body')));
  await page.getByRole('button', { name: '完成' }).click();
  await box('published').fill('2021-03-32');
  await box('time').fill('八点');
  await page.getByRole('button', { name: '保存' }).first().click();
  await field('published').locator('.validation').waitFor();
  await take(page, 'admin-messages', span(field('_check'), field('time')));
}

async function select(page: Page, words: string): Promise<void> {
  await page.locator('.archive-body').evaluate((editor, wanted) => {
    const node = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT).nextNode();
    const at = node?.nodeValue?.indexOf(wanted) ?? -1;
    if (node && at !== -1) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
  }, words);
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** From the top of the first of some fields to the end of the last. */
async function span(...fields: readonly Locator[]): Promise<Box> {
  const boxes = await Promise.all(fields.map((one) => one.boundingBox()));
  const held = boxes.filter((one) => one !== null);
  const y = Math.min(...held.map((one) => one.y));
  const end = Math.max(...held.map((one) => one.y + one.height));
  return { x: 20, y, width: 800, height: end - y };
}

/** Takes a picture and keeps it as WebP. @throws when its size is not the one on record. */
async function take(page: Page, name: PictureName, where: Promise<Box>): Promise<void> {
  const clip = await where;
  await page.mouse.move(0, 0);
  const png = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  const webp = await page.evaluate(
    async ([data, quality]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext('2d', { alpha: false })?.drawImage(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
      const out = new Uint8Array(await blob.arrayBuffer());
      return {
        size: [image.width, image.height],
        text: btoa(Array.from(out, (byte) => String.fromCharCode(byte)).join('')),
      };
    },
    [png.toString('base64'), QUALITY] as const,
  );
  const content = Buffer.from(webp.text, 'base64');
  writeFileSync(`public/pictures/${name}.webp`, content);
  console.log(`public/pictures/${name}.webp ${webp.size.join(' × ')}, ${content.length} bytes`);
  const [width, tall] = PICTURE_SIZES[name];
  if (width !== webp.size[0] || tall !== webp.size[1]) {
    console.error(`src/schema/pictures.ts says ${width} × ${tall} of ${name}: write the new size there.`);
    process.exitCode = 1;
  }
}
