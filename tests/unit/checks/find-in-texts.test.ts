import { describe, expect, it } from 'vitest';
import { checkContentClosely } from '../../../src/checks/check-content.ts';
import { article, parseFiles } from '../archive/fixture.ts';

const DATED = 'published: "2016-12-09"\nplace: "411700"';
const NAME = 'articles/2016/2016-12-09-411700-aaaa.mdx';

function found(files: Readonly<Record<string, string>>): string[] {
  const sources = new Map(Object.entries(files));
  return checkContentClosely({ records: parseFiles(files), sources }).map(
    ({ line, column, code }) => `${line}:${column} ${code}`,
  );
}
const inBody = (text: string, lines = DATED) => found({ [NAME]: article(lines, `驻马店${text}`) });

describe('damage left in a text', () => {
  it.each([
    ['a reading behind its character', '认(rèn)真', '8:5 text-pinyin'],
    ['a reading in wide brackets', '认（rèn）真', '8:5 text-pinyin'],
    ['the readings of a word', '召开动员会（dòng yuán huì）。', '8:9 text-pinyin'],
    ['readings typed without tone marks', '绿化（lv hua）工程', '8:6 text-pinyin'],
    ['a character of private use', '报\uE5E5道', '8:5 text-private-use'],
    ['what a converter leaves', '报锟斤拷道', '8:5 text-lost'],
    ['a replacement character', '报\uFFFD道', '8:5 text-lost'],
    ['the traces of a lost byte', '确保?!八月', '8:6 text-lost'],
    ['UTF-8 read byte by byte', 'ä¸­å›½å…¨å›½æ–‡æ˜ŽåŸŽå¸‚', '8:4 text-mojibake'],
    ['a Traditional character among Simplified ones', '开会时检查創建问题', '8:9 text-mixed-scripts'],
    ['a Cyrillic letter in a Latin word', '用аpp报送', '8:5 text-mixed-scripts'],
    ['a half-width comma', '开会,检查', '8:6 punctuation-half-width'],
    [
      'a half-width mark behind a mark of the vocabulary',
      '<Person office="市长">某某</Person>:好',
      '8:35 punctuation-half-width',
    ],
    ['a mark in full-width brackets', '＜Event date="2016-12-07"＞开会＜/Event＞', '8:4 mark-full-width'],
    ['the end of one', '开会＜／Event＞', '8:6 mark-full-width'],
    ['a mark in the brackets of titles', '《person office="市长"》某某', '8:4 mark-full-width'],
    ['a planted line', '国产精品 | 在线观看 | 免费视频 | 彩票投注', '8:1 text-spam'],
    ['a planted phrase', '路口不堵了，百家乐注册送彩金但是车位还少。', '8:10 text-spam'],
  ])('%s is told where it stands', (_, text, expected) => {
    expect(inBody(text)).toContain(expected);
  });

  it('a heading without a blank is told where it stands, and no hashtag', () => {
    expect(found({ [NAME]: article(DATED, '驻马店开会。\n\n##会议要求') })).toEqual(['10:1 heading-run-on']);
    const sound = ['## 会议要求', '#创文# 志愿者走上街头。', '第一项#二项', '\\#话题'];
    expect(sound.map((text) => found({ [NAME]: article(DATED, `驻马店开会。\n\n${text}`) }))).toEqual(
      sound.map(() => []),
    );
  });

  it('a bracket before many blanks is looked at once', () => {
    expect(inBody(`＜${'　'.repeat(100_000)}灯`)).toEqual([]);
    expect(inBody('＜　/　Event＞')).toContain('8:4 mark-full-width');
  });

  it.each([
    ['a title that is the name of a mark', '《Caption》、《Person of Interest》和〈Gap〉'],
    ['a wide sign before a word', '温度＜Eventide，＜Persons'],
    ['Latin in brackets', '开发(APP)和（PPP）项目'],
    ['a reading that is of another character', '会(hǎo)议'],
    ['Latin words of as many syllables', '项目（lao wai）'],
    ['a question and an exclamation at the end', '怎么办？！他问'],
    ['a time and a ratio', '8:30开会，比分3:2，共1,200人'],
    ['English with its own marks', '“Hello, world: yes!”'],
    ['quotation marks and accents', '“查、改、督”，Café Müller'],
    ['characters that both scripts have', '乾隆年间，瞭望塔'],
    ['damage that is marked', '<Unclear candidates="组织">组?!织\uE5E5</Unclear>'],
    ['a reading that the page had', '<Unclear>认(rèn)</Unclear>真'],
    ['prose on a crackdown', '查处网络色情和博彩网站三家，没收彩票。'],
  ])('%s is none', (_, text) => {
    expect(inBody(text)).toEqual([]);
  });

  it('is found in the fields too, at its character', () => {
    expect(found({ [NAME]: article(DATED).replace('某地召开', '驻马店,召开') })).toEqual([
      '2:11 punctuation-half-width',
    ]);
  });

  it('of another language than Chinese is left alone', () => {
    expect(inBody('開会の検査は国の議')).toEqual([]);
  });
});

