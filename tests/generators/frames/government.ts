import { blocksAs, broken, dated, days, type Frame, indented } from './frame.ts';
import { footer, friendLinks, headlines, menu, neighbours, notice, share } from './furniture.ts';

/** Portals of governments, party departments and institutions, as several makers of such systems build them. */
export const GOVERNMENT: readonly Frame[] = [
  {
    name: 'government-meta-tags',
    page: (
      story,
      random,
    ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title} - ${story.town}市人民政府门户网站</title><meta name="SiteName" content="${story.town}市人民政府门户网站"><meta name="ArticleTitle" content="${story.title}"><meta name="PubDate" content="${story.published} ${story.time}"><meta name="ContentSource" content="${story.source}"></head><body><div class="wza">无障碍浏览 进入关怀版</div>${menu(random, 12)}<div class="dq"><a>首页</a> <a>&gt; 政务动态</a> <a>&gt; 本地要闻</a></div>
<h1>${story.title}</h1><div class="xx">时间：${story.published} ${story.time}　来源： ${story.source}</div><div>打印　字体： <a>放大</a> <a>正常</a> <a>缩小</a>　分享</div><div class="TRS_Editor">${indented(story)}</div><div class="ewm">扫一扫在手机打开当前页面</div>
<div class="gl"><h4>省政府</h4>${headlines(random, 6)}<h4>领导动态</h4>${headlines(random, 6)}</div>${friendLinks()}${footer(random, `${story.town}市人民政府办公室`)}</body></html>`,
    states: (story) => ({
      ...dated(story),
      source: story.source,
      site: `${story.town}市人民政府门户网站`,
    }),
  },
  {
    name: 'government-table-2006',
    encoding: 'gb18030',
    page: (story, random) =>
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${story.title}</title></head><body><table width=778 align=center><tr><td>今天是：2024年5月6日 星期一　欢迎访问${story.town}文明网！</td></tr><tr><td>${menu(random, 10)}</td></tr></table><table width=778><tr><td width=180>${headlines(random, 10)}</td><td><table><tr><td>现在位置： <a>首页</a> &gt;&gt; <a>文明创建</a> &gt;&gt; 正文</td></tr><tr><td align=center><font size=5>${story.title}</font></td></tr><tr><td>来源于：${story.source}</td></tr><tr><td><font class=z>${broken(story)}</font></td></tr><tr><td align=right>发布日期：${story.published} 责任编辑：${story.editor}</td></tr><tr><td>【打印本页】【关闭窗口】</td></tr></table></td></tr></table>${footer(random, `${story.town}文明网`)}</body></html>`,
    states: (story) => ({
      published: story.published,
      source: story.source,
      site: `${story.town}文明网`,
      editors: [story.editor],
    }),
  },
  {
    name: 'government-index-number',
    page: (
      story,
      random,
    ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}</title><meta name="SiteName" content="${story.town}市政务公开网"></head><body>${menu(random, 8)}<table class="xxgk"><tr><td>索引号：</td><td>000014349/${days(story).year}-00${random.below(90)}</td><td>主题分类：</td><td>城乡建设</td></tr><tr><td>发文机关：</td><td>${story.town}市文明办</td><td>成文日期：</td><td>${days(story).padded}</td></tr><tr><td>标题：</td><td>${story.title}</td><td>发布日期：</td><td>${days(story).padded}</td></tr></table>
<div class="wz"><h1>${story.title}</h1><div id="UCAP-CONTENT">${indented(story)}</div></div><div>扫一扫在手机打开当前页</div><h3>相关稿件</h3>${headlines(random, 3)}${footer(random, `${story.town}市政务公开网`)}</body></html>`,
    states: (story) => ({ published: story.published, site: `${story.town}市政务公开网` }),
  },
  {
    name: 'government-zoom',
    page: (story, random) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}</title><meta name="maketime" content="2022-03-22 12:28:37"><meta name="pubdate" content="${story.published} ${story.time}"><meta name="contentsource" content="${story.source}"></head><body>${menu(random, 9)}<div class="wz">您现在的位置： <a>首页</a> &gt; <a>工作动态</a> &gt; <a>街道信息</a></div><table id="c"><tr><td class="title">${story.title}</td></tr><tr><td>发布日期：${story.published} 浏览次数： <script>document.write(12)</script> 信息来源：${story.source} 字体：[<a> 大 </a><a> 中 </a><a> 小 </a>]</td></tr><tr><td><div id="zoom"><!--ZJEG_RSS.content.begin-->${blocksAs(story, (text) => `<p style="text-indent:2em">${text}</p>`)}<!--ZJEG_RSS.content.end--></div></td></tr><tr><td>打印 关闭</td></tr></table><div>安全隐私 丨 版权保护 丨 联系我们 丨 网站地图</div>${footer(random, `${story.town}市发展和改革局`)}</body></html>`,
    states: (story) => ({
      ...dated(story),
      source: story.source,
      site: `${story.town}市发展和改革局`,
    }),
  },
  {
    name: 'department-author-office',
    page: (story, random) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}-${story.town}市城管局</title></head><body>${menu(random, 8)}<div class="dqwz">位置：<a>首页</a> &gt; <a>新闻动态</a></div><h2>${story.title}</h2><div class="ly">来源：${story.source}　作者：宣教科　时间：${days(story).padded} ${story.time}　浏览： <span>${random.below(400)}</span></div><div class="article_content_mix" id="z">${blocksAs(story, (text) => `<p><span style="font-size:16px">${text}</span></p>`)}</div>${share(random)}${neighbours(random)}${footer(random, `${story.town}市城市管理局`)}</body></html>`,
    states: (story) => ({
      ...dated(story),
      source: story.source,
      site: `${story.town}市城管局`,
      authors: ['宣教科'],
    }),
  },
  {
    name: 'campus-system',
    page: (story, random) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}-${story.town}学院文明办</title></head><body><div class="nav">${menu(random, 8)}</div><form name="_newscontent_fromname"><div class="tit">${story.title}</div><div class="sub">作者：${story.reporter} 时间：${story.published} 点击数：<span>${random.below(500)}</span></div><div id="vsb_content">${blocksAs(story, (text) => `<p class="vsbcontent_start">${text}</p>`)}</div><div>【关闭】</div></form><p>上一条：关于召开例会的通知 下一条：校园清洁日活动方案</p><div>主办单位：${story.town}学院党委宣传部 版权所有</div></body></html>`,
    states: (story) => ({
      published: story.published,
      site: `${story.town}学院文明办`,
      authors: [story.reporter],
    }),
  },
  {
    name: 'civilisation-office',
    page: (story, random) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}_要闻_${story.town}文明网</title></head><body>${menu(random, 14)}<div class="crumb"><a>${story.town}文明网</a> &gt; <a>要闻</a></div><div class="title">${story.title}</div><div class="bjx">来源：${story.source} 　发表时间：${story.published} 　责任编辑：${story.editor}</div><div class="cas_content">${indented(story)}</div><div>责任编辑：${story.editor}</div><div class="tj"><b>图片推荐</b>${headlines(random, 5)}</div><div class="lm"><b>文明播报</b>${headlines(random, 12, true)}</div>${friendLinks()}${footer(random, `${story.town}文明网`)}</body></html>`,
    states: (story) => ({
      published: story.published,
      source: story.source,
      site: `${story.town}文明网`,
      editors: [story.editor],
    }),
  },
  {
    name: 'town-div-soup-2023',
    page: (story, random) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="SiteName" content="${story.town}市和平区人民政府"><title>${story.title}</title></head><body><div><div><div>${notice(random)}</div></div></div><div><div><div><div>${menu(random, 9)}</div></div></div></div><div><div><div><div><div><div><div><span>${story.title}</span></div><div><div><span>发布时间：${days(story).slash} ${story.time}:08</span><span>信息来源：${story.source}</span><span>浏览次数：${random.below(900)}次</span><span>字号：[ 大 中 小 ]</span></div></div><div><div><div><div>${blocksAs(story, (text) => `<div><span><span>　　${text}</span></span></div>`)}</div></div></div></div><div><div><span>分享：</span></div><div>打印本页 关闭窗口</div></div></div></div></div></div></div></div><div><div>网站支持IPv6</div>${footer(random, `${story.town}市和平区人民政府`)}</div></body></html>`,
    states: (story) => ({
      ...dated(story),
      source: story.source,
      site: `${story.town}市和平区人民政府`,
    }),
  },
];
