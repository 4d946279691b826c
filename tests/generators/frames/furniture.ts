import { cleanArticle } from '../noise/clean-articles.ts';
import type { Random } from '../random.ts';

/** What sites print around an article, as HTML. Words and names are invented; the kinds are those of real pages. */

const CHANNELS =
  '首页 要闻 时政 本地 民生 社会 经济 教育 健康 文化 旅游 视频 图片 专题 评论 房产 汽车 读书 公益 体育 娱乐 科技 军事 国际 论坛 博客 天气 招聘 数字报 客户端 手机报 政务 问政 舆情 法治 双拥 文明实践'.split(
    ' ',
  );

const REMARKS = [
  '说得好，我们小区门口的地锁去年就拆了，停车反而比以前顺了。',
  '希望不要一阵风，检查过后也能保持，我会一直看着的。',
  '昨天带老人去公园，厕所里真的有扶手了，点个赞。',
  '路修好了是好事，就是施工的时候噪音有点大，晚上十点还在响。',
  '我在外地上班，过年回来差点认不出老家的街，变化确实大。',
  '建议多装几盏路灯，我们那条巷子晚上女孩子不敢走。',
  '同意楼上的看法。不过话说回来，文明这件事还是要靠每个人自己。',
  '菜市场干净是干净了，摊位费可别跟着涨。',
  '志愿者大姐太辛苦了，大热天的站了一上午，我给她们送过一次水。',
  '问一下，旧沙发放在哪里有人收？打电话一直占线。',
];

const NICKNAMES = [
  '老街坊',
  '南门一枝梅',
  '晨跑的人',
  '青石板',
  '不吃香菜',
  '河边钓叟',
  '路过的风',
  '小城故事',
];

/** A bar of channels, as links in a list or in one line. */
export function menu(random: Random, count = 14): string {
  const start = random.below(8);
  const links = CHANNELS.slice(start, start + count).map((name) => `<a href="/${start}/">${name}</a>`);
  return random.pick([
    `<ul>${links.map((link) => `<li>${link}</li>`).join('')}</ul>`,
    `<div>${links.join(' | ')}</div>`,
    `<div>${links.join(' ')}</div>`,
    `<table><tr>${links.map((link) => `<td>${link}</td>`).join('')}</tr></table>`,
  ]);
}

/** Headlines of other articles; `dated` prints a day behind each, newer than any story. */
export function headlines(random: Random, count: number, dated = false): string {
  const items = Array.from({ length: count }, (_, at) => {
    const { title } = cleanArticle(random.below(700));
    const day = `2024-0${1 + (at % 9)}-1${at % 10}`;
    return `<li><a href="/a/${at}.html">${title}</a>${dated ? `<span>${day}</span>` : ''}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

/** Other articles with their opening sentences, which look like text more than anything on the page. */
export function summaries(random: Random, count: number): string {
  return Array.from({ length: count }, () => {
    const { title, paragraphs } = cleanArticle(random.below(700));
    return `<dl><dt><a href="#">${title}</a></dt><dd>${paragraphs[0]}</dd></dl>`;
  }).join('');
}

/** Readers' comments under a heading of their own. */
export function comments(random: Random, count: number, heading = '网友评论'): string {
  const items = Array.from({ length: count }, (_, at) => {
    const nick = random.pick(NICKNAMES);
    const words = `${random.pick(REMARKS)}${random.chance(0.5) ? random.pick(REMARKS) : ''}`;
    return `<div class="item"><span class="nick">${nick}</span> <span>${1 + at}天前</span><p>${words}</p><a href="#">回复</a> <a href="#">赞(${random.below(60)})</a> <a href="#">举报</a></div>`;
  });
  return `<div class="pl"><h3>${heading}</h3>${items.join('')}<a href="#">查看更多评论</a></div>`;
}

/** One reader's remark, for pages whose comments have their own dress. */
export function remark(random: Random): { readonly nick: string; readonly words: string } {
  return { nick: random.pick(NICKNAMES), words: random.pick(REMARKS) };
}

/** A row of share buttons, with or without counters. */
export function share(random: Random): string {
  return random.pick([
    '<div class="fx"><span>分享到：</span><a>微信</a><a>新浪微博</a><a>QQ空间</a></div>',
    `<div class="fx"><em>${random.below(30_000)}</em><ul><li>微信</li><li>微博</li><li>QQ空间</li></ul><p>用微信扫描二维码</p><p>分享至好友和朋友圈</p></div>`,
    '<div class="fx"><a>打印</a> <a>收藏</a> <a>关闭</a> <a>大</a> <a>中</a> <a>小</a></div>',
    `<div class="fx">缩小字体 放大字体 收藏 微博 微信 分享 ${random.below(900)}</div>`,
    '<div class="fx"><span>字号：</span><a>T|T</a></div>',
  ]);
}

/** Legal lines and addresses at the foot of a page. */
export function footer(random: Random, site: string): string {
  return random.pick([
    `<div class="ft"><p><a>关于我们</a> | <a>广告服务</a> | <a>联系我们</a> | <a>网站地图</a></p><p>${site} 版权所有 未经书面授权禁止复制或建立镜像</p><p>某ICP备00000000号 违法和不良信息举报电话：0000-12345678</p></div>`,
    `<div class="ft">Copyright © 2008-2024 ${site} All Rights Reserved<br>互联网新闻信息服务许可证：00000000000　广播电视节目制作经营许可证：00000000</div>`,
    `<div class="ft">主办：${site}　地址：人民路1号　邮编：000000　技术支持：本地网络公司<br>建议使用1024*768分辨率浏览本站</div>`,
  ]);
}

/** Links to other sites and departments. */
export function friendLinks(): string {
  const names = [
    '中国某某网',
    '省文明网',
    '市政府网',
    '市文联',
    '市总工会',
    '市图书馆',
    '市博物馆',
    '市气象局',
  ];
  return `<div class="yq"><b>友情链接</b> ${names.map((name) => `<a href="#">${name}</a>`).join(' ')}</div>`;
}

/** A notice on cookies, browsers or an app that stands above everything. */
export function notice(random: Random): string {
  return random.pick([
    '<div class="tip"><p>本网站使用小型文本文件改善您的浏览体验。继续浏览即表示您同意我们的隐私政策，您也可以随时更改设置。</p><a>知道了</a></div>',
    '<div class="tip"><p>您的浏览器版本过低，为了更好的浏览效果，建议您升级浏览器或使用其他浏览器访问本网站。</p></div>',
    '<div class="tip"><a>打开客户端，阅读体验更佳</a></div>',
  ]);
}

/** A farm of links for search engines that readers never see. */
export function hiddenLinks(): string {
  const links = Array.from({ length: 30 }, (_, at) => `<a href="//x${at}.example">${at}号棋牌游戏下载</a>`);
  return `<div style="position:absolute;left:-9999px;top:-9999px">${links.join(' ')}</div><div style="display:none">${links.join('，')}</div>`;
}

/** 上一篇 and 下一篇. */
export function neighbours(random: Random): string {
  const [before, after] = [cleanArticle(random.below(700)).title, cleanArticle(random.below(700)).title];
  return random.pick([
    `<p>上一篇：<a href="#">${before}</a></p><p>下一篇：<a href="#">${after}</a></p>`,
    `<ul><li>上一篇文章： <a>${before}</a></li><li>下一篇文章： 没有了</li></ul>`,
    `<div>【上一篇】 ${before} 【下一篇】 ${after}</div>`,
  ]);
}
