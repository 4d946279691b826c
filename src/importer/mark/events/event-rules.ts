import type { EventKind } from './event-proposal.ts';

/** One rule: the words that name an event, over folded text (Simplified, ASCII marks), and a phrase they match. */
export interface EventRule {
  readonly kind: EventKind;
  readonly trigger: RegExp;
  readonly example: string;
  /** A phrase that looks alike and must not match. */
  readonly not: string;
}

/**
 * Tried in order on each clause; the first that matches wins. Meetings named for a start or a prize come
 * before plain meetings, and meetings before what they are about, because 召开复查迎检推进会 is a meeting.
 */
export const EVENT_RULES: readonly EventRule[] = [
  {
    kind: 'launch',
    trigger: /(?:启动|动员|誓师)(?:部署)?(?:暨[^,。]{1,12})?(?:大会|会议?|仪式)/,
    example: '召开创建工作动员大会',
    not: '再动员、再部署',
  },
  {
    kind: 'award',
    trigger: /(?:表彰|颁奖|授牌|命名)(?:大会|会议?|仪式)|[获被]授予[^,。]{0,24}(?:称号|牌匾|荣誉)/,
    example: '全国表彰大会在北京举行',
    not: '表彰先进的办法',
  },
  {
    kind: 'meeting',
    trigger:
      /(?:推进|调度|部署|座谈|汇报|专题|协调|联席|现场|视频|总结|培训|讲评|通报|碰头|研讨|工作|常委|常务|领导小组|指挥部|代表|全体)(?:会议?|大会)(?!员|计|场|展|所)|(?:召开|举行|举办|出席|参加)[^,。]{0,40}(?:会议|大会|例会|全会|会)(?![员计场展所])/,
    example: '召开创建全国文明城市工作推进会',
    not: '社会各界广泛参加',
  },
  {
    kind: 'reform',
    trigger:
      /(?:撤(?:县|市|地)设(?:区|市)|撤乡(?:设|并)镇)(?![后以])|(?:更名|改名)为|区划调整|机构改革|合并为|挂牌成立/,
    example: '撤县设区',
    not: '撤县设区后的华丽转变',
  },
  {
    kind: 'removal',
    trigger: /(?:撤销|取消|停止|暂停|摘掉|收回)[^,。]{0,24}(?:称号|资格|牌匾|命名)|被摘牌/,
    example: '被取消国家卫生城市称号',
    not: '撤销处分的程序',
  },
  {
    kind: 'nomination',
    trigger:
      /(?:获|获得|取得|入选|成为|列为|列入|确定为|跻身|进入)[^,。]{0,24}(?:提名|候选|推荐名单)|(?:公布|确定)[^,。]{0,30}提名|拟命名|(?:成功|正式|向[^,。]{1,12})(?:申报|推荐)[^,。]{0,16}(?:城市|县城|城)(?!市)/,
    example: '入选全国文明城市提名城市',
    not: '聚焦提名城市创建',
  },
  {
    kind: 'award',
    trigger:
      /(?:荣获|获评|荣膺|喜获|捧回|摘得|夺得|摘取|获得|创成|创下|成功创建|蝉联|[首]获|获评|当选)[^,。]{0,28}(?:称号|牌匾|奖牌|文明(?:典范)?城市|卫生(?:城市|县城)|园林(?:城市|县城)|模范[城县])|(?:被|正式)?(?:命名|评|评选)为[^,。]{0,24}(?:城市|县城|城区|模范[城县])|(?:入选|公布|进入)[^,。]{0,28}(?:入选|命名|获奖)?名单|榜上有名|(?:获|得|取|现|蝉联)[^,。]{0,8}[两二三四五六七八]连冠/,
    example: '荣获全国文明城市称号',
    not: '获得群众好评',
  },
  {
    kind: 'inspection',
    trigger: /(?:督导|督查|调研|察看|查看|走访|夜查|视察|巡查)[^,。]{0,30}(?:工作|情况|点位|现场)/,
    example: '督导检查国家卫生县城复审迎检工作',
    not: '复审工作',
  },
  {
    kind: 'review',
    trigger: /(?<!反)复查|复审|复评|复检|复核(?:确认)?|年度测评|确认保留/,
    example: '接受国家卫生城市复审',
    not: '反复查找问题',
  },
  {
    kind: 'inspection',
    trigger:
      /测评|暗访|明察|验收|考核组|评估组|检查组|督查组|巡视组|迎检|实地考察|(?:督导|督查|检查|调研|巡查|考核|视察|夜查|走访|察看|查看)/,
    example: '接受中央文明办暗访测评',
    not: '检验工作成色',
  },
  {
    kind: 'launch',
    trigger:
      /(?:正式|全面)?(?:启动|拉开)(?!资金|区)|吹响[^,。]{0,16}号角|誓师|揭开[^,。]{0,12}序幕|开工|动工/,
    example: '正式启动创建工作',
    not: '带动全县发展',
  },
  {
    kind: 'publicity',
    trigger:
      /(?:宣传|志愿服务|签名|宣讲|知识竞赛|文艺|主题|文化|清洁|劝导|倡议|学雷锋|大扫除|健步走|征文|巡演)[^,。]{0,12}(?:活动|演出|比赛|行动|竞赛|周|月)|大扫除|万人签名|倡议书/,
    example: '开展文明交通志愿服务活动',
    not: '宣传部部长讲话',
  },
  {
    kind: 'other',
    trigger:
      /(?:印发|出台|发布|颁布|公布|通过|审议通过|签订|签署)[^,。]{0,24}(?:方案|办法|条例|通知|意见|规划|名单|责任书)/,
    example: '印发创建工作实施方案',
    not: '通过努力',
  },
];
