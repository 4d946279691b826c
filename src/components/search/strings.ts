import type { Language } from '../../i18n/languages.ts';
import type { Facet } from '../../search/format/columns.ts';
import type { QueryProblem } from '../../search/query.ts';

/** Every string of the search page. `{…}` is filled in by the page's script. */
export interface SearchStrings {
  readonly title: string;
  readonly lead: string;
  readonly placeholder: string;
  readonly label: string;
  readonly submit: string;
  readonly exact: string;
  readonly banner: string;
  readonly loading: string;
  readonly found: string;
  readonly foundBrowse: string;
  readonly foundNone: string;
  readonly occurrences: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<'relevance' | 'newest' | 'oldest', string>>;
  readonly undatedLast: string;
  readonly facets: Readonly<Record<Facet | 'date', string>>;
  readonly filters: string;
  readonly clearFilters: string;
  readonly clearDates: string;
  readonly remove: string;
  readonly findInside: string;
  readonly showAll: string;
  readonly expand: string;
  readonly from: string;
  readonly to: string;
  readonly undated: string;
  readonly unplaced: string;
  readonly noSource: string;
  readonly notCounted: string;
  readonly expansion: string;
  readonly expansionKind: Readonly<Record<'honour' | 'place', string>>;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  readonly page: string;
  readonly export: string;
  readonly exporting: string;
  readonly csvHeader: readonly string[];
  readonly errorTitle: string;
  readonly error: string;
  readonly retry: string;
  readonly problemAt: string;
  readonly problems: Readonly<Record<QueryProblem, string>>;
  readonly noneTitle: string;
  readonly noneSearched: string;
  readonly noneTerm: string;
  readonly noneKills: string;
  readonly noneTogether: string;
  readonly noneFilters: string;
  readonly noneExact: string;
  readonly nonePart: string;
  readonly noneField: string;
  readonly near: string;
  readonly nearNone: string;
  readonly nearButton: string;
  readonly help: string;
  readonly helpRows: readonly (readonly [example: string, meaning: string])[];
  readonly helpNote: string;
  readonly keys: string;
  readonly noScript: string;
  readonly browse: readonly (readonly [path: string, label: string])[];
  readonly previousMatch: string;
  readonly nextMatch: string;
  readonly closeMatches: string;
  readonly complete: Readonly<Record<'yes' | 'no', string>>;
}

const zh: SearchStrings = {
  title: '检索',
  lead: '文中有的字句，一定找得到；没有的，一篇也不会多。简体、繁体、全角、半角一样查。',
  placeholder: '词语、人名、地名……',
  label: '检索全部报道',
  submit: '检索',
  exact: '区分简繁',
  banner: '索引含{articles}篇，建于{date}',
  loading: '正在检索……',
  found: '找到{n}篇，共{m}处',
  foundBrowse: '共{n}篇',
  foundNone: '没有找到',
  occurrences: '{n}处',
  sort: '排序',
  sorts: { relevance: '相关程度', newest: '由新到旧', oldest: '由旧到新' },
  undatedLast: '日期不详的排在最后。',
  facets: {
    place: '地方',
    date: '日期',
    campaign: '创建',
    honour: '称号',
    type: '体裁',
    phase: '阶段',
    source: '来源',
    complete: '完整',
  },
  filters: '筛选',
  clearFilters: '清除全部筛选',
  clearDates: '不限日期',
  remove: '去掉{label}',
  findInside: '在“{facet}”中查找',
  showAll: '全部{n}项',
  expand: '展开{label}的下级',
  from: '从',
  to: '到',
  undated: '日期不详',
  unplaced: '地点不详',
  noSource: '来源不详',
  notCounted: '所选日期以外没有检索，不计数。',
  expansion: '同时查找',
  expansionKind: { honour: '同义', place: '曾用名' },
  pages: '翻页',
  previous: '上一页',
  next: '下一页',
  page: '第{n}页',
  export: '导出全部{n}篇',
  exporting: '正在准备……',
  csvHeader: ['编号', '标题', '发表日期', '来源', '作者', '出现次数', '网址'],
  errorTitle: '检索没有完成',
  error: '索引的一部分没能取到（{reason}）。已有的结果不完整，所以不显示。',
  retry: '再试一次',
  problemAt: '第{n}个字符起：',
  problems: {
    'unclosed-quote': '引号没有合上。',
    'nothing-searchable': '这里只有标点，没有可检索的字。',
    'missing-alternative': '“|”两边都要有词。',
    'missing-exclusion': '“-”后面要紧跟要排除的词。',
    'missing-field-term': '冒号后面要紧跟词语。',
  },
  noneTitle: '没有一篇符合',
  noneSearched: '已查{articles}篇的标题和正文。',
  noneTerm: '“{term}”单独查有{n}篇',
  noneKills: '“{term}”一篇也没有，是它使结果为空',
  noneTogether: '各词单独都有，但没有一篇同时含有它们。',
  noneFilters: '不加筛选有{n}篇',
  noneExact: '不区分简繁有{n}篇',
  nonePart: '较短的“{part}”有{n}篇',
  noneField: '“{term}”见于{field}，有{n}篇',
  near: '相近的报道：含有其中的片段，但不连在一起',
  nearNone: '也没有相近的报道。',
  nearButton: '找相近的报道',
  help: '检索语法',
  helpRows: [
    ['创城 整改', '两个词都要有'],
    ['"一盘棋"', '引号里的字句连在一起；标点、空格、换行不算'],
    ['创城 -卫生', '有前者，没有后者'],
    ['创文|创卫', '有其一即可'],
    ['title:推进会', '只查标题；people: 查人物，source: 查来源'],
    ['2017', '数字、字母、单个字都可以查'],
  ],
  helpNote: '不加引号的“创城”等词会同时查找同义词，并一一列出，可以逐个关掉；加引号就只查原词。',
  keys: '按 / 到检索框，↑↓ 在结果间移动，回车打开，Esc 清空。',
  noScript: '检索在您的浏览器里进行，需要启用 JavaScript。不启用时可以这样浏览：',
  browse: [
    ['/articles/', '全部报道'],
    ['/places/', '按地方'],
    ['/dates/', '按日期'],
    ['/campaigns/', '按创建'],
    ['/sources/', '按来源'],
  ],
  previousMatch: '上一处',
  nextMatch: '下一处',
  closeMatches: '不再标出',
  complete: { yes: '全', no: '有缺' },
};

