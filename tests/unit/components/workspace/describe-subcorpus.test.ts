import { describe, expect, it } from 'vitest';
import {
  describeSubcorpus,
  nameFoundReprints,
} from '../../../../src/components/workspace/describe-subcorpus.ts';
import { workspaceStrings } from '../../../../src/components/workspace/strings.ts';
import { stringsOf } from '../../../../src/i18n/strings.ts';
import { parseFilters } from '../../../../src/search/workspace/workspace-state.ts';

const none = { campaign: [], honour: [], type: [], source: [], fate: [], complete: [{ value: 'no' }] };
const dictionaries = {
  facets: {
    ...none,
    place: [
      { value: '410000', zh: '河南', en: 'Henan' },
      { value: '520000', zh: '贵州', en: 'Guizhou' },
    ],
    phase: [{ value: 'inspect' }],
  },
  synonyms: [],
};

function contextIn(language: 'zh' | 'en') {
  const { enums } = stringsOf(language);
  return {
    language,
    prefix: '',
    strings: workspaceStrings(language),
    view: 'search' as const,
    types: enums.type,
    phases: enums.phase,
    fates: enums.fate,
  };
}

function words(address: string, language: 'zh' | 'en' = 'zh', reprints = 0): string {
  const size = { articles: 37, characters: 41_233, reprints };
  return describeSubcorpus(
    contextIn(language),
    dictionaries,
    parseFilters(new URLSearchParams(address)),
    size,
  );
}

describe('a subcorpus in words', () => {
  const inspect = stringsOf('zh').enums.phase.inspect;

  it.each([
    ['', '全部报道，37篇，41,233字'],
    ['place=410000&from=2016&to=2018&phase=inspect', `河南 · 2016–2018 · ${inspect}阶段，37篇，41,233字`],
    ['place=410000&place=520000', '河南、贵州，37篇，41,233字'],
    ['from=2016&to=2016', '2016，37篇，41,233字'],
    ['from=2016', '2016起，37篇，41,233字'],
    ['to=2016-05-03', '至2016-05-03，37篇，41,233字'],
    ['from=2016-12-01&to=2016-12-31', '2016-12-01–2016-12-31，37篇，41,233字'],
    ['complete=no&place=999999', '999999 · 文字有缺，37篇，41,233字'],
  ])('%s', (address, expected) => {
    expect(words(address)).toBe(`${expected}（其中没有已知的转载）`);
  });

  it('reads in English as well', () => {
    expect(words('place=410000&from=2016&to=2018', 'en')).toBe(
      'Henan · 2016–2018: 37 articles, 41,233 characters (no known reprints among them)',
    );
  });

  it('says whether reprints are counted, and how many there are', () => {
    expect(words('place=410000', 'zh', 5)).toBe('河南，37篇，41,233字（含转载5篇）');
    expect(words('place=410000&reprints=without', 'zh', 1500)).toBe(
      '河南 · 只计首次刊登，37篇，41,233字（另有转载1,500篇未计）',
    );
    expect(words('reprints=without', 'en', 5)).toBe(
      'first printings only: 37 articles, 41,233 characters (besides 5 reprints left out)',
    );
  });

  it('says it of what was found, and nothing where the archive has no reprints', () => {
    const found = (address: string, reprints: readonly number[]) =>
      nameFoundReprints(
        contextIn('zh'),
        parseFilters(new URLSearchParams(address)),
        { reprints: Uint32Array.from(reprints) },
        [{ article: 3 }, { article: 8 }],
      );
    expect(found('', [1, 3, 8])).toBe('（含转载2篇）');
    expect(found('', [1])).toBe('（其中没有已知的转载）');
    expect(found('reprints=without', [1])).toBe('（不计转载）');
    expect(found('reprints=without', [])).toBe('');
  });
});
