/**
 * What a labelled field on a metadata line tells: `written` is the day of a document that was published on another one,
 * and `valid` how long it is in force. `ignored` fields are read only so that they can be dropped.
 */
export type MetadataField =
  | 'published'
  | 'written'
  | 'updated'
  | 'valid'
  | 'source'
  | 'author'
  | 'editor'
  | 'ignored';

/** A field with the labels that CMS templates print before it, in Simplified script. */
const LABELS: readonly (readonly [MetadataField, string])[] = [
  [
    'published',
    '发布时间 发布日期 编辑日期 发表时间 发表日期 发稿时间 发稿日期 添加时间 添加日期 录入时间 公布日期 公开时间 公开日期 加入时间 加入日期 收录时间 收录日期 入库时间 推送时间 上架时间 刊载时间 见报时间 见报日期 首发时间 播出时间 上传时间 上传日期 编辑时间 创建时间 建立时间 张贴时间 出版时间 出版日期 刊发时间 刊登日期 上线时间 投稿时间 投稿日期 来稿时间 日期时间 时间 日期 发布于 发表于 刊发于 张贴于 发表 出版 发布',
  ],
  [
    'written',
    '成文日期 成文时间 发文日期 发文时间 印发日期 印发时间 签发日期 签发时间 生成日期 撰稿时间 撰稿日期 写作时间 写作日期',
  ],
  [
    'updated',
    '最后更新时间 最后更新 最新更新 更新时间 更新日期 修改时间 最后修改 采集时间 抓取时间 转载时间 更新于 更新',
  ],
  [
    'valid',
    '报名截止时间 报名截止日期 报名截止 报名时间 征集截止时间 截止时间 截止日期 活动时间 有效期限 有效期至 有效期 生效日期 生效时间 实施日期 施行日期 失效日期 失效时间 废止日期',
  ],
  [
    'source',
    '文章来源 信息来源 新闻来源 稿件来源 内容来源 资料来源 消息来源 本文来源 原文来源 文章出处 原文出处 稿源 来源于 来源 来自 出处 转载自 转自 摘自 供稿单位 发布机构 发布单位 发布媒体 信息提供 原创',
  ],
  [
    'author',
    '文章作者 本文作者 原作者 作者姓名 作者 文字 文案 撰写 采编 撰稿人 撰稿 撰文 采写 执笔 记者 文字记者 摄影记者 通讯员 供稿人 供稿 投稿人 文',
  ],
  [
    'editor',
    '本文责任编辑 责任编辑 责编 值班编辑 网络编辑 网页编辑 文字编辑 版面编辑 实习编辑 见习编辑 执行编辑 执编 本期编辑 编辑人 编辑',
  ],
  [
    'ignored',
    '原标题 原题 Tag Tags TAG TAGS 点击次数 点击数 点击率 点击量 点击 浏览次数 浏览量 浏览数 浏览 阅读次数 阅读量 阅读数 阅读 访问次数 访问量 查看次数 查看 人气 热度 评论数 评论 跟帖 字体大小 字体 字号 文字大小 发布者 发布人 录入者 文章录入 信息录入 录入 上传者 上传人 初审人 审核人 审核 审校 审稿 校对 统筹 监制 签发 初审 复审 一审 二审 终审 三审 值班主任 值班总编 值班编委 主编 总监制 栏目 所属栏目 所属分类 分类 类别 主题 关键词 关键字 标签 索引号 文号 分享到 分享 次数 版次 字数 回复 楼主 主题分类 发文机关 摄影 图片 图',
  ],
];

const FIELD_OF = new Map(
  LABELS.flatMap(([field, labels]) =>
    labels.split(' ').map((label): [string, MetadataField] => [label, field]),
  ),
);

/** Longest first, so that 发布时间 is not read as 时间. Letters may be spaced out: 来　源. */
const PATTERN = [...FIELD_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((label) => [...label].join('[\\s\u3000]*'))
  .join('|');

/** Labels that some templates print without a colon: 来源青禾日报| 作者王五. */
const BARE = '发表于|发布于|张贴于|刊发于|更新于|来源于|来源|作者|责任编辑|责编|编辑|出处';

/** Labels behind which newsletters set a bar or a stroke: 编辑丨某某, 来源 | 某某. */
const BARRED = '责任编辑|值班编辑|责编|编辑|来源|作者|监制|主编|校对|审核|统筹|撰文|撰稿|记者';

/** A label with its colon, anywhere in a line; group 1 is the label, or group 2 where a bar stands for the colon. Sticky: for `exec` at a place. */
export const LABEL_WITH_COLON = new RegExp(
  `[【\\[(（]?(?:(${PATTERN})[】\\]]?\\s*[:：]|(${BARRED})\\s*[丨｜|︱/／](?=\\s*\\p{L}))`,
  'uy',
);

/** A label without a colon, to be taken only where a field begins; group 1 is the label. Sticky. */
export const BARE_LABEL = new RegExp(`(${BARE})[\\s\u3000]*(?=[\\p{L}\\d])`, 'uy');

/** A label that no list has, with its colon; group 1 is the label. Sticky. */
export const UNKNOWN_LABEL = /(\p{Script=Han}{2,8})\s*[:：]/uy;

/** The field a printed label stands for; spaces inside it do not matter (来　源). */
export function fieldOf(label: string): MetadataField {
  return FIELD_OF.get(label.replace(/[\s\u3000]+/g, '')) ?? 'ignored';
}
