import { expect, test } from 'vitest';
import { readDateline, readLeads } from '../../../../src/importer/metadata/dateline.ts';

test.each([
  ['新华社北京12月7日电（记者 张明）会议召开', '新华社', ['张明'], 11],
  ['中新网南昌3月2日电 会议召开', '中新网', [], 10],
  ['本报讯（记者 李青 通讯员 王兰）昨日', undefined, ['李青', '王兰'], 0],
  ['本台消息（记者 李青）昨日', undefined, ['李青'], 0],
  ['【本报讯】（记者 李 青）昨日', undefined, ['李青'], 0],
  ['本报讯（实习生 李青 记者 王兰）昨日', undefined, ['李青', '王兰'], 0],
  ['本报讯（记者 古丽·买买提 李青）昨日', undefined, ['古丽·买买提', '李青'], 0],
  ['本报讯 记者李青报道：昨日', undefined, ['李青'], 0],
  ['本报记者李青 云溪报道 昨日', undefined, ['李青'], 0],
  ['本报记者走访发现 云溪报道不少', undefined, [], 0],
  ['昨日，（记者注：见下文）', undefined, [], 0],
  ['12月7日，市里召开会议', undefined, [], 0],
])('%s', (text, source, names, length) => {
  const dateline = readDateline(text);
  expect(dateline.source).toBe(source);
  expect(dateline.authors.map(({ name }) => name)).toEqual(names);
  expect(dateline.length).toBe(length);
});

test.each([
  ['大家都很高兴。（来源：云溪日报）', '云溪日报'],
  ['大家都很高兴。(原载《云溪日报》2019年3月5日第3版)', '云溪日报'],
  ['大家都很高兴。（来源：网络）', undefined],
  ['大家都很高兴（来源不明的除外）', undefined],
])('the source behind the last words: %s', (last, source) => {
  expect(readLeads(['昨日下雨。', last]).says.source).toBe(source);
});
