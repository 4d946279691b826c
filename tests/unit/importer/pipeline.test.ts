import { describe, expect, test } from 'vitest';
import { importCapture } from '../../../src/importer/pipeline.ts';
import { renderImportJson } from '../../../src/importer/report/render-json.ts';
import { renderResult } from '../../../src/importer/report/render-result.ts';
import { renderReview } from '../../../src/importer/report/render-review.ts';

const LEAD = '12月7日，驻马店市召开创建国家卫生城市推进会，市委副书记林青出席并讲话，副市长陶然主持。';
const REST = '林青指出，离复查只有20天左右，各单位要把背街小巷和农贸市场作为重点，天天查、天天改。';
const PAGE = `驻马店在线\n关于创卫的会议纪实报道\n时间:2016-12-09 08:00来源:驻马店晚报 作者:何小雨\n${LEAD}\n${REST}\n`;

const run = (text: string, options: Partial<Parameters<typeof importCapture>[1]> = {}) =>
  importCapture(new TextEncoder().encode(text), { fileName: 'page.txt', rights: 'full', ...options });

describe('importCapture', () => {
  test('reads the front matter of a page', () => {
    const result = run(PAGE);
    expect(result.id).toBe(`2016-12-09-411700-${result.sha256.slice(0, 4)}`);
    expect(result.article).toMatchObject({
      title: '关于创卫的会议纪实报道',
      published: '2016-12-09',
      time: '08:00',
      source: { name: '驻马店晚报', site: '驻马店在线' },
      authors: ['何小雨'],
      place: '411700',
      honours: ['guojia-weisheng'],
      rights: 'full',
      capture: { script: 'Hans', complete: true },
      people: [
        { name: '林青', office: '市委副书记' },
        { name: '陶然', office: '副市长' },
      ],
    });
    expect(result.text).toBe(`${LEAD}\n${REST}`);
    expect(result.issues).toEqual([]);
  });

  test('a text with what shows nothing between all its characters is read as without', () => {
    const plain = run(PAGE);
    const { text, issues, repaired } = run([...PAGE].join('\u200b'));
    expect(text).toBe(plain.text);
    expect(issues).toEqual(plain.issues);
    expect(repaired.map(({ kind }) => kind)).toContain('whitespace');
  });

  test('a caption of a web page has the words that the page has', () => {
    const figure = '<figure><img src="2.jpg"><figcaption>志愿者在经二路清理小广告。</figcaption></figure>';
    const page = `<h1>驻马店推进创卫</h1><p>${LEAD}</p>${figure}<p>${REST}</p>`;
    const { mdx, text } = run(`<html><body>${page}</body></html>`, { fileName: 'page.html' });
    expect(mdx).toContain('<Caption>志愿者在经二路清理小广告。</Caption>');
    expect(text).not.toContain('图为');
  });

  test('spam within a paragraph is taken out, and no report prints it', () => {
    const spam = '澳门新葡京娱乐场官网www.xpj000.com注册送彩金';
    const result = run(PAGE.replace('左右，各', `左右，${spam}各`));
    expect(result.text).toBe(`${LEAD}\n${REST}`);
    expect(result.removed).toContainEqual({ line: 5, text: spam, reason: 'spam' });
    expect(result.article?.capture?.removed).toMatchObject({ spam: 1 });
    const json = renderImportJson([result]);
    const text = renderResult({ result, outcome: 'written' }, (words) => words);
    for (const report of [json, text, result.mdx]) expect(report).not.toContain('葡京');
  });

  test('what may be spam is kept, and told without its words', () => {
    const result = run(PAGE.replace('左右，各', '左右，“百家乐注册送彩金”各'));
    expect(result.text).toContain('“百家乐注册送彩金”');
    expect(result.doubts).toContainEqual({ line: 5, kind: 'spam', words: '有20天左右，“', also: '8' });
    const review = renderReview([{ result, outcome: 'written' }], 'zh');
    expect(review).toContain('后面的 8 个字（不显示）');
    expect(review).not.toContain('百家乐');
  });

  test('an event is marked where its words stand', () => {
    const { events, mdx } = run(PAGE);
    expect(events[0]).toMatchObject({
      date: '2016-12-07',
      kind: 'meeting',
      status: 'happened',
      basis: 'stated',
    });
    expect(mdx).toContain(
      `<Event date="2016-12-07" kind="meeting" status="happened" basis="stated">${events[0]?.quote}</Event>`,
    );
  });

  test('an abstract copies no sentence', () => {
    const { mdx, text, article } = run(PAGE, { rights: 'abstract' });
    expect(article?.rights).toBe('abstract');
    expect(text).toBe(`${LEAD}\n${REST}`);
    const body = mdx.slice(mdx.indexOf('\n---\n') + 5);
    expect(body).toContain('2016年12月7日，会议</Event>');
    expect(body).not.toContain('出席并讲话');
  });

  test('what the page does not say is left out', () => {
    const { article, id, issues } = run(`在推进会上的讲话\n同志们：\n${REST}`);
    expect(article).not.toHaveProperty('published');
    expect(article).not.toHaveProperty('place');
    expect(article).not.toHaveProperty('source');
    expect(article?.type).toBe('speech');
    expect(id).toMatch(/^undated-unplaced-[0-9a-f]{4}$/);
    expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning date-missing',
      'warning place-missing',
    ]);
  });

  test('omissions become gaps with their sizes, redactions are marked and kept', () => {
    const result = run(
      `在推进会上的讲话\n${REST}贯彻**书记的批示，做好yq监测。\n……(某库http://a.cn省略540字,会员可完整阅读)……\n${LEAD}……(未完,全文共2384字,当前仅显示1515字,请看提示。`,
    );
    expect(result.article?.capture).toMatchObject({ complete: false, total: 2384, shown: 1515 });
    expect(result.mdx).toContain('\n<Gap reason="paywall" extent="540" />\n');
    expect(result.mdx).toContain('<Redacted reason="masked">\\*\\*</Redacted>书记');
    expect(result.mdx).toContain('<Redacted reason="evasion">yq</Redacted>');
    expect(result.text).toContain('贯彻**书记的批示，做好yq监测。');
    expect(result.text).not.toMatch(/省略|未完/);
    expect(result.removed.filter(({ reason }) => reason === 'omission-mark')).toHaveLength(2);
  });

  test('a mirror page comes back Simplified, its annotations gone', () => {
    const text = `某某網(wǎng)\n會(huì)議紀實(shí)報(bào)道\n時(shí)間:2016-12-09\n12月7日,駐馬店市召開(kāi)創(chuàng)建國(guó)家衛(wèi)生城市推進(jìn)會(huì),部署下一步創(chuàng)建工作。\n會(huì)議要求,各單位要壓實(shí)責(zé)任,天天查、天天改。`;
    const result = run(text);
    expect(result.article?.capture?.script).toBe('Hant-converted');
    expect(result.text).toContain('12月7日，驻马店市召开创建国家卫生城市推进会，部署下一步创建工作。');
    expect(result.text).not.toMatch(/[a-z]/);
  });

  test('a genuine Traditional page keeps its script and is read all the same', () => {
    const result = run(
      '聯合報\n首頁 新聞 社會\n臺北市舉辦環境衛生觀摩會\n時間：2018-03-05 來源：聯合報 作者：林國華\n昨日下午，臺北市環保局局長劉銘龍主持環境衛生觀摩會，里長們於會後裡裡外外打掃街道，民眾覺得這樣的活動很好，應該常常舉辦。\n環保局表示，志願服務沒有門檻，大家準備好掃把、畚箕就可以參加，後續還會舉辦說明會。\n責任編輯：陳麗雲\n版權所有',
    );
    expect(result.article).toMatchObject({
      title: '臺北市舉辦環境衛生觀摩會',
      published: '2018-03-05',
      source: { name: '聯合報' },
      authors: ['林國華'],
      editors: ['陳麗雲'],
      people: [{ name: '劉銘龍', office: '臺北市環保局局長' }],
      capture: { script: 'Hant' },
    });
    expect(result.text).toContain('里長們於會後裡裡外外打掃街道');
    expect(result.text.split('\n')).toHaveLength(2);
  });

  test('the same article from another page is named', () => {
    const long = Array.from(
      { length: 12 },
      (_, i) => `第${i}组巡查了${i * 7}条街巷，逐项登记问题并限期在${i + 3}天内整改完毕。`,
    ).join('\n');
    const first = run(`${PAGE}${long}`);
    const known = { articles: [{ id: '2016-12-09-411700-aaaa', sha256: first.sha256, text: first.text }] };
    const second = run(`别处转载\n${PAGE}${long}\n版权所有`, { known });
    expect(second.article?.reprints).toEqual(['2016-12-09-411700-aaaa']);
    expect(second.issues.map(({ code }) => code)).toContain('near-duplicate');
    expect(run(`${PAGE}${long}`, { known }).article).not.toHaveProperty('reprints');
    const other = run(PAGE, {
      known: { articles: [{ id: '2016-12-09-411700-bbbb', text: '别的'.repeat(300) }] },
    });
    expect(other.article).not.toHaveProperty('reprints');
  });

  test.each([
    ['', 'capture-empty'],
    ['   \n\n', 'capture-empty'],
    ['首页 新闻 视频\n版权所有', 'capture-without-text'],
    ['%PDF-1.4 ...', 'capture-not-text'],
    ['PK\u0003\u0004abc', 'capture-not-text'],
  ])('%j is refused with %s', (text, code) => {
    const result = run(text);
    expect(result.issues.filter(({ severity }) => severity === 'error').map((issue) => issue.code)).toEqual([
      code,
    ]);
    expect(result.mdx).toBe('');
    expect(result).not.toHaveProperty('article');
  });
});
