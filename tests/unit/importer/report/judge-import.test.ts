import { describe, expect, test } from 'vitest';
import type { BuiltArticle } from '../../../../src/importer/describe/build-article.ts';
import { judgeImport } from '../../../../src/importer/report/judge-import.ts';

const TEXT = '城'.repeat(40);
const SOUND: BuiltArticle = {
  front: { title: '题', type: 'report', rights: 'full', published: '2016-12-09', place: '411700' },
  place: { code: '411700', basis: 'stated' },
  untitled: false,
};

const judge = (article: Partial<BuiltArticle> = {}, text = TEXT, source = `\n\n  ${TEXT}`) =>
  judgeImport({
    file: 'a.txt',
    source,
    text,
    article: { ...SOUND, ...article },
    removed: [],
    missing: { isCut: false, parts: {} },
    lines: [],
  });
const codes = (issues: ReturnType<typeof judge>) => issues.map(({ code, severity }) => `${severity} ${code}`);

describe('judgeImport', () => {
  test('is silent when all is well', () => {
    expect(judge()).toEqual([]);
  });

  test('warns of each thing that is missing, at the first word of the capture', () => {
    const { published: _, ...front } = SOUND.front;
    const issues = judge({ front, place: null, untitled: true }, '城市');
    expect(codes(issues)).toEqual([
      'warning body-short',
      'warning title-missing',
      'warning date-missing',
      'warning place-missing',
    ]);
    expect(issues[0]).toMatchObject({ line: 3, column: 3 });
  });

  test('an inferred place is told with its code', () => {
    expect(judge({ place: { code: '411702', basis: 'inferred' } })[0]).toMatchObject({
      code: 'place-inferred',
      what: { zh: expect.stringContaining('411702'), en: expect.stringContaining('411702') },
    });
  });

  test('nothing to read and nothing found are errors, and the only ones', () => {
    expect(codes(judge({}, '', ' \n'))).toEqual(['error capture-empty']);
    expect(codes(judge({ place: null }, ''))).toEqual(['error capture-without-text']);
  });
});
