import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { openQuotes } from '../../../../src/importer/language/quote-balance.ts';
import { buildPageCounts } from '../../../../src/importer/language/score-text.ts';
import { buildAnnotationTable } from '../../../../src/importer/repair/annotation-table.ts';
import type { DamageToken } from '../../../../src/importer/repair/damage-tokens.ts';
import {
  HOLE,
  readCharacter,
  readEaten,
  readLost,
  readSplit,
  readTail,
  type SearchPage,
  type State,
  startState,
} from '../../../../src/importer/repair/read-step.ts';
import { toLines } from '../lines.ts';

const behind = (text: string) => ({ tail: text.slice(-2), open: openQuotes(text) });

const bytesOf = (text: string): readonly [number, number] => {
  const [lead = 0, trail = 0] = iconv.encode(text, 'gbk');
  return [lead, trail];
};

const pageOf = (text: string): SearchPage => ({
  table: buildAnnotationTable(toLines(text)),
  counts: buildPageCounts([text]),
  traditional: true,
  effort: { states: 1_000_000 },
});
const PLAIN = pageOf('');
/** The page annotates 聯, 創 and 會 wherever they stand. */
const MIRROR = pageOf('聯(lián)合創(chuàng)建，大會(huì)當場，聯(lián)合會(huì)');

/** Behind `before`, with the first byte of a character read and its second still to come. */
const halfway = (before: string, character: string): State => {
  const [lead] = bytesOf(character);
  return { ...startState(behind(before)), pending: lead, last: lead };
};
const step = (read: (found: State[]) => void): State[] => {
  const found: State[] = [];
  read(found);
  return found;
};
const texts = (states: readonly State[]) =>
  states.filter(({ pending }) => pending === 0).map(({ text }) => text);

describe('startState', () => {
  it('stands at a border, knows the last byte and the marks still open', () => {
    const state = startState(behind('他說：“紀律'));
    expect(state).toMatchObject({ text: '', pending: 0, quotes: '“', exact: true, fresh: false });
    expect(state.last).toBe(bytesOf('律')[1]);
    expect(startState(behind('')).last).toBe(0x0a);
  });
});

describe('readCharacter', () => {
  it('writes a character as it is at a border', () => {
    const [state, ...others] = step((found) =>
      readCharacter(found, startState(behind('城')), '市'.charCodeAt(0), PLAIN),
    );
    expect(state).toMatchObject({ text: '市', pending: 0, exact: true });
    expect(others).toEqual([]);
  });

  it('feeds its bytes to a character that waits for its second', () => {
    // The second byte of 聯 and the first of 創, read as one character, shift all that follows.
    const shifted = iconv.decode(Buffer.from([bytesOf('聯')[1], bytesOf('創')[0]]), 'gbk');
    const [state] = step((found) => readCharacter(found, halfway('', '聯'), shifted.charCodeAt(0), PLAIN));
    expect(state).toMatchObject({ text: '聯', pending: bytesOf('創')[0] });
  });

  it('tries the full-width form of a folded mark, and drops what no byte string gives', () => {
    const half = halfway('', '聯');
    expect(step((found) => readCharacter(found, half, '!'.charCodeAt(0), PLAIN)).length).toBeGreaterThan(0);
    expect(step((found) => readCharacter(found, half, '\u{e01}'.charCodeAt(0), PLAIN))).toEqual([]);
  });

  it('holds Simplified characters and private-use ones against a reading of a Traditional page', () => {
    const score = (character: string, page: SearchPage) =>
      step((found) => readCharacter(found, startState(behind('城')), character.charCodeAt(0), page))[0]
        ?.score ?? 0;
    expect(score('发', PLAIN)).toBeLessThan(score('发', { ...PLAIN, traditional: false }));
    expect(score('\ue000', PLAIN)).toBeLessThan(score('龘', PLAIN) - 30);
  });
});

describe('readLost', () => {
  it('takes the second byte from the table of the page, with certainty', () => {
    const found = step((states) => readLost(states, halfway('', '聯'), 'lián', MIRROR));
    expect(texts(found)).toEqual(['聯']);
    expect(found[0]?.exact).toBe(true);
  });

  it('tries every character of that reading where the page has none, without certainty', () => {
    const found = step((states) => readLost(states, halfway('', '聯'), 'lián', PLAIN));
    expect(texts(found)).toContain('聯');
    expect(found.every(({ exact }) => exact === (found.length === 1))).toBe(true);
  });

  it('finds nothing for a reading that no character of that first byte has', () => {
    expect(step((states) => readLost(states, halfway('', '聯'), 'wǒ', PLAIN))).toEqual([]);
  });
});

describe('readTail', () => {
  const tail: DamageToken = { kind: 'tail', text: '(lián)', syllable: 'lián' };
  it('is the annotation of the character just completed', () => {
    const state = { ...startState(behind('聯')), text: '聯' };
    expect(step((found) => readTail(found, state, tail, MIRROR))).toEqual([state]);
  });
  it('is text behind any other, and nothing inside a shift', () => {
    expect(texts(step((found) => readTail(found, startState(behind('城')), tail, MIRROR)))).toEqual([
      '(lián)',
    ]);
    expect(step((found) => readTail(found, halfway('', '聯'), tail, MIRROR))).toEqual([]);
  });
});

describe('readSplit', () => {
  it('guesses a first byte at a border, and marks it as a guess', () => {
    const found = step((states) => readSplit(states, startState(behind('紀律。')), PLAIN));
    expect(found.length).toBeGreaterThan(100);
    expect(
      found.every(({ fresh, exact, pending, text }) => fresh && !exact && pending > 0 && text === ''),
    ).toBe(true);
    expect(found[0]?.score).toBeLessThan(startState(behind('紀律。')).score);
  });

  it('completes a waiting character, but never one that the mirror would have annotated', () => {
    const found = (page: SearchPage) => texts(step((states) => readSplit(states, halfway('', '聯'), page)));
    expect(found(PLAIN)).toContain('聯');
    expect(found(MIRROR)).not.toContain('聯');
  });
});

describe('readEaten', () => {
  it('leaves a hole behind the character it completes', () => {
    const found = step((states) => readEaten(states, halfway('', '聯'), PLAIN));
    expect(texts(found)).toContain(`聯${HOLE}`);
    expect(found.every(({ exact }) => !exact)).toBe(true);
  });

  it('says nothing at a border or behind a guess that nothing has tested', () => {
    expect(step((states) => readEaten(states, startState(behind('城')), PLAIN))).toEqual([]);
    expect(step((states) => readEaten(states, { ...halfway('', '聯'), fresh: true }, PLAIN))).toEqual([]);
  });
});
