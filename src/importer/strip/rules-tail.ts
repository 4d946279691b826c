import { PAGER } from './pager.ts';
import type { StripRule } from './rule.ts';
import { LEGAL_RULES } from './rules-legal.ts';

/** Widgets and links that stand below an article, and with them {@link LEGAL_RULES}: the first rule that meets a line decides. */
export const TAIL_RULES: readonly StripRule[] = [
  {
    id: 'vote',
    reason: 'widget',
    where: 'edges',
    ends: true,
    pattern:
      /^(?:顶一下|踩一下|顶|踩|赞|点赞|鲜花|握手|雷人|路过|鸡蛋|酷毙|搞笑|支持|反对|不错|一般|很差)(?:\s*[(（]?\d+[)）]?)?(?:\s*\d+(?:\.\d+)?%)?$/,
    example: '顶一下 (1) 100%',
    counterExample: '支持创建，人人有责。',
  },
  {
    id: 'vote-row',
    reason: 'widget',
    where: 'edges',
    ends: true,
    pattern: /^[\d\s]*(?:(?:顶一下|踩一下|鲜花|握手|雷人|路过|鸡蛋)[\s(（)）\d%.]*){2,}$/,
    example: '鲜花 握手 雷人 路过 鸡蛋',
    counterExample: '路过的市民停下脚步，鲜花装点街头。',
  },
  {
    id: 'count',
    reason: 'widget',
    where: 'tail',
    pattern: /^[(（+＋]?\s?\d+(?:\.\d+)?\s?%?\s?[)）]?$/,
    example: '(0)',
    counterExample: '第3名',
  },
  {
    id: 'divider',
    reason: 'widget',
    where: 'edges',
    ends: true,
    pattern: /^[-—_=*·~\s]{3,}(?:分隔线|分割线|华丽的分割线)[-—_=*·~\s]{3,}$/,
    example: '------分隔线----------------------------',
    counterExample: '——某区创建工作侧记',
  },
  {
    id: 'separator',
    reason: 'widget',
    where: 'anywhere',
    pattern: /^[-—_=*·~\s]{3,}$/,
    example: '----------',
    counterExample: '——某区创建工作侧记',
  },
  {
    id: 'comment-form',
    reason: 'widget',
    where: 'edges',
    ends: true,
    pattern:
      /^(?:[\d,.万]*\s*(?:条|个)?\s*(?:(?:发表|我要|网友|最新|热门|精彩|最热|全部|文章|查看|相关|读者|用户)?(?:评论|跟贴|跟帖|留言)|我来说两句|网友点评|评价|表情|用户名|密码|验证码|匿名|匿名发表|昵称|看不清)\s*(?:[:：(（].{0,60}|列表|区|\s*)(?:\d+|正在加载.*)?|.{0,12}人参与.{0,12}评论.{0,20}|(?:已有|共有?)\s*\d+\s*(?:条|人|个).{0,6}(?:评论|跟帖|参与).{0,20}|发表(?:评论|回复).{0,40}|文明上网.{0,40}|(?:您)?需要登录后才可以.{0,30})$/,
    example: '用户名: 验证码:点击我更换图片',
    counterExample: '评论员文章：让文明成为习惯',
  },
  {
    id: 'comment-row',
    reason: 'widget',
    where: 'edges',
    ends: true,
    pattern: /^(?=.{0,200}(?:用户名|昵称|匿名))(?=.{0,220}(?:验证码|密码|评价|表情)).{0,240}$/,
    example: '最新评论 请自觉遵守法规。 评价: 好评 差评 用户名: 验证码: 匿名?',
    counterExample: '用户名统一改为社区名称加编号。',
  },
  {
    id: 'comment-notice',
    reason: 'widget',
    where: 'edges',
    ends: true,
    pattern: /^请?(?:您)?(?:自觉)?遵守(?:互联网相关的?(?:政策)?法规|.{0,8}(?:公约|言论规则)).{0,60}$/,
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
    where: 'edges',
    pattern:
      /^(?:扫一扫|扫码|扫描|长按|微信扫|用手机|关注我们|扫描关注)[，,]?[^。，]{0,12}(?:二维码|手机|关注|打开|分享|阅读|下载|公众号|查看|$)[^。，]{0,20}$/,
    example: '扫一扫在手机打开当前页',
    counterExample: '扫码即可上报，处置全程留痕。',
  },
  {
    id: 'privacy',
    reason: 'widget',
    where: 'anywhere',
    pattern:
      /^(?:请|如您|如果您|当您|若您|您).{0,24}(?:同意|接受).{0,24}(?:隐私|Cookies?)[^。！？]{0,40}[。！]?$/i,
    example: '请同意我们的隐私权规范，才能启用听新闻的功能。',
    counterExample: '请居民同意后再张贴，注意保护个人隐私。他说，这是规矩。',
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
      /^(?:织梦二维码(?:生成器)?|点击我更换图片|暂无(?:图片|评论|数据|内容)|(?:正在|努力|拼命|内容)?加载中?[.…]*|(?:正在|努力)加载.{0,6}?[.…]*|loading[.…]*|图片加载中[.…]*|\{[\w:.\-/$]+\}|此处为?广告位?|广告(?:位)?(?:招租)?|推荐|[-—=\s]*(?:THE\s)?END[-—=\s]*|点击查看大图|点击图片进入下一页)$/i,
    example: '织梦二维码生成器',
    counterExample: '广告牌全部规范设置',
  },
  {
    id: 'pager',
    reason: 'pager',
    where: 'edges',
    ends: true,
    pattern: PAGER,
    example: '[1] [2] [3] 下一页 共3页',
    counterExample: '下一页翻开的是新的篇章',
  },
  {
    id: 'previous-next',
    reason: 'previous-next',
    where: 'edges',
    ends: true,
    pattern:
      /^(?:\d+[.、]\s*)?[<《【[]?\s*(?:上|下|前|后)一?(?:篇|条|页|则|个|张)(?:文章|新闻|信息|资讯)?[】\]》]?\s*(?:[:：>》].{0,120}|没有了|无|\s\S{1,60}|)$|^[【[]\s*[上下前后]一?[篇条页则][】\]].{0,160}$/,
    example: '1. 上一篇：某县：升级全域旅游',
    counterExample: '上一条街整治完，下一条街接着干。',
  },
  {
    id: 'related',
    reason: 'related',
    where: 'edges',
    ends: true,
    pattern:
      /^[【[]?\s?(?:相关|推荐|(?:重点|编辑|小编)(?=推荐|关注)|热门|热点|最新|延伸|精彩|猜[你您]喜欢|您可能感兴趣的|大家都在看|大家都爱看|本类|本栏|点击|栏目|图文)的?(?:视频|图片|稿件)?(?:报道|阅读|内容|新闻|文章|链接|分类|推荐|专题|资讯|列表|排行|导读|信息|图文|搜索|标签|排行榜|点阅|点击|话题|视频|关注)?\s?[】\]]?\s?[:：>]?\s?(?:更多.{0,4})?$/,
    example: '相关报道',
    counterExample: '相关部门负责人参加会议。',
  },
  {
    id: 'friend-links',
    reason: 'friend-links',
    where: 'edges',
    ends: true,
    pattern: /^(?:.{0,30}友情链接.{0,40}|网站群|.{0,4}友情连接.{0,20}|.{0,10}联盟网站.{0,10})$/,
    example: '地方文明网站 某市文明网站友情链接',
    counterExample: '网站群众留言全部按期办结，满意率达到百分之九十八以上。',
  },
  ...LEGAL_RULES,
  {
    id: 'see-more',
    reason: 'widget',
    where: 'edges',
    pattern:
      /^(?:(?:更多|看更多|查看更多|阅读更多|欣赏更多).{0,40}(?:关注|下载|扫描|点击|请|手机|公众号).{0,40}|点击进入.{0,16}(?:[:：]|>+|＞+|»)?|转播到.{2,8}|打开.{0,10}(?:客户端|APP).{0,30}|[^:：]{0,12}(?:点击|长按|扫描|识别|扫码).{0,16}(?:关注|下载|订阅|二维码)(?:我们)?.{0,30}|(?:点击)?返回.{1,12}查看更多.{0,10}|用(?:手机|微信).{0,14}(?:二维码|查看|阅读).{0,10}|分享(?:至|给|到)好友.{0,10}|.{0,60}(?:点我|点击|立即|欢迎)?下载.{0,8}APP.{0,60})$/i,
    example: '更多精彩内容，请关注本站公众号',
    counterExample: '更多市民加入到志愿服务的队伍里来。',
  },
  {
    id: 'page-numbers',
    reason: 'widget',
    where: 'edges',
    pattern: /^(?=.*页|.*全文)(?:首页|尾页|末页|全文|[\d\s.…|/])+$/,
    example: '1/8 全文',
    counterExample: '首页的照片拍于一九九八年',
  },
  {
    id: 'contact',
    reason: 'contact',
    where: 'tail',
    ends: true,
    pattern:
      /^[^。！？]{0,30}(?:联系地址.{0,60}邮编|邮编\s*[:：]\s*\d{6}|(?:新闻热线|投稿(?:邮箱|信箱|热线)|不良信息举报|客服(?:电话|热线)|广告(?:热线|电话|合作)|商务合作|编辑部(?:电话|地址)|报料(?:热线|电话)?|值班电话)\s*[:：]).{0,120}$/,
    example: '联系地址：某省某市府前路1号 咨询电话：0000-12345678 邮编：100000',
    counterExample: '投诉电话：0000-1234567；举报邮箱：cw@example.cn。',
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
