import { describe, expect, it } from 'vitest';
import { restoreForms } from '../../../../src/importer/repair/restore-forms.ts';
import { toLines, toText } from '../lines.ts';

const restore = (text: string) => toText(restoreForms(toLines(text)).lines);

describe('other forms of a character', () => {
  it.each([
    ['radicals from PDF files', '市⺠⽂明公约，⻓期有效', '市民文明公约，长期有效'],
    ['compatibility ideographs', '\uf934街\uf98e年有新\uf937', '老街年年有新路'],
    ['marks of vertical print', '他說︐﹁慢慢走﹂︒', '他說，「慢慢走」。'],
    [
      'full-width digits and letters',
      '２０１７年３月５日，ＡＰＰ上线，达９８．２％',
      '2017年3月5日，APP上线，达98.2％',
    ],
    [
      'noughts typed among Chinese digits',
      '二0一九年，二OO九年，一Ｏ五号，一九九０年，二○一o年',
      '二〇一九年，二〇〇九年，一〇五号，一九九〇年，二○一〇年',
    ],
  ])('%s become the character that is meant', (_, from, to) => {
    expect(restore(from)).toBe(to);
  });

  it('leave the rest alone, and each change is recorded', () => {
    expect(restore('一OK，一0%，A一0一，10一20')).toBe('一OK，一0%，A一0一，10一20');
    expect(restore('参见某报．2017，（完）！')).toBe('参见某报．2017，（完）！');
    expect(restoreForms(toLines('一\n第２批⽂件')).repairs).toEqual([
      { line: 2, from: '２⽂', to: '2文', kind: 'form', certain: true },
    ]);
  });
});
