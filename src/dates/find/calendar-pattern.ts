import { SMALL_NUMBER, YEAR_NUMBER } from './chinese-number.ts';

const DIGIT = '〇一二三四五六七八九';
const NUMERAL = `${DIGIT}十`;
const MONTH_NUMBER = '(?:\\d{1,2}|十[一二]?|[一二三四五六七八九元])月';
// 用时16年 and 近20年 are numbers of years.
const COUNTING = '历时|为期|用时|耗时|长达|[每满近约达逾过有共了]';

const STATED_YEAR = `(?<year>${YEAR_NUMBER})(?: ?年度?(?!版|产|代(?![表理替办码会购价课言驾步])|[多余]|之久|的?历史)|(?=[上下]半年|第?[一二三四1-4]季度))`;
// Before 1800 the words must use the year as a time, else it is a number of years (1300年历史).
const OLD_YEAR = `(?<=公元|[于在自从至到(,。、—-]|^|\\n)(?<oldYear>1[0-7]\\d{2})年(?![多余来前后间]|的?历史|之久)|(?<!\\d|${COUNTING}|距今)(?<oldYearOfMonth>1[0-7]\\d{2})年(?=${MONTH_NUMBER})|公元(?<era>\\d{3})年(?!前)`;
// Two digits, with a part of a year behind them or beyond doubt by themselves: 16年底, 九八年五月, 07年.
const PART_OF_YEAR = `(?=${MONTH_NUMBER}|年?[底末初终]|第?[一二三四1-4]季度|[上下前后]半年|的?[春夏秋冬][季天])`;
const SHORT_YEAR = `(?<![\\d./第${NUMERAL}百千]|\\d:|${COUNTING})(?:(?<shortYear>\\d{2}|[${DIGIT}]{2})年${PART_OF_YEAR}|(?<shortYearAlone>0\\d|(?<=(?:^|[,。;、(“\\n于在从自])\\s?)9\\d|〇[一二三四五六七八九]|[八九][${DIGIT}]) ?年(?![多余来前后间内]))`;
const MINGUO = `民国(?<minguo>\\d{1,3}|一百[〇一二三四五六七八九十]{0,3}|一[〇一二三四五六七八九]{2}|${SMALL_NUMBER})年`;
// In Taiwan three digits alone are such a year: 105年度.
const MINGUO_ALONE = `(?<![\\d第])(?<minguoAlone>1[01]\\d)年(?:度|(?=\\d{1,2}月))`;
const BRACKET_YEAR = '[今去明]\\((?<bracketYear>(?:19|20)\\d{2}|1\\d{2})\\)年度?';
const YEAR_WORD = `(?<yearWord>今|去|大?前|明|大?后|上一?|下一?(?=年度|年${MONTH_NUMBER})|本(?=年度|年[底末初]|年${MONTH_NUMBER})|[当同次翌])年度?`;
const YEAR = `(?:${STATED_YEAR}|${OLD_YEAR}|${MINGUO}|${BRACKET_YEAR}|${MINGUO_ALONE}|${SHORT_YEAR}|${YEAR_WORD})`;

// 8.5月, 十几月, 每年3月.
const NO_NUMBER_BEFORE = `(?<![每历往]年的?|历时|为期|用时|耗时|长达)(?<![\\d${NUMERAL}百千万个第数几-])(?<!\\d[.:/](?!\\d{1,2}月\\d{1,2}[日号]))`;
const MONTH = `(?:${NO_NUMBER_BEFORE}(?<month>${SMALL_NUMBER}|元) ?月(?<monthSuffix>份?)(?![嫂饼季票租薪球亮光色刊供经龄内息均])|(?<!\\d)(?<monthWord>本(?:\\(\\d{1,2}\\))?月|这个月|[上下](?:一?个)?月)份?)`;

/** Source of 日 or 号 after the number of a day; 3号楼 and 5日游 are none. */
export const DAY_MARK =
  '(?:日(?!游|均(?![为由在有已须])|产|龄)|号(?![楼院线门文令机台桥路店馆栋井]|公[路告]|点位|地块|车[间位]|会议室|[岗亭]))';
const DAY = `(?<day>${SMALL_NUMBER}) ?${DAY_MARK}`;
const EDGE = '初|[底末](?![线气部数层色蕴位])|中|终(?![于止点])';
const MONTH_PART = '(?:(?<tenDays>[上中下]|上、?中|中、?下)旬|(?<halfMonth>[上下])半月)';

const QUARTER = `(?:第(?<ordinal>[一二三四1-4])个?|(?<![\\d${NUMERAL}第续])(?<quarter>[首一二三四1-4])|(?<quarterWord>本|这个|[上下]一?个?))季度(?!末?年)|(?:(?<=年度?)第?(?<yearQuarter>[一二三四1-4])|(?<firstQuarter>首))季(?![播赛集期])`;
// 前半年 elsewhere is half a year before something (开学前半年).
const HALF = `(?<half>[上下]|(?<=(?:^|[年,。;、(“\\n 在于到从自])的?)[前后])半年(?!来|[前后内])`;
const SEASON = '(?<=年)的?(?<season>[春夏秋冬])(?:[季天]|(?=[,。;、]|$))';
const DIVISION = `(?<!每年的?|每个?)(?:${QUARTER}|${HALF}|${SEASON})`;
const YEAR_EDGE = `(?<=年度?)(?:年?(?<yearEdge>${EDGE})|(?<opening>伊始))`;
const LONE_EDGE = `(?<![\\d${NUMERAL}百千万两几近多半全每历往常学成大末])(?<loneEdge>年[底末初](?![一二三四五六七八九十]))`;

/** Source of the expression that reads one calendar date in folded text; it may match the empty string. */
export const CALENDAR_WORDS = `(?:${YEAR}(?:的(?=${SMALL_NUMBER}月))? ?)?(?:${MONTH}(?: ?${DAY}|${MONTH_PART}|月?(?<monthEdge>${EDGE}))?|${DIVISION}|${YEAR_EDGE}|${LONE_EDGE})?`;
