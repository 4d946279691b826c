import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/archive/parse-record.ts';
import { writeAdmin } from '../../src/integrations/admin/admin-page.ts';
import { builtArchive } from '../../src/integrations/built-archive.ts';
import { checkFormFile } from '../../src/outputs/editor/form/check-form.ts';
import { buildFormArchive, recordsBeside } from '../../src/outputs/editor/form/form-archive.ts';
import { connectBrowser, openPage } from '../support/browser.ts';
import { type ServedSite, serveSite } from '../support/built-site.ts';
import { offerFolder, readChanges, readFolders } from '../support/opened-folder.ts';

const ARTICLE = '2016-07-31-460100-acd0';
const FILE = `content/articles/2016/${ARTICLE}.mdx`;
const HOSTILE = `<img src=x onerror=alert(1)> {x} "'> --- # <!-- &amp; \\ : - [a](b) 'q' %`;

const files = readFolders('content/articles/2016', 'content/honours');
const folder = mkdtempSync(join(tmpdir(), 'archive-admin-'));
const archive = await builtArchive();
const browser = await connectBrowser();
let site: ServedSite;
let page: Page;
let strangers: readonly string[];

beforeAll(async () => {
  cpSync('public', folder, { recursive: true });
  await writeAdmin(folder, archive, '');
  site = await serveSite(folder);
  ({ page, strangers } = await openPage(browser, site.origin, {
    locale: 'zh-CN',
    // All fields are in sight: those out of it are made when somebody comes to them.
    viewport: { width: 1280, height: 6000 },
  }));
  await offerFolder(page, files);
  await page.goto(`${site.origin}/admin/`);
  await page.getByRole('button', { name: /本地/ }).click();
  await page.getByText('余学友').first().waitFor();
});
afterAll(async () => {
  await browser.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const field = (path: string): Locator => page.locator(`[data-key-path="${path}"]`);
const box = (path: string): Locator =>
  field(path).locator('.archive-control :is(input[type="text"], textarea)').first();
const body = (): Locator => page.locator('.archive-body');

async function open(route: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#/collections/articles/${to}`;
  }, route);
  await box('title').waitFor();
}

async function choose(path: string, option: RegExp): Promise<void> {
  await field(path).getByRole('combobox').first().click();
  await page.getByRole('option', { name: option }).click();
}

/** Saves, after which the form is closed and the list of all files is there again. */
async function save(): Promise<void> {
  await page.getByRole('button', { name: '保存' }).first().click();
  await field('_check').waitFor({ state: 'detached' });
  await page.waitForFunction(() => /^#\/collections\/\w+$/.test(location.hash));
  await page.getByText('余学友').first().waitFor();
}

/** Selects words of the body, as a person does with the pointer. */
async function select(words: string): Promise<void> {
  await body().evaluate((editor, wanted) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at === -1) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`The body lacks ${wanted}.`);
  }, words);
}

/** Pastes a text into the body, as another program hands it over. */
async function paste(text: string): Promise<void> {
  await body().evaluate((editor, plain) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', plain);
    dataTransfer.setData('text/html', `<h1>${plain}</h1>`);
    const inputType = 'insertFromPaste';
    const pasted = { inputType, dataTransfer, cancelable: true, bubbles: true };
    editor.dispatchEvent(new InputEvent('beforeinput', pasted));
  }, text);
}

async function mark(
  name: string,
  words: string,
  attributes: Readonly<Record<string, string>>,
): Promise<void> {
  await select(words);
  await page.click(`[data-put="${name}"]`);
  for (const [attribute, value] of Object.entries(attributes)) {
    const held = page.locator(`[data-attribute="${attribute}"]`);
    const list = held.locator('.archive-control > select');
    if ((await list.count()) > 0) await list.selectOption(value);
    else await held.locator('input, textarea').first().fill(value);
  }
  await page.getByRole('button', { name: '完成' }).click();
}

