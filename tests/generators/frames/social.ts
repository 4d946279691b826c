import { blocksAs, dated, days, type Frame } from './frame.ts';
import { comments, footer, headlines, menu, remark, summaries } from './furniture.ts';

/** Accounts, forums and blogs. */
export const SOCIAL: readonly Frame[] = [
  {
    name: 'wechat-hidden-until-script',
    page: (story) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="${story.title}"><meta property="og:site_name" content="微信公众平台"><meta property="og:article:author" content=""><title></title></head><body id="activity-detail"><div class="rich_media"><h1 class="rich_media_title" id="activity-name">${story.title}</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">${story.source}</span> <a id="js_name">文明${story.town}</a> <em id="publish_time">${story.published} ${story.time}</em></div><div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0; "><section>点击上方蓝字关注我们</section>${blocksAs(story, (text) => `<section><section><p><span>${text}</span></p></section></section>`)}<section><p>来源：${story.source}</p><p>编辑：${story.editor}</p><p>审核：${story.other}</p></section></div></div><div id="js_pc_qr_code"><p>微信扫一扫<br>关注该公众号</p></div><div>预览时标签不可点</div><div>微信扫一扫<br>使用小程序</div><div>轻触阅读原文</div><span>收藏</span><span>在看</span></body></html>`,
    states: (story) => ({
      ...dated(story),
      source: story.source,
      site: '微信公众平台',
      editors: [story.editor],
      neutral: [
        '点击上方蓝字关注我们',
        `来源：${story.source}`,
        `编辑：${story.editor}`,
        `审核：${story.other}`,
      ],
    }),
  },
  {
    name: 'wechat-saved-open',
    page: (story) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="${story.title}"><meta name="author" content="${story.reporter}"><meta property="og:article:author" content="${story.reporter}"><meta property="og:site_name" content="微信公众平台"><title>${story.title}</title></head><body><h2 class="rich_media_title">${story.title}</h2><div><span>原创</span> <span>${story.reporter}</span> <a>${story.town}发布</a> <em>${days(story).bare} ${story.time}</em> <em>广东</em></div><div id="js_content" class="rich_media_content">${blocksAs(story, (text) => `<p style="line-height:2em"><span>${text}</span></p>`)}</div><div>阅读原文 阅读 10万+ 分享 收藏 在看 赞</div><p>微信扫一扫 关注该公众号</p></body></html>`,
    states: (story) => ({
      ...dated(story),
      source: `${story.town}发布`,
      site: '微信公众平台',
      authors: [story.reporter],
    }),
  },
  {
    name: 'forum-thread-floors',
    encoding: 'gb18030',
    page: (story, random) =>
      `<!DOCTYPE html><html><head><meta charset="gbk"><title>${story.title} - 城市建设 - ${story.town}论坛 - Powered by Board!</title></head><body><div>设为首页 收藏本站 登录 立即注册</div>${menu(random, 8)}<div id="pt"><a>${story.town}论坛</a> » <a>论坛</a> › <a>城市建设</a> › <a>${story.title}</a></div><div>返回列表</div><table><tr><td>查看: ${random.below(5000)} | 回复: 5</td><td><h1><a>[转载]</a> <span>${story.title}</span></h1></td></tr></table><table class="plhin"><tr><td class="pls"><a>老街坊</a><p>主题 12 帖子 230 积分 1180</p><p>金牌会员</p></td><td class="plc"><div>发表于 ${story.published} ${story.time}:28 | 只看该作者 | 倒序浏览 | 阅读模式</div><div class="t_fsz"><table><tr><td class="t_f">${blocksAs(story, (text) => `${text}<br />\n<br />`)}</td></tr></table></div><div>收藏0 分享 淘帖 顶 踩</div><div>回复 使用道具 举报</div></td></tr></table>${Array.from(
        { length: 5 },
        (_, at) => ({ ...remark(random), at }),
      )
        .map(
          ({ nick, words, at }) =>
            `<table class="plhin"><tr><td class="pls"><a>${nick}</a><p>主题 ${at} 帖子 ${at * 9} 积分 ${at * 40}</p></td><td class="plc"><div>${at + 2}# 发表于 2024-1-${at + 3} 09:2${at}:11 | 只看该作者</div><div class="t_fsz"><table><tr><td class="t_f">${words}</td></tr></table></div><div>回复 支持 反对 使用道具 举报</div></td></tr></table>`,
        )
        .join(
          '',
        )}<div>高级模式 您需要登录后才可以回帖 登录 | 立即注册</div>${footer(random, `${story.town}论坛`)}</body></html>`,
    states: (story) => ({ ...dated(story), site: `${story.town}论坛` }),
  },
  {
    name: 'forum-original-poster',
    page: (story, random) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>[城市]${story.title}(转载)_天边杂谈_论坛_天边社区</title></head><body>${menu(random, 10)}<div class="crumbs"><a>天边论坛</a> &gt; <a>天边杂谈</a> &gt; [我的城市]</div><h1><span>${story.title}(转载)</span></h1><div class="info">楼主：<a>南门一枝梅</a> 时间：${story.published} ${story.time}:24 点击：${random.below(9000)} 回复：4</div><div>脱水模式 给他打赏 只看楼主 阅读设置</div><div class="bbs-content clearfix">${blocksAs(story, (text) => `　　${text}<br>　　<br>`)}</div><div>楼主发言：1次 发图：0张 | 更多</div>${Array.from(
        { length: 4 },
        (_, at) => ({ ...remark(random), at }),
      )
        .map(
          ({ nick, words, at }) =>
            `<div class="atl-item"><div>作者：<a>${nick}</a> 时间：2024-01-0${at + 2} 12:1${at}:50</div><div class="bbs-content">　　${words}</div><div>举报 | ${at + 1}楼 | 打赏 | 回复 | 评论</div></div>`,
        )
        .join(
          '',
        )}<div>发表回复 请遵守社区公约言论规则，不得违反国家法律法规</div><h3>相关推荐</h3>${headlines(random, 10)}${footer(random, '天边社区')}</body></html>`,
    states: (story) => ({ ...dated(story), site: '天边社区' }),
  },
  {
    name: 'personal-blog',
    page: (story, random) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}_${story.other}_远帆博客</title></head><body><div>${story.other}的博客 http://blog.yuanfan.example/u/1 [订阅] [手机订阅] 首页 博文目录 图片 关于我</div><div class="side">个人资料 ${story.other} 微博 加好友 发纸条 写留言 加关注 博客等级： 博客积分：0 博客访问：6,502 关注人气：57<h3>相关博文</h3>${headlines(random, 8)}<a>更多&gt;&gt;</a><h3>推荐博文</h3>${headlines(random, 8)}</div><div class="articalTitle"><h2>${story.title}</h2><span>(${story.published} ${story.time}:10)</span></div><div class="articalTag">转载▼ <table><tr><td>标签： 城市 杂谈</td><td>分类： 走街串巷</td></tr></table></div><div id="sina_keyword_ad_area2" class="articalContent">${blocksAs(story, (text) => `<div>${text}</div>`)}</div><div class="share">分享： 0 喜欢 0 赠金笔 阅读(${random.below(900)})┊ 评论 (0)┊ 收藏(0) ┊转载(1) ┊ 喜欢▼ ┊打印┊举报</div><div>前一篇：旧城记事 后一篇：江边的早市</div><div>评论 重要提示：警惕虚假中奖信息 [发评论]</div>${comments(random, 3, '')}<div>以上网友发言只代表其个人观点，不代表远帆网的观点或立场。</div></body></html>`,
    states: (story) => ({ ...dated(story), site: '远帆博客' }),
  },
  {
    name: 'reading-app',
    page: (story, random) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title} - 一城一读</title><script>window.__DATA__={"apub":"${story.published}"}</script><meta name="apub:time" content="${story.published} ${story.time}:50"><meta name="apub:from" content="default"></head><body><div id="app"><div class="h">${menu(random, 6)}<a>登录</a></div><div class="c"><h1>${story.title}</h1><div class="m"><b>${story.town}发布</b></div><div class="b">${blocksAs(story, (text) => `<p>${text}</p>`)}</div><div>举报/反馈</div></div><div class="r">${summaries(random, 12)}<p>换一换</p></div></div></body></html>`,
    states: (story) => ({ ...dated(story), source: `${story.town}发布`, site: '一城一读' }),
  },
];
