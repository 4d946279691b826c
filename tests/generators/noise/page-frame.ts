import type { Random } from '../random.ts';
import type { CleanArticle } from './clean-articles.ts';
import { PLACES } from './clean-articles.ts';

/** Lines that sites put around an article, in the shapes seen on real pages; every one has to go. */
export function siteBar(article: CleanArticle, random: Random): string[] {
  const others = PLACES.map(([, name]) => name).filter((name) => name !== article.place.name);
  const start = random.below(others.length - 6);
  return random.pick([
    [article.site, others.slice(start, start + 6).join(' | ')],
    [`${article.site}—本地最具影响力的门户网站 门户 资讯 论坛 生活 查看内容`],
    ['首页 新闻 时政 民生 视频 图片 专题 评论'],
    ['设为首页 | 加入收藏 | 手机版 | 无障碍阅读'],
  ]);
}

export function breadcrumb(article: CleanArticle, random: Random): string {
  return random.pick([
    `当前位置： ${article.site} > 资讯 > 政经要闻 >`,
    `您现在的位置：首页 > 本地聚焦`,
    `您的位置：网站首页 >> 文明创建 >> 工作动态 >> 正文`,
    `首页 > 新闻中心 > 部门动态 > 正文`,
  ]);
}

/** One or more lines with date, source and author, in the order and spacing that different systems print them. */
export function metadata(article: CleanArticle, random: Random): string[] {
  const [year = '', month = '', day = ''] = article.published.split('-');
  const author = article.authors[0]?.name ?? '';
  const time = `${String(6 + random.below(14)).padStart(2, '0')}:${String(random.below(60)).padStart(2, '0')}`;
  return random.pick([
    [`时间：${article.published} ${time}来源：${article.source} 作者：${author} 点击：`],
    [`${article.published} ${time}| 发布者： ${article.editor}| 评论： 0|来自： ${article.source}`],
    [`来源：${article.source}`, `作者：${author}`, article.published],
    [
      `发布时间：${year}/${Number(month)}/${Number(day)} ${time}:08  来源：${article.source}  浏览次数：${random.below(900)}`,
    ],
    [`日期：${year}年${Number(month)}月${Number(day)}日  稿源：${article.source}  【字体：大 中 小】`],
    [`${Number(month)}/${Number(day)}/${year} 8:49:57 AM  来源：${article.source}`],
  ]);
}

/** The people who wrote and took pictures, as a line of its own at the beginning or the end. */
export function byline(article: CleanArticle, random: Random): string {
  const [first, second] = article.authors;
  return random.pick([
    `${article.source}记者 ${first?.name}/文 通讯员 ${second?.name}/图`,
    `（${article.source}记者 ${first?.name} 通讯员 ${second?.name}）`,
    `本报记者 ${first?.name} 通讯员 ${second?.name} 文/图`,
  ]);
}

export function editorLine(article: CleanArticle, random: Random): string {
  return random.pick([
    `（责任编辑：${article.editor}）`,
    `[责任编辑：${article.editor}]`,
    `编辑：${article.editor} 审核： 统筹：`,
    `责任编辑：${article.editor}`,
  ]);
}

export function previousNext(random: Random): string[] {
  const [, before] = random.pick(PLACES);
  const [, after] = random.pick(PLACES);
  return random.pick([
    [`上一篇：${before}：乡村旅游节本周末开幕`, `下一篇：${after}：科技特派员助农增收`],
    [`  1. 上一篇：${before}举办广场舞大赛`, `  2. 下一篇：${after}新开三条公交线路`],
    [`上一条：${before}启动夏粮收购`, '下一条：没有了'],
  ]);
}

export function related(random: Random): string[] {
  const [, name] = random.pick(PLACES);
  return ['相关报道', `·${name}开展爱国卫生月活动`, '·图解：文明养犬十条', '·这些老人为何天天上街'].slice(
    0,
    2 + random.below(3),
  );
}

export function widgets(random: Random): string[] {
  return random.pick([
    [
      '顶一下',
      '(1)',
      '100%',
      '踩一下',
      '(0)',
      '0%',
      '------分隔线----------------------------',
      '发表评论',
      '用户名： 验证码：点击我更换图片',
    ],
    ['鲜花', '握手', '雷人', '路过', '鸡蛋'],
    ['分享到：QQ空间 新浪微博 微信', '打印本页 | 关闭窗口'],
    ['收藏', '举报', '我要评论', '已有0人参与'],
  ]);
}

export function footer(article: CleanArticle, random: Random): string[] {
  const town = article.place.name;
  return random.pick([
    [
      '网站群',
      '关于我们 | 人才招聘 | 版权声明 | 联系我们 | 旧版回顾',
      `联系地址：${town}人民路1号 咨询电话：0000-12345678 邮编：000000`,
      `Copyright©${article.site} 版权所有 技术支持：本地网络公司`,
    ],
    [`${article.site}版权所有，未经授权不得转载`, '备案号：某ICP备00000000号-1'],
    ['推荐内容', '栏目列表', '友情链接'],
  ]);
}

/** Lines of advertising keywords; invented, and no worse than they must be to be known for what they are. */
export function spam(random: Random): string {
  return random.pick([
    '在线观看免费视频|高清无码大全|国产精品一区二区|激情综合网|久久影院',
    '棋牌游戏下载|彩票开户注册|真人百家乐|体育投注平台|老虎机送彩金',
    '代开发票|办证刻章|私家侦探|贷款秒批|刷单兼职日结',
  ]);
}
