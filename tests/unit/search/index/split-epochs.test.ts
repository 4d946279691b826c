import { describe, expect, it } from 'vitest';
import { splitEpochs } from '../../../../src/search/index/split-epochs.ts';
import { makeArticle } from '../open-index.ts';

const SIZE = 80;
const LEEWAY = 10;

const dated = Array.from({ length: 1000 }, (_, i) => {
  const day = new Date(Date.UTC(2020, 0, 1) - i * 86_400_000).toISOString().slice(0, 10);
  return makeArticle(`${day}-${i}`, { from: day, to: day });
});
const undated = Array.from({ length: 190 }, (_, i) => makeArticle(`undated-${i}`, {}));
const articles = [...dated, ...undated];

/** Epochs as the ids in each. */
const epochsOf = (list: typeof articles) =>
  splitEpochs(list, SIZE).map((epoch) => epoch.map(({ id }) => id).join(' '));
const whole = new Set(epochsOf(articles));
/** How many epochs of a list are none of the whole. */
const changed = (list: typeof articles) => epochsOf(list).filter((epoch) => !whole.has(epoch)).length;

describe('epochs', () => {
  it('are all articles in their order, the undated ones apart', () => {
    const epochs = splitEpochs(articles, SIZE);
    expect(epochs.flat()).toEqual(articles);
    for (const epoch of epochs) expect(new Set(epoch.map(({ from }) => from === undefined)).size).toBe(1);
  });

  it('are of about the size that was asked for, but for the newest and the last of the undated', () => {
    const lengths = splitEpochs(articles, SIZE).map(({ length }) => length);
    const others = lengths.slice(1, -1);
    expect(others.length).toBeGreaterThan(10);
    for (const length of others) expect(Math.abs(length - SIZE)).toBeLessThanOrEqual(LEEWAY);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(SIZE + LEEWAY);
    expect(new Set(others).size).toBeGreaterThan(3);
  });

  it('are one when everything fits into one, and none of nothing', () => {
    const few = [...dated.slice(0, 40), ...undated.slice(0, 40)];
    expect(splitEpochs(few, SIZE)).toEqual([few]);
    expect(splitEpochs([], SIZE)).toEqual([]);
  });

  it('stay as they are when a newer article comes, but for the newest', () => {
    expect(changed([makeArticle('new', { from: '2030-01-01', to: '2030-01-01' }), ...articles])).toBe(1);
  });

  it('stay as they are when an article is added or withdrawn anywhere, mostly all but one', () => {
    const places = Array.from({ length: 100 }, (_, i) => i * 10);
    const added = places.map((at) => {
      const { from = '', to = '' } = dated[at] ?? {};
      return changed(articles.toSpliced(at, 0, makeArticle(`added-${at}`, { from, to })));
    });
    const withdrawn = places.map((at) => changed(articles.toSpliced(at, 1)));
    for (const counts of [added, withdrawn]) {
      expect(counts.filter((count) => count <= 1).length).toBeGreaterThan(75);
      expect(counts.filter((count) => count <= 3).length).toBeGreaterThan(85);
    }
  });
});
