import type { DateParser } from '../date-expression.ts';

/** `近日`, `日前`, `连日来`: shortly before the publication. Not `近日点`, `目前`, `3月22日前`. */
export const recently: DateParser = {
  name: 'recently',
  pattern:
    /(?<![接最临附靠贴亲渐将])近日(?:来)?(?![点照])|(?<![\d〇一二三四五六七八九十〕目生节假纪工末止今昨明当次翌即周每])日前(?![往的])|连日来|近段时间(?:以来)?/g,
  read: (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    expression: { kind: 'recently' },
  }),
};
