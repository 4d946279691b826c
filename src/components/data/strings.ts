import { byLanguage } from '../../i18n/by-language.ts';
import type { Language } from '../../i18n/languages.ts';

const zh = {
  title: '数据',
  description: '全部内容可以成批下载，格式开放，带校验与说明。',
  intro: '同一次构建生成网页与数据，两者一致。字段说明在 datapackage.json 里。',
  table: '表',
  fields: '字段',
  version: '数据版本',
  rows: '条数',
  files: '文件',
  names: {
    articles: '报道',
    events: '记事',
    campaigns: '创建',
    places: '地方',
    people: '人物',
    sources: '来源',
    phrases: '套语',
    ledger: '兑现',
    reprints: '转载',
    corrections: '更正',
    provenance: '来历',
  },
  feeds: '订阅源',
  feedsNote: '全站各一；每个地方和每项创建也各有一份，见其页末。',
  licence: '代码用 MIT 许可；文字的许可见说明。',
  package: '数据包描述（Data Package）',
  sitemap: '网站地图',
};

const en: typeof zh = {
  title: 'Data',
  description: 'Everything can be downloaded in bulk, in open formats, with checksums and descriptions.',
  intro: 'Pages and data come from the same build and agree. The fields are described in datapackage.json.',
  table: 'Table',
  fields: 'Fields',
  version: 'Version of the data',
  rows: 'Rows',
  files: 'Files',
  names: {
    articles: 'Articles',
    events: 'Events',
    campaigns: 'Campaigns',
    places: 'Places',
    people: 'People',
    sources: 'Sources',
    phrases: 'Phrases',
    ledger: 'Ledger',
    reprints: 'Reprints',
    corrections: 'Corrections',
    provenance: 'Provenance',
  },
  feeds: 'Feeds',
  feedsNote: 'One pair for the site; every place and campaign has its own, linked from its page.',
  licence: 'The code is under the MIT licence; the guide says what applies to the texts.',
  package: 'Data Package description',
  sitemap: 'Sitemap',
};

/** The strings of the page of data in a language. */
export const dataStrings = byLanguage({ zh, en });

/** Name of a table of the data; a table that has none here goes by its own. */
export function tableName(table: string, language: Language): string {
  const names: Readonly<Record<string, string>> = dataStrings(language).names;
  return names[table] ?? table;
}
