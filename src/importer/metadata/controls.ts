import { isPersonName } from './person-names.ts';

/** Words of buttons, counters and stamps. A line of nothing else is no text. */
const CONTROLS =
  '回复|引用|赞|点赞|踩|顶|支持|反对|举报|投诉|分享|转发|收藏|打印|关闭|评论|跟贴|跟帖|发贴|登录|注册|登陆|展开|收起|更多|查看|全部|详情|全文|阅读|浏览|点击|人气|热度|参与|讨论|喜欢|打赏|推荐|关注|订阅|纠错|挑错|报错|反馈|复制|链接|字号|字体|缩小|放大|增大|减小|默认|大|中|小|微信|微博|新浪|腾讯|朋友圈|好友|空间|QQ|Qzone|豆瓣|开心网|人人网|豆瓣网|百度贴吧|搜狐微博|网易微博|百度搜藏|易信|开心|LINE|Facebook|Twitter|用LINE传送|列印|留言|返回|顶部|版块|首页|主页|列表|目录|上一页|下一页|末页|尾页|只看该作者|倒序浏览|阅读模式|使用道具|楼主|沙发|板凳|楼|广告|换一换|下载|客户端|APP|手机|扫码|扫一扫|二维码|正在加载|加载中|暂无|图集|原创|转载|查看原文|阅读原文|在看|好看|轻触|淘帖|脱水模式|阅读设置|只看楼主|发图|发言|赠金笔|发帖|置顶|精华|加精|拍砖|送花|本页|窗口|条|次|人|个|张|给他|看|我|要|来说|两句|的|到|至|于|本文|此文|文章|网友|该|您';
/** Stamps as far as they hold letters; what has none, 2021-04-09 or 12:30, is made of single marks and digits. */
const STAMP =
  '刚刚|昨天|前天|今天|\\d+\\s*(?:秒|分钟|小时|天|周|个?月|年)[之以]?前|\\d{4}年\\d{1,2}月\\d{1,2}日?|\\d{1,2}月\\d{1,2}日?|上午|下午';
/** No two alternatives begin alike, so that a line can be read in one way only and is read in no time. */
const WHOLE = new RegExp(`^(?:${CONTROLS}|${STAMP}|[万亿w]|[^\\p{L}\\p{N}]|\\d|[ATx](?![A-Za-z]))+$`, 'u');
/** The longest line that can be a row of buttons. */
const LONGEST = 60;

/** Words side by side, each too short for a sentence: a row of buttons whose words no list knows. */
const ROW =
  /^(?:[^\s\u3000|｜┊。，、；：！？“”]{1,6}[\s\u3000|｜┊]+){2,}[^\s\u3000|｜┊。，、；：！？“”]{1,6}$/u;

/** True for a row of short words that are no names of people: 脱水模式 给他打赏 只看楼主. */
export function isRow(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST && ROW.test(trimmed) && !trimmed.split(/[\s\u3000]+/u).some(isPersonName);
}

/** True for a line of nothing but buttons, counters and stamps: 回复 赞(12) 举报; 昨天 18:00. */
export function isControl(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST && /\p{L}|:/u.test(trimmed) && WHOLE.test(trimmed);
}
