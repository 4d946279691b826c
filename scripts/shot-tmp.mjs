import { chromium } from 'playwright-core';
import { createServer } from 'node:http'; import sirv from 'sirv';
const [folder, out, ...paths] = process.argv.slice(2);
const s = createServer(sirv(folder, { dev: false })); await new Promise((r) => s.listen(0, r));
const o = `http://127.0.0.1:${s.address().port}`;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const p of paths) for (const [w, scheme] of (process.env.V ?? '1280:light,390:dark').split(',').map((x) => x.split(':'))) {
  const c = await b.newContext({ viewport: { width: +w, height: 900 }, colorScheme: scheme });
  const page = await c.newPage(); await page.goto(o + p); await page.waitForTimeout(600);
  const name = p.replace(/[^\w\d]+/g, '_').slice(0, 60);
  const h = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({ path: `${out}/${name}-${w}-${scheme}.png`, clip: { x: 0, y: +(process.env.Y ?? 0), width: +w, height: Math.min(h - +(process.env.Y ?? 0), +(process.env.H ?? 1800)) }, fullPage: true });
  await c.close();
}
await b.close(); s.close();
