/** A date that is beside the story: the day of the telling, of a count, of a paper that is quoted. */
interface Background {
  readonly why: string;
  /** Folded text of the sentence up to the date must end so. */
  readonly before?: RegExp;
  /** Folded text of the sentence from the end of the date must begin so. */
  readonly after?: RegExp;
  /** Holds for whole years alone. */
  readonly yearOnly?: true;
  readonly example: string;
  /** A sentence that looks alike, whose date is that of an event. */
  readonly but: string;
}

/** Where a date dates no event, by the words on either side of it. */
export const BACKGROUNDS: readonly Background[] = [
  {
    why: 'The day something was said.',
    after:
      /^(?:[上下]午|晚)?,?(?:(?:本报|本台)?记者)?(?:报道|讯|电(?![影视动])|消息|透露|披露|[称说](?![号])|表示|介绍|获悉|了解到|通报(?!批评)[,:]|(?:从|在|向)(?![^,。;]{0,24}(?:召开|举行|举办))[^,。;]{0,24}(?:获悉|了解到|透露|表示))/,
    example: '市城管局5月18日透露，创建推进会开得很好。',
    but: '记者从5月18日召开的创建推进会上获悉，整治已见成效。',
  },
  {
    why: 'The day a reporter looked.',
    after:
      /^(?:[上下]午|晚)?,?(?:(?:本报|本台|本网)?记者)[^,。;]{0,8}(?:走访|看到|发现|探访|采访|来到|注意到)/,
    example: '5月18日，记者走访发现，菜场周边仍有占道经营。',
    but: '5月18日，市领导走访菜场。',
  },
  {
    why: 'The day of a count.',
    before: /截[至止]到?$/,
    example: '截至5月18日，全市共召开推进会三次。',
    but: '5月18日，全市召开推进会。',
  },
  {
    why: 'A limit within the day.',
    after:
      /^(?:下班|中午|午夜|当天|晚上?|[上下]午)?(?:\d{1,2}(?:[时点]|:\d{2}))?(?:下班)?(?:之前|以前|前(?![往来夕后期]))/,
    example: '请于5月18日下班前报送自查报告。',
    but: '5月18日下午，市里组织自查。',
  },
  {
    why: 'An open period.',
    after: /^(?![^,。;]{0,20}(?:荣获|获评|获得|创成|命名|授予|蝉联))[^,。;]{0,30}以来/,
    example: '自2016年启动创卫以来，投入六亿元。',
    but: '2016年创成国家卫生城市以来，投入六亿元。',
  },
  {
    why: 'A paper that ends.',
    after: /^[^,。;]{0,12}的[^,。;]{0,30}(?:废止|失效|不再执行|停止执行)/,
    example: '2014年3月5日印发的原办法同时废止。',
    but: '2014年3月5日印发原办法。',
  },
  {
    why: 'A time within what something is done to.',
    before: /(?<![面应相绝])(?:对|就|针对|围绕|结合|对照)$/,
    example: '县长对一季度督查中发现的问题逐一点评。',
    but: '县长针对短板，一季度督查了二十个点位。',
  },
  {
    why: 'What is told about, not the telling.',
    before: /(?:通报|公布|反馈|分析|汇报|介绍)了?[^,。;]{0,4}$/,
    after: /^[^,。;]{0,30}(?:情况|结果|成绩|排名|得分|数据)/,
    example: '副市长通报了5月份暗访情况。',
    but: '副市长5月18日暗访。',
  },
  {
    why: 'The date of a paper, in brackets after its title.',
    before: /的(?:通知|意见|函|公告|通报|报告|请示|批复)\($/,
    example: '关于做好测评迎检工作的通知（2017年10月27日）。',
    but: '国家测评组（10月27日抵达）开始测评。',
  },
  {
    why: 'A year within the name of what is made known or held.',
    before: /(?:发布|公布|公示|印发|开展|启动|召开|部署|通过|组织)[^,。;]{0,40}$/,
    after: /^(?:度|[^,。;]{0,30}(?:名单|标准|要点|方案|计划|任务|工作会|大会))/,
    yearOnly: true,
    example: '全国爱卫会发布2021年重新确认国家卫生城市名单。',
    but: '全国爱卫会2017年重新确认该市为国家卫生城市。',
  },
];

/**
 * Whether a date is beside the story.
 * @param before folded text of its sentence up to the date
 * @param after folded text of its sentence from the end of the date
 */
export function isBackground(before: string, after: string, isYear: boolean): boolean {
  return BACKGROUNDS.some(
    (row) =>
      (!row.yearOnly || isYear) && row.before?.test(before) !== false && row.after?.test(after) !== false,
  );
}
