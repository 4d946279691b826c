import { type DateParser, foundAt } from '../date-expression.ts';

/** One winter with the spring behind it, as plans name it: `今冬明春`. 去冬今春 tells of a season's weather and is no date. */
export const winterToSpring: DateParser = {
  name: 'winter-to-spring',
  pattern: /今冬明春(?:期间|时节)?/g,
  read(match) {
    return foundAt(match, { kind: 'winter-to-spring' });
  },
};
