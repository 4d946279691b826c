import { describe, expect, it } from 'vitest';
import { type ShownAlignment, shownAlignment } from '../../../../src/components/reprints/shown-alignment.ts';
import { sampleArticle } from '../../outputs/sample-archive.ts';

const letters = (from: number, count: number) =>
  String.fromCodePoint(...Array.from({ length: count }, (_, at) => 0x4e00 + from + at));

const article = (text: string, rights = 'full') =>
  sampleArticle(`title: 题\ntype: report\nrights: ${rights}`, text);
const shown = (first: string, later: string) => shownAlignment(article(first), article(later));
const kinds = (alignment: ShownAlignment | undefined) =>
  alignment?.paragraphs.map((paragraph) =>
    paragraph.map((piece) =>
      'length' in piece ? `${piece.kind} ${piece.length}` : `${piece.kind} ${piece.text.length}`,
    ),
  );

describe('a comparison as a page shows it', () => {
  it('shortens what both have to some words around each difference', () => {
    const [one, two] = [letters(0, 200), letters(300, 200)];
    expect(kinds(shown(one + two, `${one}添上的话${two}`))).toEqual([
      ['skipped 170', 'same 30', 'added 4', 'same 30', 'skipped 170'],
    ]);
    const short = letters(0, 49);
    expect(kinds(shown(short + two, `${short}添上的话${two}`))?.[0]?.[0]).toBe('same 49');
  });

  it('shows nothing where there is no difference, and nothing where a text is not held', () => {
    expect(shown(letters(0, 100), letters(0, 100))).toEqual({ paragraphs: [], cut: 0, weight: 0 });
    expect(shownAlignment(article('摘要。', 'abstract'), article(letters(0, 100)))).toBeUndefined();
  });

  it('says how much has moved, and shows it where it stands now', () => {
    const [one, two] = [letters(0, 100), letters(300, 200)];
    expect(kinds(shown(one + two, two + one))).toEqual([
      ['left 100', 'same 30', 'skipped 140', 'same 30', 'moved 100'],
    ]);
  });

  it('keeps paragraphs', () => {
    const two = letters(300, 60);
    expect(kinds(shown(`甲乙丙。\n\n${two}`, `丁戊己。\n\n${two}`))).toEqual([
      ['removed 4'],
      ['added 4'],
      ['same 30', 'skipped 30'],
    ]);
  });

  it('never grows without limit', () => {
    const own = Array.from({ length: 5 }, (_, at) => letters(1000 + at * 3000, 3000));
    const alignment = shown(
      letters(0, 900) + own.slice(0, 3).join(''),
      letters(0, 900) + own.toReversed().join('').slice(0, 15_000),
    );
    expect(alignment?.weight).toBeLessThan(21_000);
    const long = shown(letters(0, 12_000), letters(12_000, 8_900));
    expect(long?.cut).toBe(900);
  });
});
