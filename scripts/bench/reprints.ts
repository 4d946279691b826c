import { plantReprints } from '../../tests/generators/corpus/reprint-articles.ts';
import { scoreReprints } from '../../tests/generators/corpus/score-reprints.ts';

/** How well, and in what time, planted reprints are found among so many generated articles. */
export interface ReprintBench {
  readonly articles: number;
  readonly letters: number;
  readonly planted: number;
  readonly precision: number;
  readonly recall: number;
  /** Processor seconds for laying out the letters, numbering their runs and finding the reprints. */
  readonly cpuSeconds: number;
  /** The same for a million letters: of one size whatever the number of articles, if it is linear. */
  readonly secondsPerMillionLetters: number;
}

/** Plants reprints and decoys among generated articles of each number, and looks for them. */
export function benchReprints(counts: readonly number[], say: (line: string) => void): ReprintBench[] {
  return counts.map((count) => {
    say(`reprints among ${count} articles and those planted …`);
    const { articles, planted } = plantReprints(count);
    const before = process.cpuUsage();
    const score = scoreReprints(articles, planted);
    const { user, system } = process.cpuUsage(before);
    const cpuSeconds = (user + system) / 1e6;
    const { letters, precision, recall } = score;
    return {
      articles: score.articles,
      letters,
      planted: score.planted,
      precision,
      recall,
      cpuSeconds,
      secondsPerMillionLetters: cpuSeconds / (letters / 1e6),
    };
  });
}
