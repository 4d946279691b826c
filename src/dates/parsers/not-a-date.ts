// 1-3月, 7月1日至8月31日, 十月上旬
const PART =
  '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:月份?|[日号])?(?:\\d{1,2}[日号]|[上中下]旬|[初底末])?';
const RUN = `${PART}(?: ?(?:至|到|—{1,2}|-|~|、|和|及) ?(?:次年|翌年)?${PART})*`;

/**
 * Figures that look like dates and are none. They are taken out of the text before any parser runs.
 * Each row: what it is, and its pattern over folded text.
 */
export const NOT_DATES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['address of a page or mailbox', /(?:https?:\/\/|www\.)[^\s,。)】]+|(?<![\w.-])[\w.-]{1,64}@[\w.-]+/g],
  ['document number', /[〔﹝[(【](?:19|20)\d{2}(?:年)?[〕﹞\])】](?:第)?\d+号?(?![\d月])/g],
  ['issue of a periodical', /(?:19|20)\d{2}年?第\d+期|(?:19|20)\d{2}年\d+期/g],
  ['number of a standard', /(?<![A-Z])[A-Z]{2,8}(?:\/?T)? ?\d{1,6}(?:\.\d+)?[-—](?:19|20)?\d{2}/g],
  [
    'telephone number',
    /(?<!\d)0\d{2,3}[-— ]\d{7,8}(?!\d)|(?<!\d)1\d{2}[- ]?\d{4}[- ]?\d{4}(?!\d)|(?<!\d)[48]00-\d{3,4}-\d{3,4}/g,
  ],
  ['number on another number', /(?<![\d/])\d{1,3}\/\d{1,3}(?![\d/])/g],
  ['houses and lots', /(?<!月)(?:\d{1,3}号?[、和及至-])+\d{1,3}号(?=[楼院线栋井门地]|点位|车)/g],
  ['rhythm of checks', /一(?:日|周|月|季度?|年)一?[一-龥]{2}、(?=一?(?:日|周|月|季|半年|年))/g],
  [
    'what comes round every year or month',
    new RegExp(`[每历往]年的?(?=[^,。;年]{1,8}月)${RUN}|每月的?(?=[^,。;月]{1,5}[日号])${RUN}`, 'g'),
  ],
  ['edition', /(?:19|20)\d{2}年版/g],
  ['season of a league', /(?:19|20)\d{2}[-—/](?:19|20)?\d{2}(?:赛季|学年)/g],
  ['name of a historical event', /十月革命|五月花|三月三|六月雪|八月桂花|七月流火|十月怀胎|九月九/g],
  ['innate and acquired', /先天[^。!?\n]{0,8}后天/g],
  ['title of a column', /《[今昨明][天日][^》\n]{0,12}》/g],
  ['yesterday, today and tomorrow as a figure', /昨天[^。!?\n]{1,8}今天[^。!?\n]{1,8}明天/g],
  [
    'day of the lunar calendar',
    /农历[^,。;!?\n]{0,5}?(?:闰?[一二三四五六七八九十冬腊]{1,2}月[初廿十二三][一二三四五六七八九十]{0,2}|[一二三四五六七八九十冬腊]{1,2}月|年?初[一二三四五六七八九十]|除夕)|[正腊]月(?:[初十廿二三][一二三四五六七八九十]{0,2})?|[一二三四五六七八九十]{1,2}月(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]?)/g,
  ],
  ['age or duration in months', /\d+月龄|\d+个月大/g],
  ['amount of years', /2000年(?:之|以)?前|(?:19|20)\d{2}(?:多|余)年|(?:19|20)\d{2}年(?:之久|的?历史)/g],
];
