/** A clause in which common words name no event of a campaign. */
interface NoEvent {
  readonly why: string;
  readonly words: RegExp;
  readonly example: string;
  /** A clause that looks alike and tells an event. */
  readonly but: string;
  /** Says nothing of what the other clauses tell. */
  readonly clauseOnly?: true;
}

/**
 * What city papers date besides the events of a campaign. A row silences the words of `EVENT_WORDS` in its clause; the
 * phrases of `EVENT_RULES` are certain enough to stand.
 */
export const NO_EVENTS: readonly NoEvent[] = [
  {
    why: 'A result that comes back tells of an examination before.',
    words:
      /(?<!评选|评比)(?:结果|成绩|得分|排名|情况)[^,]{0,10}(?:反馈|揭晓|出来了|传来|很好|不理想)|(?:反馈|通报)了?[^,]{0,24}(?:结果|成绩|得分|排名)|测评提醒|消息不胫而走|(?:发布|落款)日期/,
    example: '暗访结果反馈到市里',
    but: '公布年度测评结果',
  },
  {
    why: 'Praise is no act.',
    words: /(?:得到|获得|受到|赢得|引起|引发)[^,]{0,24}(?:肯定|好评|认可|赞誉|点赞|欢迎|青睐|支持|关注|热议)/,
    example: '创卫工作得到省专家组充分肯定',
    but: '获得省级卫生城市称号',
  },
  {
    why: 'Daily work: planting, building, cleaning, fines.',
    words:
      /(?:植树(?!成果|造林|情况)|种下|栽下|栽种|补栽|安装|铺设|拆除|取缔|施工|封闭|通车|贯通|竣工|完工|投用|投入使用|启用|开通|上线|完毕|(?<!突击)查处(?![^,]{0,10}(?:干部|案件|单位))|停课|停工|停运|限行|绕行|疏通|维修|修复|硬化|告别|打扫|清扫(?!活动|行动)|改造完成|完成改造|定稿|新增[^,]{0,12}(?:窗口|岗亭|摊位|车位|公厕)|送到[^,]{0,12}手中|处罚|罚款|停业|停水|停电|清运|抢修|免费开放|对外开放|归档|迁入|搬入|搬进|搬迁)(?!的|后)/,
    example: '全市党员干部参加义务植树',
    but: '签订目标责任书',
  },
  {
    why: 'A rule that comes into force or ends, not its adoption.',
    words: /施行|生效|废止|起实[施行]|起执行|有效期/,
    example: '《养犬管理办法》施行',
    but: '出台《养犬管理办法》',
  },
  {
    why: 'Clubs and companies are founded without the campaign.',
    words:
      /(?:协会|商会|学会|促进会|合作社|公司|基金会|联盟|工作室)[^,]{0,4}(?:成立|揭牌|挂牌)|成立[^,]{0,16}(?:协会|商会|学会|促进会|合作社|公司|基金会)/,
    example: '志愿者协会成立',
    but: '成立创建指挥部',
  },
  {
    why: 'What one person gets, sees or says is no public act.',
    words:
      /(?:收到|接到|看到|见到|发现|听说|得知)(?:了|一)?|公开承诺|朋友圈|署名文章|撰文|写信|来信|接受[^,]{0,8}采访|网民|举报/,
    example: '市民收到了一封来自市创建办的公开信',
    but: '发出公开信',
  },
  {
    why: 'A column of a newspaper is not the campaign.',
    words:
      /^[^,联和与同]{0,10}(?:日报|晚报|早报|晨报|电视台|电台|融媒体中心)[^,]{0,6}(?:开设|开辟|开通|开播|播出|刊发|推出|发表|刊登)/,
    example: '宁川日报开设“曝光台”',
    but: '区文明办联合区融媒体中心推出系列访谈',
  },
  {
    why: 'Accidents, weather, crowds and mourning.',
    words: /侧翻|受伤|出院|车祸|火灾|暴雨|积水|气温|晴朗|降雨|涌入|座无虚席|默哀|口角|去世|消失/,
    example: '一辆洒水车侧翻',
    but: '冒雨督查',
  },
  {
    why: 'Figures of a time, not an act.',
    words:
      /(?:达到|增长|下降|上升|同比|环比|增加|减少|共受理|共查处|提高了?)[^,]{0,10}(?:\d|[一二三四五六七八九十百千万]+成|倍)/,
    example: '空气优良天数达到281天',
    but: '达到国家标准',
    clauseOnly: true,
  },
  {
    why: 'One person.',
    words:
      /[老小][^,]{1,2}(?:把|说|家|回|在)|女士|先生|师傅|大[爷妈姐]|阿姨|奶奶|爷爷|某某?(?:[^,]|$)|脸书|发帖|晒出|承认|坦言|感慨|感叹|感谢|感到|觉得|认为|担心|相信|(?<!发出[^,]{0,24})号召|到岗|上岗/,
    example: '居民老周把门口的菜地退了出来',
    but: '老城改造启动',
    clauseOnly: true,
  },
  {
    why: 'Not yet, not at all, only thought of.',
    words:
      /迟迟|酝酿|(?:还|尚|仍|并|至今|从|都)(?:未|没|不)|未能?(?=[^来])|未获|没有|没能|不得|无缘|失利|落选|落榜|名落孙山|铩羽|进入(?:最后|倒计时|冲刺|尾声)|擦肩而过|失之交臂/,
    example: '未能通过国家卫生城市考核',
    but: '通过国家卫生城市考核',
    clauseOnly: true,
  },
];

/** Whether the words of a clause are about something that is no event, and whether that holds for its sentence. */
export function findNoEvent(clause: string): 'clause' | 'sentence' | null {
  const rows = NO_EVENTS.filter(({ words }) => words.test(clause));
  if (rows.length === 0) return null;
  return rows.every(({ clauseOnly }) => clauseOnly) ? 'clause' : 'sentence';
}