const en: SearchStrings = {
  title: 'Search',
  lead: 'If the words are in an article, they are found; if not, nothing is. Simplified and Traditional, full and half width alike.',
  placeholder: 'Chinese words, names, places…',
  label: 'Search all articles',
  submit: 'Search',
  exact: 'Exact script',
  banner: 'The index holds {articles} articles, built {date}',
  loading: 'Searching…',
  found: '{n} articles, {m} occurrences',
  foundBrowse: '{n} articles',
  foundNone: 'Nothing found',
  occurrences: '{n}×',
  sort: 'Order',
  sorts: { relevance: 'Relevance', newest: 'Newest first', oldest: 'Oldest first' },
  undatedLast: 'Undated articles come last.',
  facets: {
    place: 'Place',
    date: 'Date',
    campaign: 'Campaign',
    honour: 'Honour',
    type: 'Type',
    phase: 'Phase',
    source: 'Source',
    complete: 'Completeness',
  },
  filters: 'Filters',
  clearFilters: 'Clear all filters',
  clearDates: 'Any date',
  remove: 'Remove {label}',
  findInside: 'Find in “{facet}”',
  showAll: 'All {n}',
  expand: 'Show places within {label}',
  from: 'From',
  to: 'To',
  undated: 'Undated',
  unplaced: 'Place unknown',
  noSource: 'Source unknown',
  notCounted: 'Outside the chosen days nothing was searched, so nothing is counted.',
  expansion: 'Also searched',
  expansionKind: { honour: 'synonym', place: 'former name' },
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  page: 'Page {n}',
  export: 'Export all {n}',
  exporting: 'Preparing…',
  csvHeader: ['id', 'title', 'published', 'source', 'authors', 'occurrences', 'url'],
  errorTitle: 'The search is not complete',
  error:
    'Part of the index could not be fetched ({reason}). Partial results would mislead, so none are shown.',
  retry: 'Try again',
  problemAt: 'From character {n}: ',
  problems: {
    'unclosed-quote': 'the quotation mark is not closed.',
    'nothing-searchable': 'there is only punctuation here, nothing to search for.',
    'missing-alternative': '“|” needs a word on both sides.',
    'missing-exclusion': '“-” needs a word right after it.',
    'missing-field-term': 'the colon needs a word right after it.',
  },
  noneTitle: 'No article matches',
  noneSearched: 'Titles and texts of {articles} articles were searched.',
  noneTerm: '“{term}” alone is in {n}',
  noneKills: '“{term}” is in no article at all: it empties the result',
  noneTogether: 'Each term occurs, but no article has them all.',
  noneFilters: 'Without filters: {n}',
  noneExact: 'In either script: {n}',
  nonePart: 'The shorter “{part}” is in {n}',
  noneField: '“{term}” is in the {field} of {n}',
  near: 'Near matches: articles with parts of it, but not in a row',
  nearNone: 'No near matches either.',
  nearButton: 'Find near matches',
  help: 'How to search',
  helpRows: [
    ['创城 整改', 'both words'],
    ['"一盘棋"', 'this phrase; punctuation, blanks and line breaks do not count'],
    ['创城 -卫生', 'the first but not the second'],
    ['创文|创卫', 'either'],
    ['title:推进会', 'in the title; people: for people, source: for the source'],
    ['2017', 'digits, letters and single characters work'],
  ],
  helpNote:
    'Unquoted words such as 创城 also find their synonyms; each is shown and can be switched off. Quotes search the word alone.',
  keys: '/ goes to the box, ↑↓ move between results, Enter opens, Esc clears.',
  noScript: 'The search runs in your browser and needs JavaScript. Without it you can browse:',
  browse: [
    ['/articles/', 'All articles'],
    ['/places/', 'Places'],
    ['/dates/', 'Dates'],
    ['/campaigns/', 'Campaigns'],
    ['/sources/', 'Sources'],
  ],
  previousMatch: 'Previous match',
  nextMatch: 'Next match',
  closeMatches: 'Hide matches',
  complete: { yes: 'complete', no: 'parts missing' },
};

const TABLES: Readonly<Record<Language, SearchStrings>> = { zh, en };

/** The strings of the search page in a language. */
export function searchStringsOf(language: Language): SearchStrings {
  return TABLES[language];
}
