import { blocksAs, dated, days, type Frame, indented } from './frame.ts';
import { comments, footer, headlines, menu, neighbours, share, summaries } from './furniture.ts';

/** National portals of several years: crowded pages on which the article is a small part. */
export const PORTALS: readonly Frame[] = [
  {
    name: 'portal-2009',
    encoding: 'gb18030',
    page: (
      story,
      random,
    ) => `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${story.title}_新闻中心_北斗网</title></head><body>
<div class="nav">${menu(random, 20)}</div><div class="path"><a>新闻中心</a> &gt; <a>国内新闻</a> &gt; 正文</div>
<h1 id="hd">${story.title}</h1>
<div class="from">http://news.beidou.example　${days(story).padded}${story.time}　<a>${story.source}</a></div>
<div id="zw">${indented(story)}</div>
<div class="sms">看更多新闻，上手机北斗网 m.beidou.example</div>
<div class="blk"><h3>相关专题</h3>${headlines(random, 12, true)}</div><div class="rank"><h3>新闻排行</h3>${headlines(random, 30)}</div>
${comments(random, 4)}${footer(random, '北斗网')}</body></html>`,
    states: (story) => ({ ...dated(story), source: story.source, site: '北斗网' }),
  },
  {
    name: 'portal-gallery-2011',
    encoding: 'gb18030',
    page: (
      story,
      random,
    ) => `<!DOCTYPE html><html><head><meta charset="gbk"><title>${story.title}-北斗新闻</title></head><body>
${menu(random, 24)}<div class="l"><h1>${story.title}</h1>
<div class="bar"><span>来源：<a>${story.source}</a></span> <span>作者：${story.reporter}</span> <span>${days(story).padded}${story.time}</span> <a>我来说两句(0)</a> <a>复制链接</a> <a>打印</a> <a>大</a><a>中</a><a>小</a></div>
<div itemprop="articleBody" id="ct">${blocksAs(story, (text) => `<p>${text}</p>`)}</div>
<div>我来说两句(0)</div><div>复制链接</div><div class="ed">(责任编辑：${story.editor})</div>
<h2>相关新闻</h2>${headlines(random, 10, true)}<h2>热点推荐</h2>${summaries(random, 6)}</div>
<div class="r">${headlines(random, 40)}</div>${footer(random, '北斗网')}</body></html>`,
    states: (story) => ({
      ...dated(story),
      source: story.source,
      site: '北斗新闻',
      authors: [story.reporter],
      editors: [story.editor],
    }),
  },
  {
    name: 'portal-share-column-2018',
    page: (
      story,
      random,
    ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}_远山新闻</title>
<meta name="author" content="远山"><meta property="article:author" content="远山"><meta property="og:title" content="${story.title}"><meta property="article:published_time" content="${story.published}T${story.time}:00+08:00"></head><body>
<div class="top"><ul><li><a>关注远山新闻</a></li><li><a>论坛</a></li><li><a>移动客户端</a></li></ul>${menu(random, 30)}</div>
<div class="crumb"><a>远山首页</a> &gt; <a>新闻中心</a> &gt; 正文</div>
<h1>${story.title}</h1><div class="time">${story.published} ${story.time}:00　来源: <a>${story.source}</a> <a>举报</a></div>
<div class="sharecol"><em>12934</em><ul><li>易信</li><li>微信</li><li>QQ空间</li><li>微博</li><li>更多</li></ul><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p><span>T + -</span></div>
<div class="post"><p class="ori">（原标题：${story.title}）</p>${blocksAs(story, (text) => `<p>${text}</p>`)}
<div class="ep">本文来源：${story.source} <span>责任编辑：${story.editor}_YS${1000 + random.below(9000)}</span></div></div>
<div>分享到：</div><ul><li>易信</li><li>微信</li></ul><div class="tie">跟贴 0 参与 0 <a>发贴</a> 文明上网，登录发贴</div>
${comments(random, 12, '热门跟贴')}<div class="rec"><h3>热门推荐</h3>${summaries(random, 14)}</div>${headlines(random, 30)}${footer(random, '远山公司')}</body></html>`,
    states: (story) => ({
      ...dated(story),
      source: story.source,
      site: '远山新闻',
      editors: [story.editor],
      neutral: [`（原标题：${story.title}）`],
    }),
  },
  {
    name: 'portal-media-account',
    page: (
      story,
      random,
    ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}_${story.town}</title><meta name="mediaid" content="${story.source}"><meta property="og:type" content="news"><meta property="og:release_date" content="${story.published} ${story.time}"></head><body>
<header>${menu(random, 22)}</header><div class="left"><div class="user"><a>${story.source}</a><p>3.2万文章</p><p>1.5亿总阅读</p><a>查看TA的文章&gt;</a></div><ul><li>评论(0)</li><li>分享到微信</li></ul></div>
<div class="text"><h1>${story.title}</h1><div class="info"><span class="time">${story.published} ${story.time}</span> <span>来源: <a>${story.source}</a></span></div>
<article id="art">${blocksAs(story, (text) => `<p>${text}</p>`)}<p data-role="editor">返回狐尾网，查看更多</p><p>责任编辑：${story.editor}</p></article>
<div class="statement">平台声明：该文观点仅代表作者本人，狐尾号系信息发布平台，狐尾网仅提供信息存储空间服务。</div><div>阅读 (<em>${random.below(9000)}</em>)</div></div>
<div class="rec"><h3>推荐阅读</h3>${summaries(random, 10)}</div><div class="hot"><h3>24小时热文</h3>${headlines(random, 15)}</div>${footer(random, '狐尾网')}</body></html>`,
    states: (story) => ({ ...dated(story), source: story.source, site: '狐尾网', editors: [story.editor] }),
  },
  {
    name: 'portal-tab-news',
    page: (
      story,
      random,
    ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}|${story.town}|创建_远帆新闻</title>
<meta property="article:published_time" content="${story.published}T${story.time}:00+08:00"><meta property="article:author" content="${story.source}"><meta name="mediaid" content="${story.source}"></head><body>
<div class="navbar">${menu(random, 18)}<a>远帆首页</a> <a>新闻</a></div><h1>${story.title}</h1><div class="second">${story.title}</div>
<div class="date-source"><span>${days(story).padded} ${story.time}</span> <a>${story.source}</a></div><div class="tool"><a>缩小字体</a> <a>放大字体</a> <a>收藏</a> <a>微博</a> <a>微信</a> <a>分享</a> <a>${random.below(30_000)}</a></div>
<div id="article"><p>原标题：${story.title}</p>${indented(story)}<p class="ed">责任编辑：${story.editor}</p></div>
<div>关键字 : <a>创建</a></div><div>我要反馈</div><div>远帆新闻公众号</div><p>更多猛料！欢迎扫描左方二维码关注远帆新闻官方微信</p>
<div class="pl"><span>${random.below(90)}条评论|${random.below(999)}人参与网友评论</span><p>登录 | 注册</p><p>欢迎发表评论</p></div>${comments(random, 6, '最热评论')}
<h3>相关新闻</h3>${headlines(random, 20, true)}${footer(random, '远帆公司')}</body></html>`,
    states: (story) => ({
      ...dated(story),
      source: story.source,
      site: '远帆新闻',
      editors: [story.editor],
      neutral: [`原标题：${story.title}`],
    }),
  },
  {
    name: 'portal-script-rendered',
    page: (
      story,
      random,
    ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}_凤栖网资讯_凤栖网</title><meta name="og:time " content="${story.published} ${story.time}:30"><meta property="og:title" content="${story.title}"></head><body><div id="root"><div class="top-2aX">${menu(random, 26)}</div>
<div class="crumb-1Qe"><a>资讯</a> &gt; <a>社会</a> &gt; 正文</div><h1 class="topic-3bY">${story.title}</h1><p class="timeBref-2lHn">${days(story).padded} ${story.time}:30<span>来源：<a>${story.source}</a></span></p><div class="cmt-1p"><a>${random.below(2000)}人参与</a><a>${random.below(300)}评论</a></div>
<div class="main_content-LcrEru"><div class="text-3zQ"><p>${story.source}记者 ${story.reporter} ${story.correspondent}</p>${blocksAs(story, (text) => `<p>${text}</p>`)}</div><span class="end-3Wp"></span></div>
<div class="ed-1k">[责任编辑：${story.editor} FQ${random.below(900)}]</div><div class="tuijian">推荐${random.below(99)}</div><h4>为您推荐</h4>${summaries(random, 8)}
<div class="cmts">2 条评论/4 人参与网友评论｜跟帖管理｜举报</div>${comments(random, 8, '发表评论')}</div>${footer(random, '凤栖网')}</body></html>`,
    states: (story) => ({
      ...dated(story),
      source: story.source,
      site: '凤栖网',
      authors: [story.reporter, story.correspondent],
      editors: [story.editor],
      neutral: [`${story.source}记者 ${story.reporter} ${story.correspondent}`],
    }),
  },
  {
    name: 'portal-split-date',
    page: (story, random) => {
      const { year, month, day } = days(story);
      return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${story.title}_企鸟新闻</title></head><body><div class="qn-nav">${menu(random, 16)}</div>
<div class="LEFT"><h1>${story.title}</h1><div class="left-stick"><div class="author"><a>${story.source}</a></div><div class="time"><span class="year">${year}</span><span class="md">${month}/${day}</span><span>${story.time}</span></div><div>分享</div><p>用微信扫描二维码</p><div>评论</div><em>${random.below(3000)}</em></div>
<div class="content-article">${blocksAs(story, (text) => `<p class="one-p">${text}</p>`)}<p class="one-p">${story.source}记者 ${story.reporter}</p></div>
<div class="statement">免责声明：本文来自企鸟新闻客户端自媒体，不代表企鸟网的观点和立场。</div></div>
<div class="rec"><h2>相关推荐</h2>${summaries(random, 12)}</div>${footer(random, '企鸟公司')}</body></html>`;
    },
    states: (story) => ({
      ...dated(story),
      source: story.source,
      site: '企鸟新闻',
      authors: [story.reporter],
      neutral: [`${story.source}记者 ${story.reporter}`],
    }),
  },
  {
    name: 'portal-feed-account',
    page: (
      story,
      random,
    ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}</title><meta itemprop="dateUpdate" content="${story.published} ${story.time}:57"></head><body><div class="top"><a>百灵首页</a> <a>登录</a></div>
<div id="article"><div class="article-title"><h2>${story.title}</h2></div><div class="article-desc"><p>${story.town}微观察</p><span>发布时间：${days(story).short}</span><span>${story.time}</span><span>优质原创作者</span></div><div class="article-content">${blocksAs(story, (text) => `<p><span class="bjh-p">${text}</span></p>`)}</div></div>
<div class="rel"><h3>作者最新文章</h3>${headlines(random, 6, true)}<h3>相关文章</h3>${headlines(random, 8)}</div><div class="ft">©BaiLing 使用百灵前必读 意见反馈 京ICP证000000号</div></body></html>`,
    states: (story) => ({ ...dated(story) }),
  },
  {
    name: 'portal-stream',
    page: (
      story,
      random,
    ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}</title></head><body><div class="bar"><ul><li>推荐</li><li>热点</li><li>科技</li><li>移动互联网</li><li>物联网</li></ul></div><div class="side"><ul><li>${random.below(900)}</li><li>转发</li><li>微博</li><li>Qzone</li><li>微信</li></ul></div>
<div class="box"><h1>${story.title}</h1><div class="sub"><span>原创</span> <span>${story.town}人文</span> <span>${story.published} ${story.time}:34</span></div><div class="article-content"><div>${blocksAs(story, (text) => `<p>${text}</p>`)}</div></div></div>
<ul class="tags"><li><a>社会</a></li><li><a>城市</a></li></ul><div><a>收藏</a><a>举报</a></div><div>${random.below(5000)} 条评论</div>${comments(random, 14, '')}<div class="feed">${summaries(random, 14)}</div></body></html>`,
    states: (story) => ({ ...dated(story) }),
  },
  {
    name: 'finance-portal-attributes',
    page: (
      story,
      random,
    ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}-城市频道-合众网</title></head><body>${menu(random, 24)}<div class="layout"><div class="crumb"><a>合众网</a>&gt;<a>城市频道</a>&gt;正文</div><h1>${story.title}</h1>
<div class="tip"><span class="pr20">${story.published} ${story.time}:10</span><a>${story.source}</a>&nbsp;<span>&nbsp;</span></div><div class="art_contextBox" style="visibility: visible; overflow: hidden;">${blocksAs(story, (text) => `<p>　　${text}</p>`)}<div class="ed">（责任编辑：${story.editor} HZ00${random.below(9)}）</div><span class="more">看全文</span></div>
<div class="statement">【免责声明】本文仅代表作者本人观点，与合众网无关。合众网站对文中陈述、观点判断保持中立，不对所包含内容的准确性、可靠性或完整性提供任何明示或暗示的保证。请读者仅作参考，并请自行承担全部责任。</div>
<div class="hot"><h3>写评论已有<b>0</b>条评论跟帖用户自律公约</h3><h3>最新评论</h3><h3>推荐阅读</h3>${summaries(random, 6)}${headlines(random, 24)}</div></div>${neighbours(random)}${share(random)}${footer(random, '合众网')}</body></html>`,
    states: (story) => ({ ...dated(story), source: story.source, site: '合众网', editors: [story.editor] }),
  },
];
