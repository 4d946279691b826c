import { type DateParser, foundAt } from '../date-expression.ts';

/** Days with a name, of which 日前 is the eve: 学雷锋日前, 世界读书日前. */
const NAMED_DAY =
  '雷锋|读书|环境|无烟|助残|宣传|纪念|清洁|开放|节水|禁毒|艾滋病|权益|公祭|献血|人口|气象|地球|湿地|爱眼|爱耳|爱牙|减灾|无车|粮食|法制|宪法|(?:世界|国际)[一-龥]{1,6}';

/** `近日`, `日前`, `连日来`: shortly before the publication. Not `近日点`, `目前`, `3月22日前`, `学雷锋日前后`. */
export const recently: DateParser = {
  name: 'recently',
  pattern: new RegExp(
    `(?<![接最临附靠贴亲渐将])近日(?:来)?(?![点照])|(?<![\\d〇一二三四五六七八九十两几〕次翌当昨今每生止]|${NAMED_DAY})日前(?![的往])|连日来|近段时间(?:以来)?`,
    'g',
  ),
  wholeWord: true,
  read: (match) => foundAt(match, { kind: 'recently' }),
};
