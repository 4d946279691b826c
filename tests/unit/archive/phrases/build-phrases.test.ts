import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPhrases } from '../../../../src/archive/phrases/build-phrases.ts';
import { findRepeats } from '../../../../src/archive/phrases/find-repeats.ts';
import { buildHanCorpus, printedAt } from '../../../../src/archive/phrases/han-corpus.ts';
import { sampleArchive } from '../../outputs/sample-archive.ts';

function archiveOf(texts: readonly string[], front: (index: number) => string = () => '') {
  return sampleArchive(
    Object.fromEntries(
      texts.map((text, index) => [
        `articles/x/undated-unplaced-${(0x1000 + index).toString(16)}.mdx`,
        `---\ntitle: 题\ntype: report\nrights: full\n${front(index)}---\n${text}\n`,
      ]),
    ),
  );
}

const brief = (phrases: ReturnType<typeof buildPhrases>) =>
  phrases.map(({ text, articles, occurrences }) => `${text} ${articles} ${occurrences}`);

describe('phrases', () => {
  it('lists what stands in three articles, only in its longest form', () => {
    const archive = archiveOf([
      '东风压倒西风。',
      '有东风压倒西风了',
      '是东风压倒西风，东风压倒西风！',
      '东风压倒一切',
    ]);
    expect(brief(buildPhrases(archive))).toEqual(['东风压倒 4 5', '东风压倒西风 3 4']);
  });

  it('does not reach across punctuation, gaps or paragraphs', () => {
    const archive = archiveOf([
      '东风，压倒西风',
      '东风，压倒西风',
      '东风，压倒西风',
      '南来<Gap reason="paywall" />北往\n\n上下左右',
      '南来<Gap reason="paywall" />北往\n\n上下左右',
      '南来<Gap reason="paywall" />北往\n\n上下左右',
    ]);
    expect(brief(buildPhrases(archive))).toEqual(['上下左右 3 3', '压倒西风 3 3']);
  });

  it('takes Traditional and Simplified as one, printed as it is most often', () => {
    const archive = archiveOf(['萬眾一心創建', '万众一心创建', '万众一心创建']);
    expect(brief(buildPhrases(archive))).toEqual(['万众一心创建 3 3']);
  });

  it('drops what begins or ends with a particle', () => {
    const archive = archiveOf([
      '甲的东风压倒',
      '乙的东风压倒',
      '丙的东风压倒',
      '丁东风压倒',
      '戊东风压倒',
      '己东风压倒',
    ]);
    expect(brief(buildPhrases(archive))).toEqual(['东风压倒 6 6']);
  });

  it('counts by year and place', () => {
    const dates = ['"2016-12-09"', '"2016-01"', '"2017"', '"2015/2017"', '"XXXX-03-22"'];
    const archive = archiveOf(
      dates.map(() => '东风压倒西风'),
      (index) => `published: ${dates[index]}\nplace: "${index < 2 ? '411700' : '411702'}"\n`,
    );
    expect(buildPhrases(archive)).toEqual([
      {
        text: '东风压倒西风',
        length: 6,
        articles: 5,
        occurrences: 5,
        firstPrintings: 5,
        places: 2,
        years: [
          { year: 2016, articles: 2 },
          { year: 2017, articles: 1 },
        ],
      },
    ]);
  });

  it('keeps the most frequent of each class of length', () => {
    const texts = [
      '甲乙丙丁，子丑寅卯，东风压倒西风',
      '甲乙丙丁，子丑寅卯，东风压倒西风',
      '甲乙丙丁，子丑寅卯，东风压倒西风',
      '甲乙丙丁',
    ];
    expect(brief(buildPhrases(archiveOf(texts), { limit: 1 }))).toEqual(['甲乙丙丁 4 4', '东风压倒西风 3 3']);
  });

  it('counts of an abstract what it quotes and the title, never the prose of the archive', () => {
    const abstract = (body: string, index: number) => [
      `articles/x/undated-unplaced-${(0x2000 + index).toString(16)}.mdx`,
      `---\ntitle: 南来北往之${'甲乙丙'[index]}\ntype: report\nrights: abstract\n---\n${body}\n`,
    ];
    const bodies = [
      '市里说要“东风压倒西风”，本档案写作一字不差。',
      '书记再提「东风压倒西风」，本档案写作一字不差。',
      '标语是“『东风压倒西风』上墙”，本档案写作一字不差。',
      '引号“没有合上，东风压倒西风，本档案写作一字不差。',
    ];
    const archive = sampleArchive(Object.fromEntries(bodies.slice(0, 3).map(abstract)));
    expect(brief(buildPhrases(archive))).toEqual(['东风压倒西风 3 3', '南来北往之 3 3']);
    const open = sampleArchive(Object.fromEntries(bodies.slice(1).map(abstract)));
    expect(brief(buildPhrases(open))).toEqual(['南来北往之 3 3']);
  });

  it('finds nothing in nothing', () => {
    expect(buildPhrases(archiveOf([]))).toEqual([]);
    expect(buildPhrases(archiveOf(['东风', '东风', '东风']))).toEqual([]);
  });
});

describe('findRepeats', () => {
  const options = { shortest: 2, longest: 5, leastTexts: 2, dominance: 0.7 };

  it('agrees with the definition, tried on every substring', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，'), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const corpus = buildHanCorpus(texts, options.shortest);
        const found = findRepeats(corpus, options).map(({ positions, length, texts: count }) => {
          return `${printedAt(corpus, positions[0] ?? 0, length)} ${count} ${positions.length}`;
        });
        expect(found.sort()).toEqual(repeatsByDefinition(texts));
      }),
      { numRuns: 300 },
    );
  });

  function repeatsByDefinition(texts: readonly string[]): string[] {
    const having = new Map<string, { texts: Set<number>; times: number }>();
    texts.forEach((text, index) => {
      for (const run of text.split('，')) {
        for (let from = 0; from < run.length; from++) {
          for (let to = from + 1; to <= run.length; to++) {
            const word = run.slice(from, to);
            const entry = having.get(word) ?? { texts: new Set(), times: 0 };
            entry.texts.add(index);
            entry.times++;
            having.set(word, entry);
          }
        }
      }
    });
    const count = (word: string): number => having.get(word)?.texts.size ?? 0;
    return [...having]
      .filter(
        ([
          word,
          {
            texts: { size },
          },
        ]) => {
          const most = Math.max(
            ...['甲', '乙', '丙'].flatMap((one) => [count(one + word), count(word + one)]),
          );
          const lengthFits = word.length >= options.shortest && word.length <= options.longest;
          return lengthFits && size >= options.leastTexts && most <= options.dominance * size;
        },
      )
      .map(
        ([
          word,
          {
            texts: { size },
            times,
          },
        ]) => `${word} ${size} ${times}`,
      )
      .sort();
  }
});
