import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../src/archive/archive.ts';
import { passageFinder } from '../../../../src/archive/reuse/find-passages.ts';
import { buildLetterCorpus } from '../../../../src/archive/reuse/letter-corpus.ts';
import { numberShingles } from '../../../../src/archive/reuse/number-shingles.ts';
import { buildSimilarArticles } from '../../../../src/archive/reuse/similar-articles.ts';
import type { TextBlock } from '../../../../src/mdx/read-body.ts';
import { sampleArchive } from '../../outputs/sample-archive.ts';

function archiveOf(...texts: readonly string[]): Archive {
  return sampleArchive(
    Object.fromEntries(
      texts.map((text, index) => [
        `articles/x/undated-unplaced-${(0xa000 + index).toString(16)}.mdx`,
        `---\ntitle: 题\ntype: report\nrights: full\n---\n${text}\n`,
      ]),
    ),
  );
}

const similar = (...texts: readonly string[]) =>
  [...buildSimilarArticles(archiveOf(...texts))].map(([id, others]) => ({
    id: id.slice(-1),
    others: others.map((other) => ({
      id: other.id.slice(-1),
      score: other.score,
      texts: other.passages.map(({ text, block, otherBlock }) => `${text} ${block} ${otherBlock}`),
    })),
  }));

const LINE = '春风又绿江南岸明月何时照我还一水';

describe('similar articles', () => {
  it('names shared passages of sixteen letters and where they begin', () => {
    expect([...LINE]).toHaveLength(16);
    expect(similar(`甲乙。\n\n丙${LINE}丁`, `${LINE}`, '别的')).toEqual([
      { id: '0', others: [{ id: '1', score: 1, texts: [`${LINE} p2 p1`] }] },
      { id: '1', others: [{ id: '0', score: 1, texts: [`${LINE} p1 p2`] }] },
    ]);
  });

  it('finds the same for one article alone', () => {
    const archive = archiveOf(`甲${LINE}乙`, `丙${LINE}丁${LINE}`, '别的', `${LINE}戊${LINE.slice(1)}己`);
    const all = buildSimilarArticles(archive);
    expect(all.size).toBe(3);
    for (const article of archive.articles) {
      const alone = buildSimilarArticles(archive, article);
      expect(alone.get(article.id)).toEqual(all.get(article.id));
      expect(alone.size).toBe(all.has(article.id) ? 1 : 0);
    }
  });

  it('passes over fifteen', () => {
    const short = LINE.slice(1);
    expect(similar(`甲${short}乙`, `丙${short}丁`)).toEqual([]);
  });

  it('looks past punctuation, breaks, script and variants, and prints the text as it is', () => {
    const [, second] = similar(
      '春风又绿江南岸，明月何时照我还。\n\n一水护田！',
      '春風又綠江南岸明月何時照我還一水護田',
    );
    expect(second?.others[0]?.texts).toEqual(['春風又綠江南岸明月何時照我還一水護田 p1 p1']);
    const [first] = similar(
      '春风又绿江南岸，明月何时照我还。\n\n一水护田！',
      '春風又綠江南岸明月何時照我還一水護田',
    );
    expect(first?.others[0]?.texts).toEqual(['春风又绿江南岸，明月何时照我还。\n一水护田 p1 p1']);
  });

  it('does not reach across a gap', () => {
    const gapped = `${LINE.slice(0, 8)}<Gap reason="paywall" extent="9" />${LINE.slice(8)}`;
    expect(similar(gapped, LINE)).toEqual([]);
    expect(similar(gapped, gapped)).toEqual([]);
  });

  it('puts the most alike first', () => {
    const other = '两山排闼送青来细数落花因坐久缓寻芳';
    const [first] = similar(`${LINE}。${other}`, `${LINE}，不同的下文在这里`, `${LINE}，${other}`);
    expect(first?.others.map(({ id, score }) => [id, score])).toEqual([
      ['2', 1],
      ['1', 0.111],
    ]);
  });

  it('takes what stands everywhere for a formula', () => {
    expect(similar(...Array.from({ length: 64 }, () => LINE))).toHaveLength(64);
    expect(similar(...Array.from({ length: 65 }, () => LINE))).toEqual([]);
  });

  it('finds nothing in nothing', () => {
    expect(similar()).toEqual([]);
    expect(similar('', '短')).toEqual([]);
  });
});

describe('numberShingles and passageFinder', () => {
  const size = 3;
  const block = (text: string): TextBlock[] => [{ id: 'p1', kind: 'paragraph', text }];
  const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '￼'), maxLength: 40 });

  it('gives equal numbers to equal shingles only', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (texts) => {
        const corpus = buildLetterCorpus(texts.map(block));
        const { at, count } = numberShingles(corpus, size);
        const byNumber = new Map<number, string>();
        at.forEach((shingle, position) => {
          const letters = corpus.codes.subarray(position, position + size);
          expect(shingle >= 0).toBe(letters.length === size && !letters.includes(0));
          if (shingle < 0) return;
          const known = byNumber.get(shingle);
          if (known !== undefined) expect(known).toBe(letters.join());
          byNumber.set(shingle, letters.join());
        });
        expect(new Set(byNumber.values()).size).toBe(count);
      }),
    );
  });

  it('finds the longest passage from each place, as trying every length does', () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        const corpus = buildLetterCorpus([block(left), block(right)]);
        const shingles = numberShingles(corpus, size);
        const found = passageFinder(corpus, shingles, size)(0, 1);
        const expected: [number, number][] = [];
        for (let from = 0; from < left.length; ) {
          let length = 0;
          const fits = (to: number): boolean => {
            const piece = left.slice(from, to);
            return to <= left.length && !piece.includes('￼') && right.includes(piece);
          };
          while (fits(from + length + 1)) length++;
          if (length >= size) expected.push([from, length]);
          from += length >= size ? length : 1;
        }
        expect(found.map((match) => [match.from, match.length])).toEqual(expected);
        for (const { from, otherFrom, length } of found) {
          expect(right.slice(otherFrom, otherFrom + length)).toBe(left.slice(from, from + length));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same whichever texts were compared before', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 6 }), (texts) => {
        const corpus = buildLetterCorpus(texts.map(block));
        const shingles = numberShingles(corpus, size);
        const find = passageFinder(corpus, shingles, size);
        for (const one of texts.keys()) {
          for (const other of texts.keys()) {
            expect(find(one, other)).toEqual(passageFinder(corpus, shingles, size)(one, other));
          }
        }
      }),
    );
  });
});
