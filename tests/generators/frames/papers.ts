import { blocksAs, broken, dated, days, type Frame, indented } from './frame.ts';
import {
  comments,
  footer,
  friendLinks,
  headlines,
  hiddenLinks,
  menu,
  neighbours,
  notice,
  share,
  summaries,
} from './furniture.ts';

/** National and local news sites, and the electronic editions of papers. */
export const PAPERS: readonly Frame[] = [
  {
    name: 'central-news-2012',
    encoding: 'gb18030',
    lead: (story) => `本报${story.town}电 （记者${story.reporter}、${story.correspondent}）`,
    page: (
      story,
      random,
    ) => `<html><head><meta http-equiv="content-type" content="text/html;charset=GB2312"><title>${story.title}--时政--民声网</title><meta name="publishdate" content="${story.published}"><meta name="author" content="104363"><meta name="editor" content="1610"><meta name="source" content="来源：${story.source}"></head><body>
<div class="login">用户名 密码 <a>注册</a> <a>忘记密码？</a></div>${menu(random, 20)}<div class="path"><a>民声网</a>&gt;&gt;<a>时政</a></div>
<div class="text"><h1 id="p_title">${story.title}</h1><h2><span id="p_publishtime">${days(story).padded}${story.time}</span>　　<span>来源：<a>${story.source}</a></span>　　<a>手机看新闻</a></h2><ul><li>打印</li><li>网摘</li><li>纠错</li><li>商城</li><li>E-mail推荐:</li></ul>
<div id="p_content">${indented(story)}<div class="edit">(责编：${story.editor}、${story.other})</div></div>
<div class="zdfy">【1】【2】</div></div><div class="rec"><h2>推荐阅读</h2>${summaries(random, 6)}</div>${comments(random, 5, '我要留言')}${footer(random, '民声网')}</body></html>`,
    states: (story) => ({
      ...dated(story),
      source: story.source,
      site: '民声网',
      authors: [story.reporter, story.correspondent],
      editors: [story.editor, story.other],
    }),
  },
  {
    name: 'central-news-2024',
    page: (
      story,
      random,
    ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}--经济·科技--民声网</title></head><body>${menu(random, 18)}<div class="route"><a>民声网</a>&gt;&gt;<a>城市</a></div>
<div class="layout rm_txt"><div class="col"><h1>${story.title}</h1><div class="author"></div><div class="channel"><div class="col-1-1">${days(story).padded}${story.time} | 来源：<a>${story.source}</a></div><div class="col-1-2"><a>小字号</a></div></div>
<div class="rm_txt_con">${indented(story)}</div><div class="edit">(责编：${story.editor})</div><p class="paper_num">分享让更多人看到</p></div><div class="r"><h3>热门排行</h3>${headlines(random, 10)}<h3>推荐阅读</h3>${summaries(random, 5)}</div></div>${footer(random, '民声网')}</body></html>`,
    states: (story) => ({ ...dated(story), source: story.source, site: '民声网', editors: [story.editor] }),
  },
  {
    name: 'agency-correction-button',
    page: (
      story,
      random,
    ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}-新声网</title></head><body><div class="nav">${menu(random, 20)}<ul><li>关注新声网</li><li>微信</li><li>微博</li></ul></div>
<div class="h-title">${story.title}</div><div class="h-info"><span class="h-time"> ${story.published} ${story.time}:15</span> 来源： <em>${story.source}</em></div><div class="sharebox"><a>新声微博</a> <a>Qzone</a> <span>评论</span> <em>${random.below(300)}</em> <span>图集</span></div>
<div id="p-detail">${indented(story)}<span class="tiyi1">+1</span><div class="p-tags">【纠错】 <span>责任编辑： ${story.editor} </span></div></div>
<div class="news"><h3>新闻评论</h3><p>加载更多</p></div><div class="hot"><h3>热帖</h3>${headlines(random, 14)}</div><div class="next">010030101100000000000000011100001</div>${summaries(random, 4)}${footer(random, '新声网')}</body></html>`,
    states: (story) => ({ ...dated(story), source: story.source, site: '新声网', editors: [story.editor] }),
  },
  {
    name: 'agency-split-date',
    page: (story, random) => {
      const { year, month, day } = days(story);
      return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}-新声网</title></head><body>${menu(random, 16)}<div class="header domPC"><div class="header-top"><span class="header-time"><span class="year"><em> ${year}</em></span><span class="day"><em> ${month}</em>/<em>${day}</em></span><span class="time"> ${story.time}:08</span></span><div class="source">来源：${story.source} </div></div><div class="head-line"><h1><span class="title">${story.title}</span></h1><div class="pageShare"><span>字体：</span><a>小</a><a>中</a><a>大</a><div>分享到：</div></div></div></div>
<div class="main"><div id="detail">${indented(story)}<div id="articleEdit"><span class="tiyi1">【纠错】</span><span class="editor"> 【责任编辑:${story.editor} 】 </span></div></div></div><div class="next"><div>阅读下一篇：</div>${headlines(random, 1)}</div><div class="columBox">深度观察${headlines(random, 8)}</div>${footer(random, '新声网')}</body></html>`;
    },
    states: (story) => ({ ...dated(story), source: story.source, site: '新声网', editors: [story.editor] }),
  },
  {
    name: 'local-news-brackets',
    encoding: 'gb18030',
    page: (
      story,
      random,
    ) => `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>${story.title}</title></head><body><table width="960"><tr><td>${menu(random, 16)}</td></tr></table>
<table width="620"><tr><td class="bt">${story.title}</td></tr><tr><td class="sj">${story.town}网${story.town}频道 ( ${story.published} ${story.time}:26 ) 稿件来源： ${story.source}</td></tr><tr><td class="nr">${broken(story)}</td></tr><tr><td>作者： 记者${story.reporter}</td></tr><tr><td>编辑： ${story.editor}</td></tr><tr><td>【关闭窗口】 【发表评论】 【打印本稿】</td></tr></table>
<table width="300"><tr><td>热点新闻</td></tr><tr><td>${headlines(random, 20)}</td></tr></table>${friendLinks()}${footer(random, `${story.town}网`)}</body></html>`,
    states: (story) => ({
      ...dated(story),
      source: story.source,
      site: `${story.town}网`,
      authors: [story.reporter],
      editors: [story.editor],
    }),
  },
  {
    name: 'local-news-2016',
    lead: (story) => `${story.source}讯（记者${story.reporter} 通讯员${story.correspondent}）`,
    page: (
      story,
      random,
    ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}_首页${story.town}_新闻中心_${story.town}网</title></head><body>${hiddenLinks()}<div class="tq">2024年3月9日 星期六 多云 9~17℃</div>${menu(random, 22)}<div class="wz">您的当前位置：<a>新闻中心</a> &gt; <a>本地</a></div><div>搜索 网站地图 设置首页</div>
<h1>${story.title}</h1><div class="info">${story.published} ${story.time}　来源: ${story.source}　<a>调整字体</a></div><div class="TRS_Editor">${indented(story)}<p>【编辑：${story.editor}】</p></div>
<div class="ewm">扫二维码上移动${story.town}网</div><div>分享到: 0</div><h3>图片新闻</h3>${headlines(random, 8)}<h3>社会民生</h3>${headlines(random, 20, true)}${friendLinks()}${footer(random, `${story.town}网`)}</body></html>`,
    states: (story) => ({
      ...dated(story),
      source: story.source,
      site: `${story.town}网`,
      authors: [story.reporter, story.correspondent],
      editors: [story.editor],
    }),
  },
  {
    name: 'provincial-labels-behind',
    page: (
      story,
      random,
    ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}_${story.town}在线</title><meta property="og:site_name" content="${story.town}在线"></head><body>${notice(random)}${menu(random, 20)}<div class="bread"><i></i><a>${story.town}在线</a>&gt;<a>要闻</a>&gt;正文</div><div class="main_title">${story.title}</div>
<div class="bar"><span>来源：${story.source}</span><span>作者：${story.reporter} ${story.correspondent}</span><span>编辑：${story.editor}</span><span>${story.published} ${story.time}:41</span></div>${share(random)}<div class="txt">${blocksAs(story, (text) => `<p>${text}</p>`)}</div>
<div class="bq">来源：${story.source}</div><div>作者：${story.reporter} ${story.correspondent}</div><div>编辑：${story.editor}</div><div class="gw">本文为${story.town}在线原创文章，转载请附上原文出处链接和本声明。</div><h3>今日热点</h3>${headlines(random, 12)}<h3>国内新闻</h3>${headlines(random, 12)}${comments(random, 3, '我来说两句')}${footer(random, `${story.town}在线`)}</body></html>`,
    states: (story) => ({
      ...dated(story),
      source: story.source,
      site: `${story.town}在线`,
      authors: [story.reporter, story.correspondent],
      editors: [story.editor],
    }),
  },
  {
    name: 'city-news-edited-below',
    page: (
      story,
      random,
    ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}-${story.town}新闻网</title></head><body><div class="t">${menu(random, 18)}</div><div class="cur">首页 -&gt; 新闻 -&gt; ${story.town}新闻 -&gt; 正文</div><h1>${story.title}</h1><div class="res">${story.town}新闻网　${days(story).dots} ${story.time}　【字号 <a>大</a> <a>中</a> <a>小</a>】【<a>打印</a>】【<a>关闭</a>】</div>
<div class="zx">${indented(story)}<p>　　（${story.town}新闻网记者 ${story.reporter}）</p></div><div class="bj">编辑：${story.editor}　审核：${story.other}</div>${neighbours(random)}<h4>相关新闻</h4>${headlines(random, 9, true)}${comments(random, 2, '跟帖评论')}${footer(random, `${story.town}新闻网`)}</body></html>`,
    states: (story) => ({
      ...dated(story),
      source: `${story.town}新闻网`,
      site: `${story.town}新闻网`,
      authors: [story.reporter],
      editors: [story.editor],
      neutral: [`（${story.town}新闻网记者 ${story.reporter}）`],
    }),
  },
  {
    name: 'paper-account-by-name',
    page: (
      story,
      random,
    ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}_城事_清泉新闻-The Spring</title></head><body><div class="hd">${menu(random, 14)}<a>客户端下载</a></div><div class="path"><a>首页</a> &gt; <a>城事</a></div><h1 class="news_title">${story.title}</h1><div class="news_about"><p>清泉新闻记者 ${story.reporter}</p><p>${story.published} ${story.time} <span>来源：清泉新闻</span></p></div><div class="news_love">字号</div>
<div class="news_txt">${blocksAs(story, (text) => `${text}<br>`)}</div><div class="news_editor">责任编辑：${story.editor}</div><div>校对：${story.other}</div><div>清泉新闻报料：4000-00-0000 　清泉新闻，未经授权不得转载</div><div>关键词 &gt;&gt; 城市,社区</div><a>收藏</a> <a>我要举报</a>
<div class="inner"><h2>相关推荐</h2>${headlines(random, 6)}</div>${comments(random, 9, '评论(9)')}<div>清泉新闻APP下载 客户端下载</div>${footer(random, '清泉新闻')}</body></html>`,
    states: (story) => ({
      ...dated(story),
      source: '清泉新闻',
      site: '清泉新闻',
      authors: [story.reporter],
      editors: [story.editor],
    }),
  },
  {
    name: 'epaper-founder-2011',
    lead: (story) => `本报讯（记者${story.reporter}）`,
    page: (
      story,
      random,
    ) => `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${story.town}日报数字报-${story.title}</title></head><body><table><tr><td><table><tr><td>${days(story).padded} 星期三</td><td>第A02版：要闻</td></tr></table><table><tr><td>第A01版：头版</td></tr><tr><td>第A02版：要闻</td></tr><tr><td>第A03版：民生</td></tr><tr><td>第A04版：广告</td></tr></table>${headlines(random, 7)}</td>
<td><table><tr><td>上一版</td><td>下一版</td></tr><tr><td>上一篇　　下一篇</td><td>放大</td><td>缩小</td><td>默认</td></tr></table><table><tr><td></td></tr><tr><td><strong>${story.title}</strong></td></tr><tr><td></td></tr></table><div id="ozoom"><founder-content>${indented(story)}</founder-content></div><div><a>上一篇</a></div><div><a>下一篇</a></div></td></tr></table><div>${story.town}日报社版权所有　未经许可不得转载</div></body></html>`,
    states: (story) => ({
      published: story.published,
      source: `${story.town}日报`,
      site: `${story.town}日报数字报`,
      authors: [story.reporter],
    }),
  },
  {
    name: 'epaper-columns-2020',
    page: (
      story,
      random,
    ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title} ${story.town}晚报</title></head><body><div class="top"><a>返回首页</a><a>版面导航</a><a>标题导航</a></div><div class="ban"><p>${days(story).year}年${days(story).month}月${days(story).day}日</p><p>星期五</p><p>往期回顾</p></div><div class="map">03 城事${headlines(random, 5)}</div>
<div class="art"><h3>创城进行时</h3><h2>${story.title}</h2><p class="author">□ 记者 ${story.reporter} 通讯员 ${story.correspondent} 文/图</p><p class="date">${story.town}晚报　${story.published}　第03版</p><div class="cnt">${indented(story)}</div></div><div class="pn"><a>前一篇</a> <a>后一篇</a></div><div class="list"><h4>本版新闻列表</h4>${headlines(random, 6)}</div><div class="ft">版权所有 ${story.town}报业传媒</div></body></html>`,
    states: (story) => ({
      published: story.published,
      source: `${story.town}晚报`,
      authors: [story.reporter, story.correspondent],
      neutral: [`□ 记者 ${story.reporter} 通讯员 ${story.correspondent} 文/图`, '创城进行时'],
    }),
  },
  {
    name: 'youth-paper',
    page: (
      story,
      random,
    ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}_城市频道_青年之声网</title><meta name="publishdate" content="${story.published}"><meta name="author" content="${story.editor}"><meta name="source" content="${story.source}"></head><body><div class="nav">${menu(random, 20)}</div><div class="route"><a>首页</a> &gt;&gt; <a>城市</a> &gt;&gt; 正文</div><p class="pbt">${story.title}</p><p class="pwz">发稿时间：${story.published} ${story.time}:00 来源： ${story.source} 青年之声网</p>
<div class="page_text"><div class="TRS_Editor">${indented(story)}</div></div><div class="editor">责任编辑：${story.editor}</div><a>返回首页&gt;&gt;</a>${headlines(random, 16)}<div class="zt">专题推荐${summaries(random, 4)}</div>${footer(random, '青年之声网')}</body></html>`,
    states: (story) => ({
      ...dated(story),
      source: story.source,
      site: '青年之声网',
      editors: [story.editor],
    }),
  },
  {
    name: 'weekly-itemprop',
    page: (story, random) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}-周末观察</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"周末观察"},{"@type":"NewsArticle","headline":"${story.title}","datePublished":"${story.published}T${story.time}:00+08:00","dateModified":"2024-02-02T10:00:00+08:00","author":{"@type":"Person","name":"${story.reporter}"},"publisher":{"@type":"Organization","name":"周末观察"}}]}</script></head><body>${notice(random)}<header>${menu(random, 10)}</header><main><h1>${story.title}</h1><section>${blocksAs(story, (text) => `<div>${text}</div>`)}</section><aside><h3>更多阅读</h3>${headlines(random, 10, true)}</aside></main>${comments(random, 4)}${footer(random, '周末观察')}</body></html>`,
    states: (story) => ({ ...dated(story), site: '周末观察', authors: [story.reporter] }),
  },
];
