import type { Bilingual } from '../../issues/issue-rule.ts';
import type { RepairKind } from '../decode/line.ts';
import type { StripReason } from '../strip/rule.ts';

/** What was done with the article's file. */
export type WriteOutcome = 'written' | 'unchanged' | 'would-write' | 'differs' | 'duplicate' | 'failed';

/** What the report for people calls each outcome. */
export const OUTCOME_WORDS: Readonly<Record<WriteOutcome, Bilingual>> = {
  written: { zh: '已写入', en: 'written' },
  unchanged: { zh: '没有变化', en: 'unchanged' },
  'would-write': { zh: '将会写入', en: 'would be written' },
  differs: { zh: '没有写入：那里有编者改过的报道', en: 'NOT written: an edited article stands there' },
  duplicate: { zh: '没有写入：同一份原页', en: 'NOT written: the same capture again' },
  failed: { zh: '没有导入', en: 'NOT imported' },
};

const REASON_WORDS: Readonly<Record<StripReason, string>> = {
  'site-bar': '网站栏',
  breadcrumb: '所在位置',
  'channel-list': '栏目',
  metadata: '发表信息',
  byline: '署名',
  editor: '编辑',
  widget: '网页部件',
  'previous-next': '上一篇下一篇',
  pager: '分页',
  related: '相关文章',
  'friend-links': '友情链接',
  copyright: '版权声明',
  contact: '联系方式',
  spam: '垃圾内容',
  'duplicate-lead': '重复的导语',
  placeholder: '占位',
  comments: '评论',
  'second-copy': '正文重复',
  'page-break': '页码页眉',
  hidden: '页面隐藏的字',
  outline: '提纲',
  title: '标题',
  'omission-mark': '省略记号',
  'after-end': '文章之后',
};

const REPAIR_WORDS: Readonly<Record<RepairKind, string>> = {
  encoding: '编码',
  annotation: '拼音夹注',
  'mirror-chain': '镜像拼音串',
  'mirror-run': '镜像错位',
  'private-use': '私用区字符',
  script: '繁简',
  punctuation: '标点',
  quote: '引号',
  'line-break': '断行',
  whitespace: '空白',
  form: '字形',
  symbol: '符号',
};

/** The name of a reason or kind in a language; the code itself for one that has no name. */
export function reportWord(code: string, language: keyof Bilingual): string {
  const names: Readonly<Record<string, string>> = { ...REASON_WORDS, ...REPAIR_WORDS };
  return language === 'zh' ? (names[code] ?? code) : code;
}
