import type { StripRule } from './rule.ts';

/** Bars, breadcrumbs and menus that stand above an article. */
export const HEAD_RULES: readonly StripRule[] = [
  {
    id: 'breadcrumb-labelled',
    reason: 'breadcrumb',
    where: 'edges',
    pattern:
      /^[【[]?(?:您|你)?(?:现在|目前|当前|所在)?(?:的|所在)?位置[\]】]?\s*(?:是|为)?\s*[:：>»›].{0,120}$/,
    example: '您现在的位置：首页 > 某地聚焦',
    counterExample: '位置偏远的村组也要纳入整治范围。',
  },
  {
    id: 'breadcrumb-home',
    reason: 'breadcrumb',
    where: 'edges',
    pattern: /^(?:网站)?(?:首页|主页)\s*(?:[>»›＞→]+|[-/|·]).{0,80}$/,
    example: '首页 > 新闻中心 > 政务要闻',
    counterExample: '首页刊发的评论引起热议。',
  },
  {
    id: 'breadcrumb-arrows',
    reason: 'breadcrumb',
    where: 'head',
    pattern: /^[^。！？>»›＞→]{1,20}(?:(?:[>»›＞→]|&gt;)+[^。！？>»›＞→]{1,22}){1,6}[>»›＞]?$/,
    example: '某市情网 > 资讯 > 政经要闻 >',
    counterExample: '空气质量优良天数>300，仍需努力。',
  },
  {
    id: 'discuz-bar',
    reason: 'breadcrumb',
    where: 'head',
    pattern: /^[^。！？]{2,90}\s查看内容\s*$/,
    example: '某城事网—某地门户网站 门户 城事资讯 查看内容',
    counterExample: '请登录后查看内容并及时反馈。',
  },
  {
    id: 'channel-list',
    reason: 'channel-list',
    where: 'edges',
    pattern: /^[^|｜│┊。！？,，；]{1,16}(?:[|｜│┊][^|｜│┊。！？,，；]{1,18}){2,}[|｜│┊]?$/,
    example: '东城区 | 西城区 | 南山县 | 北河县',
    counterExample: '甲|乙两组分别讨论，气氛热烈。',
  },
  {
    id: 'menu-words',
    reason: 'channel-list',
    where: 'edges',
    pattern:
      /^(?:(?:网站首页|首页|全部|新闻|要闻|资讯|政务|时政|评论|社会|生活|民生|经济|视频|图片|专题|公告|互动|论坛|服务|旅游|文化|教育|登录|注册|搜索|返回|返回列表|正文|设为首页|加入收藏|收藏本站|手机版|手机站|无障碍|繁体|简体|English|APP|微博|微信|更多|换一换|回到顶部|返回顶部|TOP)[\s|｜·>]*)+$/i,
    example: '首页 新闻 视频 图片 专题',
    counterExample: '新闻发言人答记者问',
  },
  {
    id: 'site-name',
    reason: 'site-bar',
    where: 'edges',
    pattern:
      /^(?:欢迎(?:来到|访问|光临))?[\p{Script=Han}A-Za-z0-9·]{2,16}(?:网|在线|论坛|频道|客户端|信息港|门户网站|政府网站|热线网|之窗|日报|晚报|时报|发布|融媒体?)(?:欢迎您)?[！!]?$/u,
    example: '某某市情网',
    counterExample: '我市织密扶贫保障网，兜住民生底线',
  },
  {
    id: 'site-slogan',
    reason: 'site-bar',
    where: 'head',
    pattern: /^[^。]{2,30}(?:网|在线|热线)\s*[—–\-|_]+\s*[^。]{2,40}(?:门户|网站|平台|媒体|网)\S{0,6}$/,
    example: '某城事网—某地最具影响力门户网站',
    counterExample: '织牢安全网——某区推进社区治理',
  },
  {
    id: 'today',
    reason: 'site-bar',
    where: 'head',
    pattern: /^(?:今天是)?[:：]?\d{4}年\d{1,2}月\d{1,2}日\s*(?:星期|周)[一二三四五六日天].{0,20}$/,
    example: '今天是：2018年3月5日 星期一',
    counterExample: '2018年3月5日，全区召开动员大会。',
  },
  {
    id: 'browser-notice',
    reason: 'widget',
    where: 'edges',
    pattern:
      /^(?=.*(?:您|同意))(?:本(?:网)?站|为了?|当|如)[^。]{0,80}(?:隐私(?:政策|声明|权)|Cookies?|继续浏览|升级.{0,10}浏览器|浏览器.{0,8}升级)[^。]{0,80}[。！]?$/i,
    example: '本网站使用分析技术，您继续浏览即表示同意我们的隐私政策。',
    counterExample: '为了让您放心，市图书馆把浏览记录全部删除，并请读者监督。',
  },
  {
    id: 'font-size',
    reason: 'widget',
    where: 'anywhere',
    pattern:
      /^[【[(（]?\s*(?:字体|字号|字级|文字大小)\s*[:：]?\s*[【[]?\s*(?:(?:大|中|小|特大|默认|加大|缩小|增大|减小|放大)[\s\]】/|、]*)+.{0,20}$/,
    example: '【字体：大 中 小】 打印本页',
    counterExample: '字体规范、内容健康的公益广告随处可见。',
  },
];
