import { blocksAs, dated, days, type Frame } from './frame.ts';

/** Papers of Taiwan and Hong Kong: Traditional characters, bylines of their own kind, a privacy bar on top. */
export const OVERSEAS: readonly Frame[] = [
  {
    name: 'taiwan-lead-in-brackets',
    script: 'Hant',
    lead: (story) => `〔記者${story.reporter}／綜合報導〕`,
    page: (story) =>
      `<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>${story.title} - 生活 - 自立時報電子報</title><meta property="og:title" content="${story.title} - 生活 - 自立時報電子報"><meta property="og:site_name" content="自立時報電子報"></head><body>${BAR}<ul><li>即時</li><li>政治</li><li>社會</li><li>生活</li></ul><div>熱門關鍵字 公園 市場 捷運</div><div>生活新聞</div><h1>${story.title}</h1><span class="time">${story.published} ${story.time}</span><div class="text">${blocksAs(story, (text) => `<p>${text}</p>`)}<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　點我下載APP　按我看活動辦法</p></div><div class="rel"><h3>相關新聞</h3>${list(['老屋拉皮補助上路', '轉角咖啡店變里民客廳', '水溝清淤一日完工'])}</div>${FOOT}</body></html>`,
    states: (story) => ({ ...dated(story), site: '自立時報電子報', authors: [story.reporter] }),
  },
  {
    name: 'taiwan-agency',
    script: 'Hant',
    lead: (story) => `（中聯社記者${story.reporter}台北${Number(days(story).day)}日電）`,
    page: (story) =>
      `<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>${story.title} | 地方 | 中聯社 CNU</title><meta itemprop="datePublished" content="${days(story).slash} ${story.time}"><meta property="og:title" content="${story.title} | 地方 | 中聯社 CNU"></head><body>${BAR}<div><ul><li>研究：綠地有助長者活動</li><li>調查：騎樓整平滿意度逾七成</li></ul></div><div class="breadcrumb"><a>首頁</a> / <a>地方</a></div><article><h1><span>${story.title}</span></h1><div class="updatetime"><span>${days(story).slash} ${story.time}</span></div><div class="paragraph">${blocksAs(story, (text) => `<p>${text}</p>`)}<p>（編輯：${story.editor}）</p></div><div class="paragraph moreArticle">${list(['延伸閱讀：街角的長椅', '夜市自治會改選'])}</div><p class="art">本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p></article>${FOOT}</body></html>`,
    states: (story) => ({
      ...dated(story),
      source: '中聯社',
      site: '中聯社 CNU',
      authors: [story.reporter],
      editors: [story.editor],
    }),
  },
  {
    name: 'taiwan-byline-behind-date',
    script: 'Hant',
    page: (story) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title} | 地方焦點 | 地方 | 聯訊新聞網</title><meta property="og:site_name" content="聯訊新聞網"></head><body>${BAR}<div><a>udn</a></div><div id="nav"><a>聯訊新聞網</a> / <a>地方</a> / <a>地方焦點</a></div><div id="story"><h1 id="story_art_title">${story.title}</h1><div class="bar"><span>分享</span><span>分享</span><span>留言</span><span>列印</span><span>A-</span><span>A+</span></div><div class="story_bady_info_author"><span>${story.published} ${story.time}</span>聯訊報 記者<a>${story.reporter}</a>／即時報導</div><div>用LINE傳送</div><div id="story_body_content">${blocksAs(story, (text) => `<p>${text}</p>`)}</div><div id="story_tags"><a>市場</a>﹒<a>里長</a>﹒<a>志工</a></div><h2>相關新聞</h2>${list(['巷弄裡的讀書會 2021-10-04', '清潔隊員的一天 2021-10-03'])}<h2>熱門文章</h2>${list(['颱風假怎麼放', '五月花季地圖'])}</div>${FOOT}</body></html>`,
    states: (story) => ({
      ...dated(story),
      source: '聯訊報',
      site: '聯訊新聞網',
      authors: [story.reporter],
    }),
  },
  {
    name: 'taiwan-byline-line',
    encoding: 'big5',
    script: 'Hant',
    page: (story) =>
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=big5"><title>${story.title}│ 社會 │ 三川新聞網</title></head><body>${BAR}<table><tr><td>首頁</td><td>政治</td><td>社會</td><td>國際</td></tr></table><h1>${story.title}</h1><div>${days(story).slash} ${story.time}</div><div>社會</div><div id="c1"><p>記者${story.reporter}／地方報導</p>${blocksAs(story, (text) => `<p>${text}</p>`)}</div><p>關鍵字：</p>${list(['市場', '志工'])}<h3>推薦文章</h3>${list(['老戲院重新開張', '早餐店的三代人'])}${FOOT}</body></html>`,
    states: (story) => ({
      ...dated(story),
      site: '三川新聞網',
      authors: [story.reporter],
      neutral: [`記者${story.reporter}／地方報導`],
    }),
  },
  {
    name: 'taiwan-created-time',
    script: 'Hant',
    page: (story) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title} - 城市新聞雲</title></head><body><div id="ie"><h3>親愛的讀者：</h3><p>為確保最佳的瀏覽體驗，建議您將瀏覽器更新至最新版本，謝謝您的配合。</p></div><ul><li>會員專區</li><li>點數商城</li><li>訂閱電子報</li></ul><h1>${story.title}</h1><div>建立時間：${days(story).slash} ${story.time}</div><div class="story">${blocksAs(story, (text) => `<p>${text}</p>`)}</div><div>※ 版權所有，非經授權，不許轉載本網站內容 ※</div><h3>熱門影音</h3>${list(['市長跑步影片', '貓咪站長退休'])}${FOOT}</body></html>`,
    states: (story) => ({ ...dated(story), site: '城市新聞雲' }),
  },
  {
    name: 'hongkong-written-by',
    script: 'Hant',
    page: (story) =>
      `<!DOCTYPE html><html lang="zh-HK"><head><meta charset="utf-8"><title>${story.title}｜香江一點</title><meta property="og:site_name" content="香江一點"><script type="application/ld+json">[{"@type":"BreadcrumbList"},{"@type":"NewsArticle","headline":"${story.title}","datePublished":"${story.published}T${story.time}:00+0800","author":[{"@type":"Person","name":"${story.reporter}"}]}]</script></head><body><nav>${list(['港聞', '社區', '國際', '娛樂', '體育'])}</nav><h1>${story.title}</h1><div>撰文：${story.reporter}</div><div>出版：${story.published} ${story.time} 更新：2024-03-01 10:20</div><article>${blocksAs(story, (text) => `<p>${text}</p>`)}</article><div>相關文章：後巷變壁畫廊　街坊一齊髹油</div><div>社區專題</div>${list(['劏房戶的窗', '渡輪最後一班'])}<footer>香江一點有限公司版權所有 不得轉載 關於我們 加入我們 使用條款</footer></body></html>`,
    states: (story) => ({ ...dated(story), site: '香江一點', authors: [story.reporter] }),
  },
  {
    name: 'hongkong-paper-dispatch',
    encoding: 'big5',
    script: 'Hant',
    lead: (story) => `【維港報訊】記者${story.reporter}報道：`,
    page: (story) =>
      `<html><head><meta http-equiv="content-type" content="text/html; charset=big5"><title>${story.title} - 維港報</title></head><body><div>維港報 &gt; 香港 &gt; 正文</div><div>放大圖片 / 顯示原圖</div><h1>${story.title}</h1><div>時間：${story.published} ${story.time}:08來源：維港報</div><div id="cn">${blocksAs(story, (text) => `<p>　　${text}</p>`)}</div><div>責任編輯：${story.editor}</div><div>上一篇：屋邨平台花園翻新　下一篇：渡海小輪加班</div><div>網友評論</div>${list(['還不錯', '支持'])}<div>維港報版權所有</div></body></html>`,
    states: (story) => ({
      ...dated(story),
      source: '維港報',
      site: '維港報',
      authors: [story.reporter],
      editors: [story.editor],
    }),
  },
];

const BAR =
  '<div class="privacy"><p>本網站使用相關技術提供更好的閱讀體驗，同時尊重使用者隱私，點這裡瞭解隱私權政策。當您關閉此視窗，即代表您同意上述規範。</p><a>我知道了</a></div>';

const FOOT =
  '<footer><p>關於我們 | 廣告刊登 | 聯絡我們 | 隱私權政策</p><p>版權所有 不得轉載 © All Rights Reserved</p></footer>';

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li><a href="#">${item}</a></li>`).join('')}</ul>`;
}
