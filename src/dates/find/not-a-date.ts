// 1-3月, 7月1日至8月31日, 十月上旬
const PART =
  '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:月份?|[日号])?(?:\\d{1,2}[日号]|[上中下]旬|[初底末])?';
const RUN = `${PART}(?: ?(?:至|到|—{1,2}|-|~|、|和|及) ?(?:次年|翌年)?${PART}){0,12}`;

const LUNAR_CALENDAR = '(?:[农阴旧夏]历|古历)';
const LUNAR_MONTH = '闰?(?:[一二三四五六七八九十冬腊正]{1,2}|\\d{1,2})月';
const LUNAR_NUMBER = '(?:初[一二三四五六七八九十]|[廿卅十二三][一二三四五六七八九十]{0,2}|\\d{1,2})';
// 农历8月15日, 农历二〇一七年腊月廿三, 腊月18, 五月初五, 八月廿三; 五月廿日 is a day of the solar calendar.
const LUNAR_DAY = new RegExp(
  `${LUNAR_CALENDAR}[^,。;!?\\n]{0,12}?(?:${LUNAR_MONTH}(?:${LUNAR_NUMBER}日?)?|年?初[一二三四五六七八九十]|除夕)|[正腊]月(?:${LUNAR_NUMBER}日?)?|[一二三四五六七八九十]{1,2}月(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]?(?![日号一二三四五六七八九]))|(?<![一-龥])大年(?:初[一二三四五六七八]|三十)|闰(?:[一二三四五六七八九十]{1,2}|\\d{1,2})月(?:${LUNAR_NUMBER}日?)?|(?:[一二三四五六七八九十]{1,2}|(?<!\\d)\\d)月(?:二?十[一二三四五六七八九]?|三十一?)(?![日号一二三四五六七八九十至到、和及—~ -])`,
  'g',
);

// The reigns that texts on old buildings name: Ming, Qing, and what schoolbooks know before them.
const REIGNS =
  '洪武|建文|永乐|洪熙|宣德|正统|景泰|天顺|成化|弘治|正德|嘉靖|隆庆|万历|泰昌|天启|崇祯|天命|天聪|崇德|顺治|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|贞观|永徽|开元|天宝|大历|贞元|会昌|太平兴国|淳化|咸平|景德|大中祥符|天圣|景祐|庆历|皇祐|嘉祐|熙宁|元丰|元祐|绍圣|政和|宣和|建炎|绍兴|隆兴|乾道|淳熙|绍熙|庆元|嘉定|宝庆|绍定|淳祐|咸淳|至元|大德|延祐|至正|建武|永平|建安|黄初|太康|永嘉|太和|昭和|平成|令和|大正|明治';
const COUNT_OF_YEARS = '(?:元|\\d{1,2}|[一二三四五六七八九十]{1,3})年';
const PART_OF_YEAR =
  '(?:(?:\\d{1,2}|[一二三四五六七八九十正腊冬]{1,2})月(?:\\d{1,2}日?|[初廿一二三四五六七八九十]{1,3}日?)?|[春夏秋冬](?:季|天)?|[初底末]|间)?';
// 康熙20年9月, 明嘉靖三十二年, 神龙元年十一月: the words of a dynasty's calendar, months and all.
const REIGN_YEAR = new RegExp(
  `(?:${REIGNS})(?:皇帝)?${COUNT_OF_YEARS}${PART_OF_YEAR}|(?<!公元|西元)[一-龥]{2}元年${PART_OF_YEAR}`,
  'g',
);

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
  ['houses and lots', /(?<!月)(?:\d{1,3}号?[、和及至-]){1,30}\d{1,3}号(?=[楼院线栋井门地]|点位|车)/g],
  [
    'a street, a building, a paper by its number',
    /(?<![月\d一二三四五六七八九十])(?:\d{1,3}|[一二三四五六七八九十]{1,3})号(?=街坊|[楼院栋井库馆桥]|公馆|航站|小区|社区|文件|公告|通告|地块|点位)/g,
  ],
  ['rhythm of checks', /一(?:日|周|月|季度?|年)一?[一-龥]{2}、(?=一?(?:日|周|月|季|半年|年))/g],
  [
    'what comes round every year or month',
    new RegExp(`[每历往]年的?(?=[^,。;年]{1,8}月)${RUN}|每月的?(?=[^,。;月]{1,5}[日号])${RUN}`, 'g'),
  ],
  ['edition', /(?:19|20)\d{2}年版/g],
  ['season of a league', /(?:19|20)\d{2}[-—/](?:19|20)?\d{2}(?:赛季|学年)/g],
  [
    'name of a historical event',
    /十月革命|五月花|(?:三月三|九月九)(?![日号十至到、—-])|六月雪|八月桂花|七月流火|十月怀胎/g,
  ],
  ['innate and acquired', /先天[^。!?\n]{0,8}后天/g],
  ['title of a column', /《[今昨明][天日][^》\n]{0,12}》/g],
  ['yesterday, today and tomorrow as a figure', /昨天[^。!?\n]{1,8}今天[^。!?\n]{1,8}明天/g],
  ['day of the lunar calendar', LUNAR_DAY],
  ['year of a reign', REIGN_YEAR],
  ['year before the common era', /(?:公元|西元|纪元)前\d+(?:年代?|世纪)(?:\d{1,2}月(?:\d{1,2}日)?)?/g],
  ['age or duration in months', /(?<!\d)\d+(?:月龄|个月大)/g],
  ['amount of years', /2000年(?:之|以)?前|(?:19|20)\d{2}(?:多|余)年|(?:19|20)\d{2}年(?:之久|的?历史)/g],
];
