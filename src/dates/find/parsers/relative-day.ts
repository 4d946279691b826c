import type { DateParser } from '../date-expression.ts';
import { foundAt } from '../date-expression.ts';

const SHIFT: Readonly<Record<string, number>> = {
  今: 0,
  昨: -1,
  前: -2,
  明: 1,
  后: 2,
  大前: -3,
  大后: 3,
  即: 0,
};

// Each reads one kind of word; the shift is in the group `word`, `night`, `far`, `short` or `opening`.
const FIGURE_BEFORE = '(?<![美更辉灿走向迎的《]|[^\\ue000点时分午晚夜晨天日]到|为了|希望|好的?|\\d)';
const FIGURE = '(?!的(?![^,。]{0,8}(?:会|宴|活动|仪式))|之|头条|关注|早报|晚报|[会更]更?[好美加]|看点|说法)';
const KINDS = [
  `(?<word>[今昨明])(?:天|日)${FIGURE}`,
  '(?<night>[今昨明])[晚晨早夜]|(?<nightBefore>大?前)晚',
  '(?<far>大?前(?=天(?![之性候窗]))|大?后(?=天(?![的之性候窗])))天|(?<![年月天周节之以数几])(?<dayBefore>大?前)日(?!均|产|的)',
  // 今(13)日 of Taiwan and Hong Kong papers: the figure is believed.
  '[今昨明](?:天|日)?\\((?<figure>\\d{1,2})(?:日\\)|\\)[日天晚早晨])',
  // 记者昨从…获悉, not 文明从我做起.
  '(?:(?<=记者|[报讯] ?|(?:^|[,。;!?:"“\\n]) ?)(?<short>[昨今明](?=[上下]午|凌晨|从|在|于|起|召开|举行|获悉|公布|发布|启动)))',
  '(?<opening>即)日(?=起)',
  // 市场今起开业: in headlines.
  '(?<from>今)(?=起(?![草来伏步点飞色诉源因重]))',
];

/**
 * Days told from today: `昨日`, `昨晚`, `今天上午`, `前天`, `明天`, `即日` before 起. Figurative ones are refused:
 * `美好的明天`, `今天的成绩`, `今日头条`.
 */
export const relativeDay: DateParser = {
  name: 'relative-day',
  pattern: new RegExp(`${FIGURE_BEFORE}(?:${KINDS.join('|')})`, 'g'),
  wholeWord: true,
  read(match) {
    const figure = Number(match.groups?.figure ?? 0);
    if (figure > 0) return figure > 31 ? null : foundAt(match, { kind: 'bare-day', day: figure });
    const days = SHIFT[Object.values(match.groups ?? {}).find((word) => word !== undefined) ?? ''];
    return days === undefined ? null : foundAt(match, { kind: 'day-shift', days });
  },
};
