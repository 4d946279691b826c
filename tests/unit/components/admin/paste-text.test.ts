import { describe, expect, it } from 'vitest';
import { pastedLines } from '../../../../src/components/admin/paste-text.ts';

describe('a pasted text', () => {
  it('has a line for each line end of whatever program, and none for an empty one', () => {
    expect(pastedLines('一\r\n二\r三\n\n \t\n四\u2028五\u2029六\v七\f八\u0085九\n')).toEqual([
      ...'一二三四五六七八九',
    ]);
    expect(pastedLines(' \r\n\u00a0\n')).toEqual([]);
  });

  it('holds nothing that does not show', () => {
    expect(pastedLines('\ufeff创\u00ad建\u200b文\u2060明\u202e城\u0007市\ud800')).toEqual(['创建文明城市']);
  });

  it('keeps what is seen, and what is no error in a file', () => {
    const words = '\u3000<b>{x}</b> #标签 \\ 👨‍👩‍👧 𠮷\t，。“”';
    expect(pastedLines(words)).toEqual([words]);
    expect(pastedLines('2016\u00a0年')).toEqual(['2016 年']);
  });
});
