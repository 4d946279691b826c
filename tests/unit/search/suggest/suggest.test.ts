import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/hanzi/fold.ts';
import { buildSequence } from '../../../../src/hanzi/searchable.ts';
import {
  decodeSuggestions,
  encodeSuggestions,
  type Suggested,
} from '../../../../src/search/format/suggestions.ts';
import { buildSuggestions, readCharacters } from '../../../../src/search/index/build-suggestions.ts';
import { createSuggester } from '../../../../src/search/suggest/suggest.ts';
import { openCommittedArchive } from '../../../support/committed-archive.ts';

const { archive } = await openCommittedArchive();
const suggestions = decodeSuggestions(encodeSuggestions(buildSuggestions(archive, 'all')));
const suggest = createSuggester(suggestions);
const paths = (typed: string) => suggest(typed).map(({ path }) => path);

describe('suggestions of the committed archive', () => {
  it.each([
    ['驻马店', '/places/411700/'],
    ['駐馬店', '/places/411700/'],
    ['Zhumadian', '/places/411700/'],
    ['zmd', '/places/411700/'],
    ['河南省', '/places/410000/'],
    ['Shaanxi', '/places/610000/'],
    ['Lhasa', '/places/540100/'],
    ['harbin', '/places/230100/'],
    ['haerbin', '/places/230100/'],
    ['hohhot', '/places/150100/'],
    ["xi'an", '/places/610100/'],
    ['遵义县', '/places/520304/'],
    ['创文', '/honours/quanguo-wenming/'],
    ['national sanitary', '/honours/guojia-weisheng/'],
    ['驻马店市创建全国', '/campaigns/411700-quanguo-wenming-2015/'],
    ['2016-12-07', '/dates/2016/12/07/'],
    ['2016年12月7日', '/dates/2016/12/07/'],
    ['2016年12月', '/dates/2016/12/'],
    ['２０１６年', '/dates/2016/'],
    ['12月7日', '/dates/on/12-07/'],
  ])('offer for %s first %s', (typed, path) => {
    expect(paths(typed)[0]).toBe(path);
  });

  it.each(['urumqi', 'Ürümqi', 'URUM', 'wulumuqi', 'wlmq'])('find a name with marks by %s', (typed) => {
    const names: Suggested[] = [{ kind: 'place', id: '650100', name: '乌鲁木齐市', others: ['Ürümqi'] }];
    const found = createSuggester({ names, dates: [], characters: readCharacters(names) })(typed);
    expect(found.map(({ path }) => path)).toEqual(['/places/650100/']);
  });

  it('have an English name only where the readings of the Chinese one do not give it', () => {
    const othersOf = (id: string) => suggestions.names.find((one) => one.id === id)?.others;
    expect(othersOf('540100')).toEqual(['Lhasa']);
    expect(othersOf('411700')).toEqual([]);
    expect(othersOf('610100')).toEqual([]);
  });

  it('offer each person, source, place, honour and campaign for its whole name', () => {
    const missing = suggestions.names.filter(({ name, kind, id }) => {
      const offered = suggest(name);
      // Of several that bear one name the first three are offered.
      const namesakes = offered.filter((one) => one.kind === kind && one.name === name);
      return !offered.some(({ path }) => path.endsWith(`/${id}/`)) && namesakes.length < 3;
    });
    expect(missing).toEqual([]);
  });

  it('say by which other name something was found, and where it lies', () => {
    expect(suggest('创文')[0]).toMatchObject({ name: '全国文明城市', also: '创文' });
    expect(suggest('驻马店')[0]).toMatchObject({ name: '驻马店市', within: '河南省' });
    expect(suggest('12月7日').at(1)?.name).toMatch(/^\d{4}-12-07$/);
  });

  it.each([
    '',
    ' ',
    '。',
    '驻马店 整改',
    '"驻马店"',
    '驻马店|开封',
    '-驻马店',
    'title:驻马店',
    '驻?店',
    '马',
  ])('offer nothing of a name for %j', (typed) => {
    expect(suggest(typed).filter(({ name }) => name.includes('驻马店'))).toEqual([]);
  });

  it('lead only to what has a page', () => {
    const held = {
      place: archive.places,
      honour: archive.honours,
      campaign: archive.campaigns,
      person: new Map(archive.people.map((one) => [one.id, one])),
      source: new Map(archive.sources.map((one) => [one.id, one])),
    };
    const dead = suggestions.names.filter(({ kind, id }) => !held[kind].has(id));
    expect(dead).toEqual([]);
    expect(suggestions.names.length).toBeGreaterThan(700);
  });

  it('fold names as the search does, by their own table of characters', () => {
    for (const { name } of suggestions.names) {
      const traditional = [...buildSequence(name).folded].map(
        (one) =>
          suggestions.characters.find(({ character }) => character === fold(one))?.variants.at(0) ?? one,
      );
      expect(suggest(traditional.join('')).map((one) => one.name)).toContain(name);
    }
  });
});
