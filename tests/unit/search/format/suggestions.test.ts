import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../../../src/hanzi/hash-text.ts';
import { placeLabel, romanise } from '../../../../src/i18n/place-label.ts';
import { shortName } from '../../../../src/places/short-name.ts';
import {
  decodeSuggestions,
  encodeSuggestions,
  type Suggested,
  type Suggestions,
} from '../../../../src/search/format/suggestions.ts';
import {
  buildSuggestions,
  MOST_NAMES,
  readCharacters,
  withoutReadNames,
} from '../../../../src/search/index/build-suggestions.ts';
import { HONOURS } from '../../../generators/corpus/generate-articles.ts';
import { readVocabulary } from '../../../generators/corpus/vocabulary.ts';
import { GIVEN, SURNAMES } from '../../../generators/corpus/word-lists.ts';
import { createRandom } from '../../../generators/random.ts';
import { openCommittedArchive } from '../../../support/committed-archive.ts';

const MOST_BYTES = 30_000;
const NO_DATA = { former: [], facts: [], corrections: [] };

describe('the file of suggestions', () => {
  it('reads back what was written', () => {
    const written: Suggestions = {
      names: [
        { kind: 'place', id: '411700', name: '驻马店市', others: ['汝南'] },
        { kind: 'honour', id: 'quanguo-wenming', name: '全国文明城市', others: ['创文', '创城'] },
        { kind: 'campaign', id: '411700-quanguo-wenming-2015', name: '驻马店市创建全国文明城市', others: [] },
        { kind: 'campaign', id: '411700-quanguo-wenming', name: '驻马店市创建全国文明城市', others: [] },
        { kind: 'campaign', id: 'joint', name: '两市同创', others: [] },
        { kind: 'person', id: `411700-${hashText('王某')}`, name: '王某', others: [] },
        { kind: 'person', id: '411700-told-apart', name: '王某', others: [] },
        { kind: 'source', id: hashText('某某 日报'), name: '某某 日报', others: [] },
      ],
      dates: [
        '1982',
        '1982-02',
        '1982-02-08',
        '1986',
        '2016',
        '2016-11',
        '2016-12',
        '2016-12-07',
        '2016-12-09',
      ],
      characters: [
        { character: '与', reading: 'yu', variants: '與' },
        { character: '𠮷', reading: '', variants: '' },
      ],
    };
    expect(decodeSuggestions(encodeSuggestions(written))).toEqual(written);
    const empty: Suggestions = { names: [], dates: [], characters: [] };
    expect(decodeSuggestions(encodeSuggestions(empty))).toEqual(empty);
  });

  it('of the committed archive is at most 30 kB as it is, half of that over the wire', async () => {
    const text = encodeSuggestions(buildSuggestions((await openCommittedArchive()).archive, 'all'));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST_BYTES);
    expect(gzipSync(text).length).toBeLessThanOrEqual(MOST_BYTES / 2);
  });

  it('of an archive that fills every kind is at most 30 kB over the wire', () => {
    const random = createRandom(7);
    const { counties, cities } = readVocabulary();
    const places = counties.slice(0, MOST_NAMES.place);
    const titles = ['创建全国文明城市', '创建国家卫生城市', '创建国家园林城市', '创建双拥模范城'];
    const make = (kind: Suggested['kind'], name: string, place?: string): Suggested => ({
      kind,
      id: place === undefined ? hashText(name) : `${place}-${hashText(name)}`,
      name,
      others: [],
    });
    const names: Suggested[] = [
      ...places.map(
        ({ code, name }): Suggested => ({
          kind: 'place',
          id: code,
          name,
          others: [placeLabel({ code, name, shortName: shortName(name), data: NO_DATA }, 'en')],
        }),
      ),
      ...HONOURS.map((id): Suggested => ({ kind: 'honour', id, name: romanise(id), others: titles })),
      ...Array.from({ length: MOST_NAMES.campaign }, (): Suggested => {
        const place = random.pick(places);
        const year = 2005 + random.below(18);
        return {
          kind: 'campaign',
          id: `${place.code}-${random.pick(HONOURS)}-${year}`,
          name: `${place.name}${random.pick(titles)}`,
          others: [],
        };
      }),
      ...Array.from({ length: MOST_NAMES.person }, () =>
        make(
          'person',
          random.pick(SURNAMES) + random.pick(GIVEN) + random.pick(GIVEN),
          random.pick(places).code,
        ),
      ),
      ...Array.from({ length: MOST_NAMES.source }, (_, i) => make('source', `${cities[i]}日报`)),
    ];
    const dates = Array.from({ length: 20 }, (_, i) => String(2004 + i)).flatMap((year) => [
      year,
      ...Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`).flatMap(
        (month) => [
          month,
          ...Array.from({ length: 28 }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`).filter(() =>
            random.chance(0.8),
          ),
        ],
      ),
    ]);
    const characters = readCharacters(names);
    const text = encodeSuggestions({ names: withoutReadNames(names, characters), dates, characters });
    expect(gzipSync(text).length).toBeLessThanOrEqual(MOST_BYTES);
    expect(gzipSync(text).length).toBeGreaterThan(MOST_BYTES / 2);
  });
});
