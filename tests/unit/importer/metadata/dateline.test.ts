import { expect, test } from 'vitest';
import { readDateline } from '../../../../src/importer/metadata/dateline.ts';

test.each([
  ['新华社北京12月7日电（记者 张明）会议召开', '新华社', ['张明'], 11],
  ['中新网南昌3月2日电 会议召开', '中新网', [], 10],
  ['本报讯（记者 李青 通讯员 王兰）昨日', undefined, ['李青', '王兰'], 0],
  ['昨日，（记者注：见下文）', undefined, [], 0],
  ['12月7日，市里召开会议', undefined, [], 0],
])('%s', (text, source, names, length) => {
  const dateline = readDateline(text);
  expect(dateline.source).toBe(source);
  expect(dateline.authors.map(({ name }) => name)).toEqual(names);
  expect(dateline.length).toBe(length);
});
