import type { StripRule } from './rule.ts';

/** Widgets, links and legal lines that stand below an article. */
export const TAIL_RULES: readonly StripRule[] = [
  {
    id: 'vote',
    reason: 'widget',
    where: 'anywhere',
    ends: true,
    pattern:
      /^(?:顶一下|踩一下|顶|踩|赞|点赞|鲜花|握手|雷人|路过|鸡蛋|酷毙|搞笑|支持|反对|不错|一般|很差)(?:\s*[(（]?\d+[)）]?)?(?:\s*\d+(?:\.\d+)?%)?$/,
    example: '顶一下 (1) 100%',
    counterExample: '支持创建，人人有责。',
  },
  {
    id: 'vote-row',
    reason: 'widget',
    where: 'anywhere',
    ends: true,
    pattern: /^(?:(?:顶一下|踩一下|鲜花|握手|雷人|路过|鸡蛋)[\s(（)）\d%.]*){2,}$/,
    example: '鲜花 握手 雷人 路过 鸡蛋',
    counterExample: '路过的市民停下脚步，鲜花装点街头。',
  },
  {
    id: 'count',
    reason: 'widget',
    where: 'tail',
    pattern: /^[(（]?\s*\d+(?:\.\d+)?\s*%?\s*[)）]?$/,
    example: '(0)',
    counterExample: '第3名',
  },
  {
    id: 'separator',
    reason: 'widget',
    where: 'anywhere',
    ends: true,
    pattern: /^[-—_=*·~\s]{3,}(?:分隔线|分割线|华丽的分割线)?[-—_=*·~\s]{3,}$/,
    example: '------分隔线----------------------------',
    counterExample: '——某区创建工作侧记',
  },
  {
    id: 'comment-form',
    reason: 'widget',
    where: 'anywhere',
    ends: true,
    pattern:
      /^(?:(?:发表|我要|网友|最新|文章|查看)?评论|我来说两句|评价|表情|用户名|密码|验证码|匿名|匿名发表|昵称|看不清)\s*(?:[:：(（].{0,40}|列表|\s*)$/,
    example: '用户名: 验证码:点击我更换图片',
    counterExample: '评论员文章：让文明成为习惯',
  },
  {
    id: 'comment-notice',
    reason: 'widget',
    where: 'anywhere',
    ends: true,
    pattern: /^请?(?:您)?(?:自觉)?遵守互联网相关的?(?:政策)?法规.{0,60}$/,
    example: '请自觉遵守互联网相关的政策法规，理性发言。',
    counterExample: '请自觉遵守交通法规，文明出行。',
  },
  {
    id: 'share',
    reason: 'widget',
    where: 'anywhere',
    pattern:
      /^[【[(（]?\s*(?:分享(?:到|至|给好友|按钮)?|转发(?:到|至)|一键分享|收藏(?:本文|此文|本页)?|打印(?:本文|本页|此文)?|关闭(?:窗口|本页|页面)?|复制链接|我要纠错|纠错|举报|推荐给好友|邀请)\s*[:：]?(?:[\s【】[\]()（）/|、]*(?:微信|微博|新浪微博|腾讯微博|QQ空间|QQ好友|QQ|人人网|朋友圈|豆瓣|打印(?:本文|本页)?|关闭(?:窗口|本页)?|收藏(?:本文)?|分享|更多|返回顶部|邀请|0))*[\s】\])）]*$/,
    example: '分享到：微信 新浪微博 QQ空间',
    counterExample: '分享经验做法，推广典型案例。',
  },
  {
    id: 'favourite',
    reason: 'widget',
    where: 'tail',
    pattern: /^收藏《.{2,60}》[)）]?。?$/,
    example: '收藏《在某会上的讲话》)',
    counterExample: '收藏《论语》的读者分享了心得',
  },
  {
    id: 'scan',
    reason: 'widget',
    where: 'anywhere',
    pattern: /^(?:扫一扫|扫码|扫描二维码|长按二维码|微信扫一扫|用手机|关注我们|扫描关注).{0,30}$/,
    example: '扫一扫在手机打开当前页',
    counterExample: '扫码即可上报，处置全程留痕。市民可在线查询办理进度和结果反馈情况。',
  },
  {
    id: 'member',
    reason: 'widget',
    where: 'tail',
    pattern:
      /^(?:请?阅读下面提示信息|(?:正式|注册)?会员.{0,20}(?:阅读|下载|登录)|下载(?:本文|全文|WORD).{0,20}|点击(?:下载|阅读全文|加载更多).{0,10})[。)）]*$/,
    example: '正式会员可登录阅读',
    counterExample: '会员单位代表参加会议',
  },
  {
    id: 'placeholder',
    reason: 'placeholder',
    where: 'anywhere',
    pattern:
      /^(?:织梦二维码(?:生成器)?|点击我更换图片|暂无(?:图片|评论|数据|内容)|正在加载(?:中)?[.…]*|loading[.…]*|图片加载中[.…]*|\{[\w:.\-/$]+\}|此处为?广告位?|广告(?:位)?(?:招租)?|点击查看大图|点击图片进入下一页)$/i,
    example: '织梦二维码生成器',
    counterExample: '广告牌全部规范设置',
  },
  {
    id: 'previous-next',
    reason: 'previous-next',
    where: 'anywhere',
    ends: true,
    pattern:
      /^(?:\d+[.、]\s*)?[<《【[]?\s*(?:上一?|下一?|前一?|后一?)(?:篇|条|页|则|个)(?:文章|新闻)?[】\]]?\s*(?:[:：>》].{0,80}|没有了|无|.{0,40})$/,
    example: '1. 上一篇：某县：升级全域旅游',
    counterExample: '上一年度测评成绩位列全省第三。',
  },
  {
    id: 'related',
    reason: 'related',
    where: 'anywhere',
    ends: true,
    pattern:
      /^[【[]?\s*(?:相关|推荐|热门|热点|最新|延伸|精彩|猜你喜欢|您可能感兴趣的|大家都在看|本类|本栏|点击|栏目|图文)(?:的)?(?:报道|阅读|内容|新闻|文章|链接|分类|推荐|专题|资讯|列表|排行|导读|信息|图文|搜索|标签|排行榜)?\s*[】\]]?\s*[:：>]?\s*(?:更多.{0,4})?$/,
    example: '相关报道',
    counterExample: '相关部门负责人参加会议。',
  },
  {
    id: 'friend-links',
    reason: 'friend-links',
    where: 'anywhere',
    ends: true,
    pattern: /^(?:.{0,30}友情链接.{0,40}|网站群|.{0,4}友情连接.{0,20}|.{0,10}联盟网站.{0,10})$/,
    example: '地方文明网站 某市文明网站友情链接',
    counterExample: '网站群众留言全部按期办结，满意率达到百分之九十八以上。',
  },
  {
    id: 'copyright',
    reason: 'copyright',
    where: 'anywhere',
    ends: true,
    pattern:
      /^.{0,60}(?:版权所有|版权归|版权声明|Copyright|©|&copy;|ICP[备证]|公网安备|网安备|未经(?:书面)?授权|All\s+Rights?\s+Reserved|新闻信息服务许可证|免责声明|技术支持\s*[:：]).{0,120}$/i,
    example: '某某网版权所有，未经授权不得转载',
    counterExample: '严厉打击侵权盗版行为，净化文化市场。',
  },
  {
    id: 'reprint-notice',
    reason: 'copyright',
    where: 'tail',
    ends: true,
    pattern:
      /^(?:[*※★\s]*)(?:(?:特别)?声明|本(?:网|站|文)(?:所有|刊载|转载|内容|系|由|不).{0,10}|凡(?:本网)?注明|转载请注明|原标题|原文链接|本文来源).{0,160}$/,
    example: '转载请注明来源：某某网',
    counterExample: '会议通报了有关情况。',
  },
  {
    id: 'contact',
    reason: 'contact',
    where: 'anywhere',
    ends: true,
    pattern:
      /^(?:联系|通讯|单位|公司|办公|本站)?(?:地址|电话|邮编|邮箱|传真|热线|咨询电话|投稿邮箱|新闻热线|举报电话|联系电话|联系方式|联系我们|服务热线|投诉电话|QQ)\s*[:：]?\s*(?=.*(?:\d{5,}|@|路|街|号|大厦|我们)).{2,120}$/,
    example: '联系地址：某省某市府前路1号 咨询电话：0000-12345678 邮编：100000',
    counterExample: '地址不清的门牌要逐一核对更换。',
  },
  {
    id: 'site-footer',
    reason: 'friend-links',
    where: 'tail',
    ends: true,
    pattern:
      /^(?:(?:关于我们|网站地图|人才招聘|联系我们|广告服务|法律声明|网站声明|隐私保护|隐私政策|会员服务|帮助中心|主办单位|主办|承办|版本)(?:[:：]\S{1,20}|[\s|｜·-]+|$)[\s|｜·-]*){1,10}$/,
    example: '关于我们 | 网站地图 | 联系我们',
    counterExample: '关于我们的工作',
  },
];
