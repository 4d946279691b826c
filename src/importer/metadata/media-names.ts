/** Words that end the name of a medium, a site or an office, by which an unlabelled source is known. */
const ENDINGS =
  '日报 晚报 早报 晨报 午报 时报 都市报 快报 商报 导报 青年报 周报 周刊 画报 农民报 工人报 党报 电视报 客户端 新闻网 文明网 政府网 融媒体 融媒体中心 融媒中心 电视台 广播电台 广播电视台 电台 通讯社 新华社 中新社 中央社 宣传部 文明办 创文办 创建办 创城办 办公室 办事处 委员会 人民政府 新闻 传媒 在线 频道 发布 中文站 公众号 官方账号 官方帐号 网 报 社 台';
const MEDIUM = new RegExp(`(?:${ENDINGS.split(' ').join('|')})(?:数字报|电子版|网络版)?$`);

/** True for words that end like the name of a medium, a site or an office. */
export function isMediumName(words: string): boolean {
  return words.length >= 3 && words.length <= 24 && MEDIUM.test(words) && !/[。！？；，、]/.test(words);
}

/** A paper's name without its marks and what leads to it: 原载《某某日报》. */
export function withoutMarks(words: string): string {
  return words.replace(/^(?:原载于?|刊于|载于)?《([^《》]*)》$/u, '$1');
}

/** What stands in the place of a source and names none. */
const NO_SOURCE =
  /^(?:本站|本站[讯訊]|本站原创|本站整理|本网|本网讯|本报讯|本台讯|admin\d*|管理员|网站管理员|小编|编辑|原创|原创稿|转载|网络|互联网|网络整理|网络转载|网络综合|未知|不详|佚名|无|暂无|综合|综合整理|整理|其他|其它|站内|default|unknown|null|-+)$/i;

/** An account that its name in quotation marks tells: 微信公众号“某某”, “某某”客户端. */
export const QUOTED_NAME =
  /^(?:官方)?(?:微信)?(?:公众号|订阅号|服务号|微信|微博|客户端)?[“"](?<name>[^“”"]{2,16})[”"](?:官方)?(?:微信)?(?:公众号|订阅号|服务号|微信|微博|客户端)?$/;

/** 原创某某发布: the button of an account that wrote it itself. */
const ORIGINAL_OF = /^原创\s*(?=\S{2,12}(?:发布|[日晚晨早]报|在线|网|融媒体?|新闻|文明)$)/u;

/** Buttons and remarks of collectors that stand behind a source: 举报, 本网收集, 我要评论. */
const BEHIND_SOURCE =
  /[\s\u3000]+(?:举报|投诉|收藏|打印|分享|纠错|订阅|关注|调整字体|字体|字号|原创稿?|编辑|责任编辑|[^\s]{0,8}(?:收集|整理|转载|评论|推荐|专稿)|手机看新闻|\d+|【.*】|[[(（].*).*$/u;

/**
 * The name in a source field, without its marks, buttons and remarks.
 * @returns undefined when it names no source (原创, 网络)
 */
export function readSourceName(value: string): string | undefined {
  const name = value
    .replace(/^(?:文章|信息|新闻|稿件)?来源\s*[:：]\s*/, '')
    .replace(/[□�\uE000-\uF8FF]+/gu, '')
    .replace(BEHIND_SOURCE, '')
    .trim()
    .replace(QUOTED_NAME, '$<name>')
    .replace(/^[《〈“"「]([^《》]*)[》〉”"」]$/, '$1')
    .replace(/^[-–—|｜:：\s]+|[-–—|｜:：\s]+$/g, '')
    .replace(ORIGINAL_OF, '')
    .replace(/(?<=.{3})官方[账帐]号$/u, '')
    .trim();
  return name === '' || name.length > 40 || NO_SOURCE.test(name) || /[。！？；]/.test(name)
    ? undefined
    : name;
}
