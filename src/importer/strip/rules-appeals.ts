import type { StripRule } from './rule.ts';

/** What pages set in and around a text to keep a reader: players, advertisements, appeals to follow, legal lines. */
export const APPEAL_RULES: readonly StripRule[] = [
  {
    id: 'player',
    reason: 'widget',
    where: 'anywhere',
    pattern:
      /^(?:听(?:新闻|全文|报道|文章)|语音(?:播报|朗读)|收听(?:新闻|全文)?|朗读(?:全文)?)(?:[\s\d:：/.x×]|倍速|播放|暂停|全文|约?\d+分钟)*$/i,
    example: '听新闻 00:00 / 03:12 倍速 1.0x',
    counterExample: '听新闻发布会介绍情况',
  },
  {
    id: 'counter',
    reason: 'widget',
    where: 'anywhere',
    pattern: /^\d{1,3}\s?\/\s?\d{1,3}$/,
    example: '2/4',
    counterExample: '1/4的点位复查合格',
  },
  {
    id: 'unfold',
    reason: 'widget',
    where: 'anywhere',
    // The d behind 收起 and the ñ before 收藏 are signs of icon fonts: an arrow, a star.
    pattern:
      /^(?:(?:点击)?(?:展开|查看|阅读|显示)(?:剩余|余下|更多|全部)(?:内容)?\s*\d{0,3}\s*%?|收起(?:全文)?d?|ñ(?:收藏|赞)\s?\d*)$/,
    example: '展开剩余 60%',
    counterExample: '展开剩余工程的招标',
  },
  {
    id: 'code',
    reason: 'placeholder',
    where: 'anywhere',
    pattern:
      /^(?:(?:var|let|const)\s+\w+\s*=|function\s+\w*\s*\(|\(function|window\.|document\.|\$\(|if\s*\(|[.#@][\w-]+(?:[\s.#:,>][\w\s.#:,>-]*)?\{|\}\)).{0,200}[;{})>]$/i,
    example: 'document.write(unescape("%3Cscript src=x.js%3E"));',
    counterExample: 'window的意思是窗口，孩子们念了三遍。',
  },
  {
    id: 'scan-to-share',
    reason: 'widget',
    where: 'anywhere',
    pattern: /^(?:请)?(?:打开|用)微信[，,]?.{0,20}(?:发现|扫一扫|扫描).{0,30}(?:分享|朋友圈|好友).{0,12}$/,
    example: '打开微信，点击底部的“发现”，使用“扫一扫”即可将网页分享至朋友圈。',
    counterExample: '用微信报名的居民有三百多户，名单当天公布。',
  },
  {
    id: 'blog-shell',
    reason: 'widget',
    where: 'edges',
    pattern:
      /^(?:Skip to (?:main )?content|Posted (?:by|on|in) .{1,100}|Filed under:? .{1,80}|Tagged:? .{1,80}|Loading\.*|Like this:?|Search(?: for)?:?|Menu)$/i,
    example: 'Posted by admin on May 1, 2019 | Leave a comment',
    counterExample: 'Drivers stop for me, always.',
  },
  {
    id: 'blog-shell-end',
    reason: 'widget',
    where: 'edges',
    ends: true,
    pattern:
      /^(?:Share this:.{0,80}|Related(?: (?:Posts|Articles))?|Leave a (?:Reply|Comment)|Your email address will not be published\..{0,60}|(?:Previous|Next) (?:Post|Article).{0,80}|\d+ (?:Comments?|Replies|Responses).{0,60})$/i,
    example: 'Share this: Twitter Facebook',
    counterExample: 'Translated by Lin Xi',
  },
  {
    id: 'generated-summary',
    reason: 'widget',
    where: 'anywhere',
    pattern:
      /^[【[(（]?(?:(?:AI|智能|大模型)\s?(?:摘要|总结|速读|速览|导读|看点)|(?:以上|本)?(?:内容|摘要|总结)?由\s?(?:AI|大模型|人工智能|智能).{0,6}生成.{0,24})[】\])）]?[。：:]?$/i,
    example: '内容由AI生成，仅供参考',
    counterExample: '智能总结会上，三个社区介绍了做法。',
  },
  {
    id: 'advertisement',
    reason: 'widget',
    where: 'anywhere',
    pattern:
      /^[\s\-－—–=【[(（]*(?:广告(?:\s?[-－—–,，]?\s?(?:请)?(?:继续往下阅读|往下滑动|内容加载中))?|推广|赞助(?:内容|商|广告)?|Advertisement|Sponsored(?: Content)?)[\s\-－—–=】\])）]*$/i,
    example: '广告－请继续往下阅读',
    counterExample: '广告牌继续清理',
  },
  {
    id: 'follow-us-line',
    reason: 'widget',
    where: 'anywhere',
    pattern:
      /^[★☆※▲●◆>\s]*(?:快|立即|马上|欢迎|点我|点此)[^。，]{0,6}(?:加入|追踪|订阅|按赞)[^。]{0,20}(?:LINE|粉丝团|粉丝专页|好友)[^。]{0,24}$/i,
    example: '★快加入某报LINE好友，新闻不漏接',
    counterExample: '欢迎加入志愿者队伍，地址在社区二楼。',
  },
  {
    id: 'follow-us',
    reason: 'widget',
    where: 'edges',
    pattern:
      /^[★☆※▲●◆>\s]*(?:(?:请|欢迎|敬请)?关注[^。，！？]{1,24}(?:微信|公众号|公众平台|微博|抖音号?|视频号|客户端)(?:[，,].{0,30})?|(?:快|立即|马上|欢迎|点我|点此|免费|赶快)[^。，]{0,6}(?:加入|追踪|订阅|按赞)[^。]{0,40}|订阅电子报)$/,
    example: '关注某地在线官方微信，了解更多本地资讯',
    counterExample: '关注老人出行，社区装了扶手。',
  },
  {
    id: 'advice',
    reason: 'widget',
    where: 'tail',
    pattern: /^[※*＊]\s?(?:提醒您|本报提醒|警语)\s*[:：]?.{0,40}$/,
    example: '※ 提醒您：抽烟有害健康',
    counterExample: '提醒您出门戴好头盔，车辆靠右停放。',
  },
  {
    id: 'button-row',
    reason: 'widget',
    where: 'edges',
    ends: true,
    pattern:
      /^(?:[【[]\s*(?:发表|我要|查看|加入|添加|告诉|推荐|打印|收藏|关闭|大|中|小|返回|字号|字体|评论|纠错|复制|保存|双击|推荐给|放入)[^】\]]{0,8}[】\]][\s·|]*){2,}$/,
    example: '【发表评论】【加入收藏】【告诉好友】【打印此文】【关闭窗口】',
    counterExample: '【收藏】老站牌【捐赠】旧照片',
  },
  {
    id: 'related-inline',
    reason: 'related',
    where: 'anywhere',
    pattern:
      /^[【[]?(?:相关(?:文章|新闻|链接|阅读|报道)|(?:推荐|延伸|热门|精彩)阅读|(?:热点|热门|精彩|小编|为您)推荐|推荐访问)[】\]]?\s*[:：][^。！？]{2,60}$/,
    example: '热点推荐：看房直通车',
    counterExample: '相关报道：昨日本报刊发的稿件引起了反响。',
  },
  {
    id: 'related-of',
    reason: 'related',
    where: 'edges',
    ends: true,
    pattern:
      /^(?:【.{1,40}】\s*(?:相关|推荐)(?:文章|阅读|内容|范文)\s*[:：]?|(?:本版|同版)(?:新闻|导读|文章|其他新闻)|标题导航|版面导航|相关附件)$/,
    example: '本版新闻',
    counterExample: '本版编辑部搬进了社区',
  },
  {
    id: 'tags',
    reason: 'widget',
    where: 'tail',
    pattern: /^(?:标签|关键词|关键字|Tags?)\s*[:：][^。！？]{0,80}$/i,
    example: '标签：园林城市, 古树, 口袋公园',
    counterExample: '标签：每一棵树都挂了一块，写着树名。',
  },
  {
    id: 'compiled-by',
    reason: 'widget',
    where: 'anywhere',
    pattern:
      /^(?=.*小编)(?=.*(?:整理|收集|带来|分享|介绍|推荐))(?=.*(?:大家|您|你|读者|参考))(?:下面|以下|接下来|今天|这里|本文)[^。！？]{0,80}[。！!]?$/,
    example: '下面是某网小编为大家整理的简报，供大家参考！',
    counterExample: '今天，社区小报的小编们在院子里给大家介绍新规矩，念了三条公约。有人当场提意见。',
  },
  {
    id: 'reposted-from',
    reason: 'metadata',
    where: 'head',
    pattern:
      /^(?:以下|本)文(?:章)?(?:来源|转载)[于自][^。！？]{1,40}(?:[，,]\s*作者[^。！？]{0,30})?[.…]{0,3}$/,
    example: '以下文章来源于某地文明网 ，作者创城办',
    counterExample: '本文来源于三次走访，写成以后请居民改过。',
  },
  {
    id: 'reprint-asked',
    reason: 'copyright',
    where: 'edges',
    ends: true,
    pattern: /^[^。！？]{0,80}[，,。；;\s]转载请(?:务必)?(?:注明|标明|保留).{0,120}$/,
    example: '工作简报由某某范文网整理，转载请注明出处 http://www.example.com/1.html',
    counterExample: '墙报的转载请求，社区都答应了。',
  },
  {
    id: 'infringement',
    reason: 'copyright',
    where: 'edges',
    ends: true,
    pattern:
      /^.{0,80}(?:(?:如|若)(?:有|涉及|涉)?.{0,8}侵(?:权|犯).{0,40}(?:联系|告知|删|通知|处理)|侵权(?:请|必)?(?:联系|告知|删)|侵删).{0,80}$/,
    example: '本文来源网络，如有侵权，请联系我们删除。',
    counterExample: '执法人员说，侵权的招牌已全部换下。',
  },
];