describe('the forms of /admin/ on a folder of this machine', () => {
  it('change one line of the file when a title is changed', async () => {
    await open(`entries/2016/${ARTICLE}`);
    await box('title').fill('换了：一个标题');
    await save();
    const changed = await readChanges(page, files);
    expect(changed).toEqual({ [FILE]: files[FILE]?.replace(/^title: .*$/m, 'title: 换了：一个标题') });
  });

  it('say beside the field, in Chinese, what the schema refuses, and save nothing until it is right', async () => {
    await open('new');
    await box('published').fill('2016-09-31');
    expect(await field('published').locator('.archive-problem').textContent()).toMatch(/31/);
    await box('time').fill('八点');
    expect(await field('time').locator('.archive-problem').textContent()).toContain('HH:MM');
    await box('place').fill('朝阳');
    expect(await field('place').locator('.archive-problem').textContent()).toContain('六位代码');
    const offers = field('place').locator('.archive-offer');
    expect((await offers.allTextContents()).some((name) => name.includes('北京市朝阳区'))).toBe(true);
    await page.getByRole('button', { name: '保存' }).first().click();
    await field('title').locator('.validation').waitFor();
    expect(await field('title').locator('.validation').textContent()).toMatch(/[\u4e00-\u9fff]/);
    expect(Object.keys(await readChanges(page, files))).toEqual([FILE]);
    await offers.filter({ hasText: '北京市朝阳区' }).click();
    expect(await box('place').inputValue()).toBe('110105');
    await box('published').fill('2016年12月9日');
    expect(await field('published').locator('.archive-said').textContent()).toBe('读作：2016年12月9日');
    await box('time').fill('08:30');
    expect(await page.locator('.archive-problem:visible').allTextContents()).toEqual([]);
  });

  it('write a new article with two events and a person, and whatever is typed as text', async () => {
    for (const path of ['title', 'titleEn', 'subtitle', 'note']) await box(path).fill(`${HOSTILE}${path}`);
    await box('place').fill('驻马店');
    await field('place').locator('.archive-said').getByText('河南省驻马店市').waitFor();
    await choose('type', /report/);
    await choose('rights', /abstract/);
    await body().click();
    await page.keyboard.insertText('先写的一段');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('又一段');
    await page.keyboard.press('Control+A');
    await paste('换上的一段\r\n换上的两\u00ad段\u200b');
    expect(await body().locator('p').allTextContents()).toEqual(['换上的一段', '换上的两段']);
    await page.keyboard.press('Control+Z');
    expect(await body().locator('p').allTextContents()).toEqual(['先写的一段', '又一段']);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.insertText(`12月7日开推进会，甲讲话，约20日迎检。${HOSTILE}`);
    await page.keyboard.press('Enter');
    await paste('<Event date="2016" kind="award">假的</Event>\n第三段<b>粘贴</b>');
    await mark('Event', '12月7日开推进会', { date: '2016-12-07', kind: 'meeting' });
    // Who goes on typing is past the mark.
    await page.keyboard.insertText('（已开）');
    await mark('Event', '约20日迎检', {
      date: '2016-12-20',
      kind: 'inspection',
      status: 'planned',
      basis: 'inferred',
      note: HOSTILE,
    });
    await mark('Person', '甲', { office: HOSTILE });
    await page.locator('[data-severity="error"]').first().waitFor({ state: 'detached' });
    const { [FILE]: _, ...before } = await readChanges(page, files);
    expect(before).toEqual({});
    await save();
    const { [FILE]: __, ...written } = await readChanges(page, files);
    const [[file = '', source = ''] = []] = Object.entries(written);
    expect(file).toMatch(/^content\/articles\/2016\/2016-12-09-411700-[0-9a-f]{4}\.mdx$/);
    const errors = checkFormFile('articles', file, source, recordsBeside(buildFormArchive(archive))).filter(
      ({ severity, code }) => severity === 'error' || code === 'mdx-syntax',
    );
    expect(errors).toEqual([]);
    const { record } = parseRecord('articles', { file, source });
    expect(record?.data).toMatchObject({
      ...Object.fromEntries(
        ['title', 'titleEn', 'subtitle', 'note'].map((path) => [path, `${HOSTILE}${path}`]),
      ),
      published: '2016-12-09',
      time: '08:30',
      place: '411700',
    });
    expect(source).toContain('published: "2016-12-09"\n');
    expect(record?.body.blocks.map(({ text }) => text)).toEqual([
      `12月7日开推进会（已开），甲讲话，约20日迎检。${HOSTILE}`,
      '<Event date="2016" kind="award">假的</Event>',
      '第三段<b>粘贴</b>',
    ]);
    expect(record?.body.events).toMatchObject([
      { date: '2016-12-07', kind: 'meeting', status: 'happened', quote: '12月7日开推进会' },
      { date: '2016-12-20', kind: 'inspection', status: 'planned', basis: 'inferred', note: HOSTILE },
    ]);
    expect(record?.body.people).toEqual([{ name: '甲', office: HOSTILE }]);
    // The page of the article is made of this, and nothing of it is markup.
    const { document } = parseHTML(`<body>${record?.html}</body>`);
    expect(document.querySelectorAll('img, script').length).toBe(0);
    expect(document.querySelectorAll('.event').length).toBe(2);
  });

  it('ask nothing of any other host, and run nothing of what was typed', async () => {
    // To show a title without markup the editor parses it; that the policy refuses what it would run is said as well.
    const asked = strangers.filter((words) => !words.startsWith('Executing inline event handler'));
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('img[src="x"]').length)).toBe(0);
  });
});
