import { blocksAs, broken, dated, days, type Frame, indented } from './frame.ts';
import {
  comments,
  footer,
  headlines,
  hiddenLinks,
  menu,
  neighbours,
  notice,
  remark,
  share,
  summaries,
} from './furniture.ts';

/** Small sites, collections and mirrors, by the kind of publishing system they run. */
export const SYSTEMS: readonly Frame[] = [
  {
    name: 'dede-like',
    encoding: 'gb18030',
    page: (story, random) =>
      `<html><head><meta charset="gb2312"><title>${story.title}_${story.town}文秘范文网</title></head><body>${menu(random, 10)}<div class="place"><strong>当前位置:</strong> <a>主页</a> &gt; <a>公文</a> &gt; <a>汇报</a> &gt;</div><div class="viewbox"><div class="title"><h2>${story.title}</h2></div><div class="info"><small>时间:</small>${story.published} ${story.time}<small>来源:</small>${story.source} <small>作者:</small>网络整理 <small>点击:</small>次</div><div class="content"><table><tr><td>${broken(story)}</td></tr></table></div><div class="dede_pages"></div><div class="actbox">(责任编辑：admin)</div><div class="newdigg"><div><p>顶一下</p><p>(${random.below(20)})</p><p>100%</p></div><div><p>踩一下</p><p>(0)</p><p>0%</p></div></div><div>------分隔线----------------------------</div><ul><li>收藏</li><li>挑错</li><li>推荐</li><li>打印</li></ul></div>${neighbours(random)}<div class="mt1"><b>最新评论</b> <a>进入详细评论页&gt;&gt;</a> 请自觉遵守互联网相关的政策法规，严禁发布色情、暴力、反动的言论。 评价: 中立 好评 差评 表情: 用户名: 验证码: 点击我更换图片 匿名? 发表评论</div><div class="pright"><b>栏目列表</b>${headlines(random, 4)}<b>热点内容</b>${headlines(random, 10)}</div>${footer(random, `${story.town}文秘范文网`)}</body></html>`,
    states: (story) => ({ ...dated(story), source: story.source, site: `${story.town}文秘范文网` }),
  },
  {
    name: 'discuz-portal',
    encoding: 'gb18030',
    page: (story, random) =>
      `<!DOCTYPE html><html><head><meta charset="gbk"><title>${story.title} - 城事 - ${story.town}生活论坛 - Powered by Forum!</title></head><body><div id="toptb"><a>设为首页</a><a>收藏本站</a> <a>切换到窄版</a> 用户名 自动登录 找回密码 密码 <a>立即注册</a></div>${menu(random, 12)}<div id="pt"><a>${story.town}生活论坛</a> › <a>门户</a> › <a>城事</a> › 查看内容</div><div class="h hm"><h1 class="ph">${story.title}</h1><p class="xg1">${days(story).bare} ${story.time}| 发布者: <a>${story.editor}</a>| 查看: ${random.below(3000)}| 评论: 0|来自: ${story.source}</p></div><div class="s"><div><strong>摘要</strong>: ${first(story.blocks)}...</div></div><div class="d"><table><tr><td id="article_content">${blocksAs(story, (text) => `${text}<br/><br/>`)}</td></tr></table></div><div id="click_div"><table><tr><td>鲜花</td><td>握手</td><td>雷人</td><td>路过</td><td>鸡蛋</td></tr></table></div><div class="o"><a>收藏</a> <a>分享</a> <a>邀请</a></div>${neighbours(random)}<div><h3>相关阅读</h3>${headlines(random, 6)}</div><div><h3>最新评论</h3></div>${footer(random, `${story.town}生活论坛`)}</body></html>`,
    states: (story) => ({ ...dated(story), source: story.source, site: `${story.town}生活论坛` }),
  },
  {
    name: 'phpcms-like',
    page: (story, random) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title} - ${story.town}热线</title></head><body>${menu(random, 10)}<div class="crumbs"><a>首页</a><span> &gt; </span><a>新闻</a> &gt; 正文</div><div id="Article"><h1>${story.title}<br><span>${story.published} ${story.time}:11　　　来源：${story.source}　　评论：<a>0</a> 点击：</span></h1><div class="summary">${first(story.blocks)}</div><div class="content">${indented(story)}</div><p class="f14"><strong>上一篇：</strong><a>城区新增停车位</a><br><strong>下一篇：</strong><a>公交新线开通</a></p><div class="relation"><h5>相关新闻</h5>${headlines(random, 6)}</div><div class="bk15"></div><div>您认为这篇文章怎么样？ 震惊 不解 愤怒 杯具 无聊 高兴 支持 超赞</div></div><div class="col-auto"><h5>频道总排行</h5>${headlines(random, 10)}<h5>频道本月排行</h5>${headlines(random, 10)}</div>${footer(random, `${story.town}热线`)}</body></html>`,
    states: (story) => ({ ...dated(story), source: story.source, site: `${story.town}热线` }),
  },
  {
    name: 'blog-system',
    page: (story, random) =>
      `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>${story.title} – ${story.town}拾遗</title><meta property="og:site_name" content="${story.town}拾遗"><meta property="article:published_time" content="${story.published}T${story.time}:00+08:00"></head><body class="single"><a class="skip-link screen-reader-text" href="#content">跳至内容</a><header><p>${story.town}拾遗</p><p>记录一座城的日常</p>${menu(random, 7)}</header><main><article><header class="entry-header"><h1 class="entry-title">${story.title}</h1><div class="entry-meta"><span class="posted-on">发布于 <time datetime="${story.published}T${story.time}:00+08:00">${days(story).bare}</time></span><span class="byline"> 由 <a>${story.reporter}</a></span></div></header><div class="entry-content">${blocksAs(story, (text) => `<p>${text}</p>`)}</div><footer>分类： <a>城市</a> 标签： <a>街巷</a>、<a>社区</a></footer></article><nav><h2>文章导航</h2><a>上一篇文章： 春天的菜场</a> <a>下一篇文章： 雨季</a></nav><div id="comments"><h2>《${story.title}》有2条评论</h2><ol>${[
        0, 1,
      ]
        .map(() => remark(random))
        .map(
          ({ nick, words }) =>
            `<li><b>${nick}</b> 说道： <time>2024年2月3日 下午3:08</time><p>${words}</p><a>回复</a></li>`,
        )
        .join(
          '',
        )}</ol><h3>发表回复</h3><p>您的邮箱地址不会被公开。 必填项已用 * 标注</p></div></main><aside><h2>近期文章</h2>${headlines(random, 5)}<h2>近期评论</h2><h2>归档</h2><ul><li>2024年2月</li><li>2024年1月</li></ul></aside><footer>自豪地采用某博客系统</footer></body></html>`,
    states: (story) => ({ ...dated(story), site: `${story.town}拾遗`, authors: [story.reporter] }),
  },
  {
    name: 'easy-power-2005',
    encoding: 'gb18030',
    page: (story, random) =>
      `<html><head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><title>${story.title}</title></head><body><table width=760><tr><td>| <a>网站首页</a> | <a>文章中心</a> | <a>下载中心</a> | <a>图片中心</a> | <a>雁过留声</a> |</td></tr><tr><td>您现在的位置： <a>${story.town}教育信息网</a> &gt;&gt; <a>文章中心</a> &gt;&gt; <a>德育</a> &gt;&gt; 正文</td></tr></table><table width=760><tr><td width=180>最新热点${headlines(random, 8)}最新推荐${headlines(random, 8)}相关文章${headlines(random, 4)}</td><td><table><tr><td align=center><b>${story.title}</b></td></tr><tr><td align=center>作者：佚名　文章来源：${story.source}　点击数：<script>hits()</script>　更新时间：${days(story).dash} ${story.time}:18</td></tr><tr><td><table><tr><td>【字体：<a>小</a> <a>大</a>】</td></tr></table></td></tr><tr><td id="fontzoom">${broken(story)}</td></tr><tr><td align=right>文章录入：admin　　责任编辑：${story.editor}</td></tr><tr><td><li>上一篇文章： <a>春季开学工作安排</a></li><br><li>下一篇文章： <a>学雷锋活动简讯</a></li></td></tr><tr><td>【<a>发表评论</a>】【<a>加入收藏</a>】【<a>告诉好友</a>】【<a>打印此文</a>】【<a>关闭窗口</a>】</td></tr><tr><td>网友评论：（只显示最新10条。评论内容只代表网友观点，与本站立场无关！）</td></tr><tr><td>没有任何评论</td></tr></table></td></tr></table><table><tr><td>| 设为首页 | 加入收藏 | 联系站长 | 友情链接 | 版权申明 | 管理登录 |</td></tr><tr><td>站长：${story.other}</td></tr></table></body></html>`,
    states: (story) => ({
      ...dated(story),
      source: story.source,
      site: `${story.town}教育信息网`,
      editors: [story.editor],
    }),
  },
  {
    name: 'empire-like',
    page: (story, random) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}-${story.town}之窗</title></head><body>${hiddenLinks()}${menu(random, 16)}<div class="weizhi">当前位置 : <a>${story.town}之窗</a> &gt; <a>新闻资讯</a> &gt; <a>社会关注</a> &gt; ${story.title}</div><h1>${story.title}</h1><div class="fb">发布于 ${story.published} ${story.time}:52　<span>${random.below(5000)}</span></div><div class="article-style">${blocksAs(story, (text) => `<p>${text}</p>`)}</div><div>${story.town}之窗</div><div>赞 (${random.below(20)})</div><div>打赏</div><h3>相关文章</h3>${summaries(random, 6)}<div>该评论已关闭!</div><div>海纳百川、追求卓越</div>${footer(random, `${story.town}之窗`)}</body></html>`,
    states: (story) => ({ ...dated(story), site: `${story.town}之窗` }),
  },
  {
    name: 'developer-news',
    page: (story, random) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}-CITYDEV.NET</title><meta name="author" content="CITYDEV.NET"></head><body>${menu(random, 14)}<div>系统通知</div><div>国土人脉 企业服务</div><div>订阅业界RSS <a>CITYDEV首页</a>&gt; <a>业界</a></div><div class="detail"><h1>${story.title}</h1><div class="tag"><span>发表于${story.published} ${story.time}| ${random.below(3000)}次阅读| 来源${story.source}| 0 条评论| 作者${story.reporter}</span></div><div class="tag"><a>城市</a><a>社区</a><a>公益</a></div><div class="summary">摘要：${first(story.blocks)}</div><div class="con news_content">${blocksAs(story, (text) => `<p>${text}</p>`)}<p>本文为CITYDEV编译文章，未经允许不得转载，如需转载请联系market#citydev.example(#换成@)</p></div><div><span>0</span>顶 <span>0</span>踩</div><h3>推荐阅读相关主题：</h3><h3>相关文章</h3>${headlines(random, 8)}<h3>最新报道</h3>${headlines(random, 10)}</div>${comments(random, 3, '已有0条评论')}${footer(random, 'CITYDEV')}</body></html>`,
    states: (story) => ({
      ...dated(story),
      source: story.source,
      site: 'CITYDEV',
      authors: [story.reporter],
    }),
  },
  {
    name: 'trade-magazine',
    page: (story, random) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}-城市环境设计</title></head><body><div class="x"><h4>杂志声明</h4><p>我司杂志提供免费订阅，任何第三方平台的赠送或售卖行为均未获得我司授权，我司保留追究其法律责任的权利！</p></div>${menu(random, 12)}<div>广告</div><h1>${story.title}</h1><div class="at">时间：${story.published} 作者：网络整理</div>${share(random)}<div class="article_text">${blocksAs(story, (text) => `<p>${text}</p>`)}<p>责编：${story.editor}</p></div><div class="tags"><a>环境</a> <a>市政</a></div><div>分享到：</div><div>您可能感兴趣的文章</div>${summaries(random, 7)}${headlines(random, 12)}${comments(random, 2, '相关评论')}${footer(random, '城市环境设计')}</body></html>`,
    states: (story) => ({ published: story.published, site: '城市环境设计', editors: [story.editor] }),
  },
  {
    name: 'collector-mirror',
    page: (story, random) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}-新闻-IT快评</title></head><body>${menu(random, 20)}<div>当前位置：<a>首页</a>&gt;<a>IT快评</a>&gt;<a>业界</a>&gt;${story.title}</div><h1>${story.title}</h1><div>来源：${story.source}　酷鱼网收集　${story.published}</div><div class="content">${broken(story)}</div><div>Tag:城市 创建</div><div>上一篇：<a>社区菜园开园</a> 下一篇：<a>公交驿站投用</a></div><h3>编辑推荐</h3>${headlines(random, 20)}<h3>热点文章</h3>${headlines(random, 20)}${footer(random, 'IT快评')}</body></html>`,
    states: (story) => ({ published: story.published, source: story.source, site: 'IT快评' }),
  },
  {
    name: 'two-documents',
    page: (story, random) =>
      `<html><head><meta charset="utf-8"></head><body>${menu(random, 8)}</body></html><!DOCTYPE html><script>var a=1;</script><html><head><meta charset="utf-8"><title>${story.title}_${story.town}聚焦</title></head><body>${notice(random)}<h1>${story.title}</h1><p>${story.town}聚焦 ${story.published} ${story.time} 记者 ${story.reporter}</p><div>${indented(story)}</div>${neighbours(random)}${summaries(random, 3)}</body></html>`,
    states: (story) => ({ ...dated(story), site: `${story.town}聚焦`, authors: [story.reporter] }),
  },
];

/** The opening words that systems print again as a summary. */
function first(blocks: readonly unknown[]): string {
  const text = blocks.find((block) => typeof block === 'string');
  return typeof text === 'string' ? text.slice(0, 40) : '';
}
