import { type DateParser, foundAt } from '../date-expression.ts';

/** `截至目前`, `到目前为止`, `迄今为止`: everything up to the publication. A bare `目前` is no date. */
export const untilNow: DateParser = {
  name: 'until-now',
  pattern: /截[至止](?:到)?(?:目前|当前|现在|今[天日]|(?:记者|本报)?发稿[时前]?)|到目前为止|迄今为止/g,
  read: (match) => foundAt(match, { kind: 'until-now' }),
};
