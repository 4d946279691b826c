/**
 * Words that the segmenter's dictionary lacks and that would else be cut so that a part of them looks like an end of
 * a date (今年中|考核 would be right, 今年|中考|期间 is what it must find) or like a place (长治|久|安). Each row: a
 * pattern of the word in a run of Han, and a phrase in which the word must be whole.
 */
export const UNKNOWN_WORDS: readonly (readonly [word: string, example: string])[] = [
  ['[高中]考(?![核察评查虑验试勤])', '今年中考期间'],
  ['中(?:职|专|技|超|甲|环|办|宣部|组部|纪委|试|储粮|石[油化])', '今年中职学校'],
  ['[初终复](?:审|评|赛|验|检|筛)', '今年初审通过'],
  ['初(?:具|见|显)', '去年初具规模'],
  ['[写载申辨]明', '公告栏上写明日常保洁的责任人'],
  ['(?<![诸正恰譬假比例])如今(?=天[更空蓝地气])', '如今天更蓝'],
  ['中小(?:学|企业)', '今年中小学开学'],
  ['[此之]前', '此前三个月的投诉'],
  ['[日年月]均(?![为由在有已须可能要])', '至今日均接待两百人次'],
  ['中[英美俄德法韩泰欧非外澳]', '今年中英文双语标识'],
  ['测评', '今年中测评'],
  ['暗访', '明年初暗访'],
  ['督查', '今年中督查'],
  ['整改', '今年中整改'],
  ['创(?:卫|城|文|园)', '今年中创卫'],
  ['五一节', '五一节后'],
  ['植树', '今年初植树'],
  ['创建(?!筑)', '固原创建文明城市'],
  ['全力(?=推进|打造|冲刺|做好|开展|迎)', '静安全力推进创建'],
  ['长治久安', '为城市长治久安打牢根基'],
  ['四平八稳', '做事四平八稳'],
  ['出海口', '新增一处出海口'],
  ['周口店', '参观周口店遗址'],
  ['普洱茶', '端上普洱茶'],
];

/**
 * Places where the segmenter's dictionary joins what are two words, or gives the end of one to the other. Each row:
 * the word before, the word after, what follows them, and a phrase that shows it.
 */
export const JOINED_WORDS: readonly (readonly [
  left: string,
  right: string,
  after: string,
  example: string,
])[] = [
  ['比', '上一?年', '', '产值比上年增长'],
  [
    '至',
    '今年',
    '(?:$|[底初末中](?!于)|[一二三四五六七八九十]+月|[上下]半年|第?[一二三四]季度)',
    '自三月至今年八月',
  ],
  [
    '[说讲称]',
    '明[天日年]',
    '(?:[将要就起再来去到开举召]|一早|[上下]午|早|晚|启动|继续|全[面市县区]|我[市县区们]|各[级地区县])',
    '市长说明年将启动',
  ],
  ['周[一二三四五六日]', '[至到]', '(?:$|[本下上周星礼明后月年国中端春元])', '下周四至6月28日'],
  ['由', '一季度', '', '由一季度的第五位升至第二位'],
  ['上年', '前移', '', '位次较上年前移三位'],
  ['周[一二三四五六日]', '起', '(?:$|[施实执停恢开单封禁限试正全])', '下周一起施行'],
];

export const KNOWN_WORDS = new RegExp(UNKNOWN_WORDS.map(([word]) => word).join('|'), 'g');

/** The two words of each row, in the groups `left` and `right`. */
export const WORD_PAIRS: readonly RegExp[] = JOINED_WORDS.map(
  ([left, right, after]) => new RegExp(`(?<left>${left})(?<right>${right})(?=${after})`, 'g'),
);
