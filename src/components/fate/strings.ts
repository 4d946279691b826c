import { byLanguage } from '../../i18n/by-language.ts';
import { plural } from '../../i18n/plural.ts';

const zh = {
  planned: '计划',
  inferred: '推定',
  inferredMeans: '没有编者写明，由地方、称号、种类和日期推定。',
  late: (howLong: string) => `迟${howLong}`,
  days: (n: number) => `${n}天`,
  months: (n: number) => `${n}个月`,
  years: (n: number) => `${n}年`,
  range: (least: number, most: number) => `${least}至${most}`,
  round: (cycle: string, date: string) => `所定的是${cycle}这一届，该届${date}命名，按届算如期。`,
  undated: '已经做成，日子不详，不能断定是否如期。',
  searchedIn: '找过',
  settles: (date: string) => `兑现了定在${date}的计划`,
  settlesChanged: (date: string) => `使定在${date}的计划有变`,
  settlesLate: (date: string, howLong: string) => `兑现了定在${date}的计划，迟${howLong}`,
  inArticle: '文中的计划，后来怎样',
  became: (fate: string) => `这一计划后来：${fate}`,
  inCampaign: '计划与结果',
  wholeLedger: '全部计划的兑现账',
};

const en: typeof zh = {
  planned: 'Planned',
  inferred: 'inferred',
  inferredMeans: 'No editor has said so: inferred from place, honour, kind and date.',
  late: (howLong) => `${howLong} late`,
  days: (n) => plural(n, 'day'),
  months: (n) => plural(n, 'month'),
  years: (n) => plural(n, 'year'),
  range: (least, most) => `${least} to ${most}`,
  round: (cycle, date) =>
    `It was planned for the round of ${cycle}, whose titles were given on ${date}: met by its round.`,
  undated: 'It came, but on what day is unknown, so whether in time cannot be said.',
  searchedIn: 'Looked for',
  settles: (date) => `fulfils the plan for ${date}`,
  settlesChanged: (date) => `changed the plan for ${date}`,
  settlesLate: (date, howLong) => `fulfils the plan for ${date}, ${howLong} late`,
  inArticle: 'What became of the plans in this article',
  became: (fate) => `What became of this plan: ${fate}`,
  inCampaign: 'Plans and what became of them',
  wholeLedger: 'The ledger of all plans',
};

/** What is said of the fate of a plan, in a language. */
export const fateStrings = byLanguage({ zh, en });
