import { countHan } from '../../hanzi/letters.ts';
import type { Line } from '../decode/line.ts';

const PAGE = '(?:网页|页面|内容|文章|链接|地址|网址|资源|文件|帖子|信息|新闻|稿件|公众号|[账帐]号)';
const SORRY =
  '(?:(?:非常|很|十分)?(?:抱歉|对不起|遗憾)|sorry|出错了|哎呀|糟糕|温馨提示|提示信息|提示|系统提示)';
const GONE =
  '(?:[已经可能或者被]{0,8}(?:发布者|作者|管理员|网站|用户)?(?:删除|移除|下线|下架|撤回|屏蔽|失效|过期|移走|迁移|走丢|不存在|找不到|未找到|无法(?:查看|访问|显示|找到|打开)|不可(?:用|见)|停止访问))';
const BLAMED =
  '(?:因?(?:涉嫌)?违反?(?:规|相关法律法规|法律法规)|由用户投诉.{0,20}|该?公众号.{0,10}|涉嫌.{0,20})';

/** Whole lines that say that a server has no article to give. */
const NOTICES: readonly RegExp[] = [
  new RegExp(
    `^${SORRY}?[，,！!。…\\s]*(?:您|你)?(?:所|要|想|正在|当前)?(?:访问|查看|浏览|请求|寻找|查找|打开|找)?的?(?:该|此|这个|本|当前)?${PAGE}${BLAMED}?[，,]?(?:${GONE}[、，,]?){1,3}了?[。！!~～.]*$`,
    'i',
  ),
  new RegExp(
    `^${SORRY}?[，,！!。…\\s]*(?:没有|未能?|无法)(?:找到|打开|访问|显示)(?:您|你)?.{0,10}${PAGE}[。！!.]*$`,
    'i',
  ),
  /^(?:HTTP\s*)?(?:错误|Error|Status)?\s*[:：]?\s*(?:40[0-9]|41[0-9]|50[0-9])(?:\s*[-—–:：|]?\s*(?:Not Found|Forbidden|Unauthorized|Bad Gateway|Internal Server Error|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Bad Request|错误|页面|[Ee]rror|找不到.{0,8}|.{0,6}不存在|禁止访问|拒绝访问|未找到.{0,6})){1,3}[。！!.]*$/i,
  /^(?:404|403|50[0-4])\s*(?:页面|错误页面?|提示|错误提示)[-_—|].{0,30}$/,
  /^(?:Not Found|Access Denied|Forbidden|Request blocked|The requested URL .{1,80} was not found on this server\.?|Attention Required!.{0,20})$/i,
  /^(?:安全|人机|身份|滑块|滑动|访问|图形|行为)(?:验证|校验)(?:中心|页面?|码)?[。！!…]*$/,
  /^(?:为(?:了)?.{0,20}[，,])?请(?:您)?(?:先)?(?:完成|进行|通过|拖动|按住|输入(?=.{0,20}(?:继续|访问)))(?:以?下(?:方|列|面|图)?|右侧|左侧|上方)?的?.{0,10}(?:验证码?|滑块|校验|拼图)(?:.{0,14})[。！!]*$/,
  /^(?:.{0,36}[，,！!。:：]\s*)?(?:您|你)的?(?:当前)?(?:的)?(?:IP|访问|请求|网络|操作|浏览行为)(?:行为|地址|环境)?.{0,24}(?:阻断|拦截|拒绝|禁止|异常|威胁|攻击|过于频繁|太频繁|受限|限制|不合法|非法).{0,16}$/i,
  // Before the whole text or the comments such a line stands on pages that hold an article.
  /^(?:(?:您|你)?(?:尚未|还没有|未)登[录陆][，,])?(?:请|(?:您|你)?(?:需要?|必?须))(?:您|你)?先?(?:登[录陆]|注册)(?:或(?:登[录陆]|注册))?(?:账[号户]|会员)?(?:后|之后|才|以)?再?(?:能|可以?)?(?:阅读|查看|浏览|访问|继续)(?!.*(?:全文|评论|留言|回复|更多)).{0,10}[。！!]*$/,
  /^(?:检测到|系统检测到|监测到)?(?:您|你)?的?(?:访问|请求|操作|网络)?(?:行为|环境)?(?:存在|出现)?(?:异常|威胁|风险)[。！!]*$/,
  /^(?:网站|云|Web应用)防火墙(?:已?(?:拦截|阻断).{0,16})?[。！!]*$/,
];

/** What such pages print beside the notice: where to go, why, what to send to whom. */
const BESIDE =
  /^(?:可能(?:的)?原因|请(?:您)?(?:检查|确认|尝试|返回|点击|联系|稍后|刷新|核对|耐心|通过)|(?:您|你)(?:可以|还可以|可|可能|的(?:IP|访问|请求|事件))|如(?:有疑问|需|果您|您)|若(?:您|有)|返回|点击|事件\s?(?:ID|编号)|请求\s?ID|(?:\d+|几)\s*秒(?:钟)?(?:后|之后)|页面(?:将|会|自动)|系统(?:将|会|检测)|该(?:内容|网页|页面|文章)|此(?:内容|网页|页面|文章)|(?:网址|链接|地址|页面|文章|内容)(?:错误|有误|已|可能|被|不)|由用户投诉|接(?:到)?相关投诉|为(?:了)?(?:保障|保护|确保|您|网站)|检测到|本(?:次|页))/;

/** Han characters of sentences beside the notice from which a page holds an article. */
const LEAST_TEXT = 40;
/** Lines above this are prose, whatever they begin with. */
const LONGEST = 70;

/**
 * Finds the notice of a page that holds no article: gone, refused, or behind a question whether one is a machine.
 * Only where no sentences are left beside it and the lists of links, for articles are written about such pages too.
 * @param lines all of the page, in Simplified script
 */
export function findErrorNotice(lines: readonly Line[]): string | undefined {
  const words = lines.map(({ text }) => text.trim()).filter((text) => text !== '');
  const notice = words.find(isNotice);
  if (notice === undefined) return undefined;
  const rest = words.filter((text) => /[。！？]/.test(text) && !isNotice(text) && !isBeside(text));
  return rest.reduce((sum, text) => sum + countHan(text), 0) < LEAST_TEXT ? notice : undefined;
}

function isNotice(text: string): boolean {
  return text.length <= LONGEST && NOTICES.some((pattern) => pattern.test(text));
}

function isBeside(text: string): boolean {
  return text.length <= LONGEST && BESIDE.test(text);
}
