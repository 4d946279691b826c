import { describe, expect, it } from 'vitest';
import { type NewKind, QUESTIONS } from '../../../../src/outputs/editor/questions.ts';
import { readAnswer } from '../../../../src/outputs/editor/read-answer.ts';

function read(kind: NewKind, flag: string, words: string) {
  const question = QUESTIONS[kind].find((one) => one.flag === flag);
  if (!question) throw new Error(`${kind} is not asked for ${flag}.`);
  return readAnswer(kind, question, words, [{ id: 'guojia-mou', names: ['国家某城市'] }]);
}

describe('an answer', () => {
  it.each([
    ['article', 'title', '  某市开会 ', ['某市开会']],
    ['article', 'title', '“一盘棋”与“一股劲”', ['“一盘棋”与“一股劲”']],
    ['article', 'published', '2016-12-09', ['2016-12-09']],
    ['article', 'published', '"2016-12-09"', ['2016-12-09']],
    ['article', 'published', '“2016-12-09”', ['2016-12-09']],
    ['article', 'published', '2016年12月9日', ['2016-12-09']],
    ['article', 'published', '2016/12/9', ['2016-12-09']],
    ['article', 'published', '', []],
    ['article', 'type', '报道', ['report']],
    ['article', 'type', 'report', ['report']],
    ['article', 'phase', '冲刺', ['sprint']],
    ['article', 'place', '驻马店', ['411700']],
    ['article', 'honour', '全国文明城市、国家某城市', ['quanguo-wenming', 'guojia-mou']],
    ['article', 'url', 'https://www.example.com/a', ['https://www.example.com/a']],
    ['article', 'text', '{随便什么}', ['{随便什么}']],
    ['coverage', 'found', '否', ['false']],
    ['coverage', 'where', '甲报, 乙网', ['甲报', '乙网']],
  ] as const)('of a new %s, to --%s, that is %j', (kind, flag, words, values) => {
    expect(read(kind, flag, words)).toEqual({ values });
  });

  it.each([
    ['article', 'title', ' ', '这一项要写。'],
    ['article', 'published', '不详', '不该有“不”'],
    ['article', 'published', '2016-02-31', '31'],
    ['article', 'type', '报到', '可以写：report'],
    ['article', 'type', 'reprot', '是不是“report”？'],
    ['article', 'place', '最美市', '“最美市”不认得。'],
    ['article', 'place', '鼓楼区', '“鼓楼区”有几个：'],
    ['article', 'honour', '全国文明城市、最美城市', '“最美城市”不认得。'],
    ['article', 'url', 'www.example.com', '的写法不对'],
    ['article', 'campaign', '驻马店创文', '的写法不对'],
    ['coverage', 'found', '也许', '写 true 或 false。'],
  ] as const)(
    'of a new %s, to --%s, that is %j is refused while it can be asked again',
    (kind, flag, words, zh) => {
      const answer = read(kind, flag, words);
      expect('problem' in answer ? answer.problem.zh : answer).toContain(zh);
    },
  );
});
