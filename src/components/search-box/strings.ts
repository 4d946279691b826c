import { byLanguage } from '../../i18n/by-language.ts';
import type { Suggestion } from '../../search/suggest/suggestion.ts';

const zh = {
  label: '检索全部报道',
  placeholder: '词语、人名、地名……简繁皆可',
  button: '检索',
  hint: '例如',
  suggest: {
    list: '有专页的',
    kinds: {
      place: '地方',
      honour: '称号',
      campaign: '创建',
      person: '人物',
      source: '来源',
      date: '日期',
    } satisfies Record<Suggestion['kind'], string>,
    everyYear: '历年{day}',
    also: '“{name}”',
  },
};

const en: typeof zh = {
  label: 'Search all articles',
  placeholder: 'Chinese words, names, places: either script',
  button: 'Search',
  hint: 'For example',
  suggest: {
    list: 'Pages of their own',
    kinds: {
      place: 'Place',
      honour: 'Honour',
      campaign: 'Campaign',
      person: 'Person',
      source: 'Source',
      date: 'Date',
    },
    everyYear: '{day} of every year',
    also: '“{name}”',
  },
};

/** `{…}` is filled in by the script of the box. */
export type SearchBoxStrings = typeof zh;

/** The strings of the box that leads to the search page, in a language. */
export const searchBoxStrings = byLanguage({ zh, en });