describe('what an editor should look at again', () => {
  it('a place that nothing names, unless a note says why', () => {
    const body = article(DATED, '全区召开会议。');
    expect(found({ [NAME]: body })).toEqual(['6:8 place-unnamed']);
    expect(found({ [NAME]: article(`${DATED}\nnote: 由网站推定。`, '全区召开会议。') })).toEqual([]);
    expect(found({ [NAME]: article(`${DATED}\nsource: { name: 驻马店晚报 }`, '全区召开会议。') })).toEqual(
      [],
    );
    expect(found({ [NAME]: article(DATED, '驿城区召开会议。') })).toEqual([]);
  });

  it('a person without a public office', () => {
    const of = (office: string) => inBody('开会。', `${DATED}\npeople: [{ name: 张某, office: ${office} }]`);
    for (const office of ['市民', '不详', '张某', '某小区居民'])
      expect(of(office)).toEqual(['7:30 person-without-office']);
    for (const office of ['市长', '居民委员会主任', '市民中心主任']) expect(of(office)).toEqual([]);
  });

  it('a date that was inferred and does not say how; a fact of the date speaks for a phase', () => {
    const event = (more: string) => inBody(`<Event date="2016-12" kind="meeting" ${more}>会</Event>。`);
    expect(event('basis="inferred"')).toEqual(['8:4 inferred-without-note']);
    expect(event('basis="inferred" note="由上文推出"')).toEqual([]);
    const campaign = (note: string) => ({
      'campaigns/411700-quanguo-wenming.mdx': `---\ntitle: 题\nplace: "411700"\nhonours: [quanguo-wenming]\nphases: [{ phase: push, date: "2016", basis: inferred }]\nfacts:\n  - { date: "2016", kind: other, text: 事, ${note}sources: [{ title: 某报, confidence: page }] }\n---\n`,
    });
    expect(found(campaign(''))).toEqual(['5:31 inferred-without-note']);
    expect(found(campaign('note: 见报之年, '))).toEqual([]);
  });

  it('a link to a page that this site lacks', () => {
    expect(inBody('见[另一篇](/articles/2016-12-09-411700-bbbb/)。')).toEqual(['8:5 link-missing']);
    expect(
      inBody('见[本篇](/articles/2016-12-09-411700-aaaa/#p1)、[驻马店](/places/411700/)、[检索](/search/)。'),
    ).toEqual([]);
    expect(inBody('见[称号](/en/honours/no-such/)。')).toEqual(['8:5 link-missing']);
  });

  it('an article of much the same text as another, unless one names the other', () => {
    const text =
      '驻马店市召开推进会，要求各单位把背街小巷和农贸市场作为重点，天天查、天天改；城管、住建、市场监管分头包片，每晚通报进度，凡是拖到最后一天的，由督查组上门问原因。';
    const other = NAME.replace('aaaa', 'bbbb');
    const files = { [NAME]: article(DATED, text), [other]: article(DATED, `${text}完。`) };
    expect(found(files)).toEqual(['2:8 near-duplicate']);
    const linked = article(`${DATED}\nreprints: [2016-12-09-411700-aaaa]`, `${text}完。`);
    expect(found({ ...files, [other]: linked })).toEqual([]);
  });

  it.each([
    ['note: 驻马店 #创文#', ['7:11 field-comment']],
    ['people: [{ name: 某某, office: 市长 }] #创文', []],
    ['note: 驻马店 # 待核', []],
    ['note: "驻马店 #创文#"', []],
    ['note: 驻马店#创文#', []],
    ['note: >-\n  驻马店 #创文#', []],
    ['#note: 驻马店', []],
  ])('with %j has a hashtag that is read or meant as a comment, or not', (lines, expected) => {
    expect(found({ [NAME]: article(`${DATED}\n${lines}`, '驻马店开会。') })).toEqual(expected);
  });
});
