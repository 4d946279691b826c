import { z } from 'zod';
import type { RecordKind } from '../../archive/parse-record.ts';
import { RECORD_SCHEMAS } from '../../archive/parse-record.ts';
import type { Bilingual } from '../../issues/issue-rule.ts';
import { metaOf, schemaAt, unwrap } from '../../schema/schema-at.ts';
import { labelWords } from './word-labels.ts';

/** What an editor is asked about a new file; its flag on the command line is `--flag`. */
export interface Question {
  readonly flag: string;
  /** Where the answer goes in the front matter; empty for what is no field of its own. */
  readonly path: readonly string[];
  readonly needed?: true;
  /** Several answers, parted by spaces or commas, or the flag given again. */
  readonly many?: true;
  /** What is asked, where the schema's own sentence does not do. */
  readonly ask?: Bilingual;
}

/** The kinds of files that an editor can begin, and their folders. */
export const NEW_KINDS = {
  article: 'articles',
  campaign: 'campaigns',
  honour: 'honours',
  place: 'places',
  coverage: 'coverage',
} as const satisfies Readonly<Record<string, RecordKind>>;
export type NewKind = keyof typeof NEW_KINDS;

const PLACE = {
  zh: '哪里？写代码或名称，如 411700 或 驻马店市；不知道就留空。',
  en: 'Where? A code or a name, e.g. 411700 or 驻马店市; leave it empty when unknown.',
};
const HONOUR = {
  zh: '哪个称号？写名称或编号，如 全国文明城市 或 quanguo-wenming。',
  en: 'Which honour? A name or an id, e.g. 全国文明城市 or quanguo-wenming.',
};

/** What is asked of each kind, in order. Flags that are no field: `capture`, `text`, `id`, `code`. */
export const QUESTIONS: Readonly<Record<NewKind, readonly Question[]>> = {
  article: [
    {
      flag: 'url',
      path: ['source', 'url'],
      ask: {
        zh: '网页的地址？没有就留空。',
        en: 'The address of the page? Leave it empty when there is none.',
      },
    },
    {
      flag: 'address',
      path: ['source', 'address'],
      ask: {
        zh: '不能做成链接的地址（镜像、裸 IP）？没有就留空。',
        en: 'An address that must not be linked (a mirror, a bare IP)? Leave it empty when there is none.',
      },
    },
    { flag: 'title', path: ['title'], needed: true },
    { flag: 'title-en', path: ['titleEn'] },
    {
      flag: 'published',
      path: ['published'],
      ask: {
        zh: '发表的日子，如 2016-12-09、2016年12月9日、2016-12；不知道就留空。',
        en: 'The day of publication, e.g. 2016-12-09, or 2016-12; leave it empty when unknown.',
      },
    },
    { flag: 'source', path: ['source', 'name'] },
    { flag: 'site', path: ['source', 'site'] },
    { flag: 'place', path: ['place'], ask: PLACE },
    { flag: 'campaign', path: ['campaigns'], many: true },
    { flag: 'honour', path: ['honours'], many: true, ask: HONOUR },
    { flag: 'type', path: ['type'], needed: true },
    { flag: 'phase', path: ['phase'] },
    { flag: 'note', path: ['note'] },
    {
      flag: 'text',
      path: [],
      ask: {
        zh: '摘要，用自己的话写；留空就先只存目录信息。',
        en: 'The abstract, in your own words; leave it empty to keep a catalogue entry for now.',
      },
    },
  ],
  campaign: [
    { flag: 'place', path: ['place'], ask: PLACE },
    { flag: 'honour', path: ['honours'], many: true, needed: true, ask: HONOUR },
    { flag: 'cycle', path: ['cycle'] },
    {
      flag: 'title',
      path: ['title'],
      ask: { zh: '名称？留空就用“某地创建某称号”。', en: 'Its name? Left empty it is 某地创建某称号.' },
    },
    { flag: 'title-en', path: ['titleEn'] },
  ],
  honour: [
    {
      flag: 'id',
      path: [],
      needed: true,
      ask: {
        zh: '编号？小写拼音，用连字符相连，如 guojia-weisheng。',
        en: 'Its id? Lower-case pinyin joined by hyphens.',
      },
    },
    { flag: 'name', path: ['name'], needed: true },
    { flag: 'name-en', path: ['nameEn'], needed: true },
    { flag: 'level', path: ['level'], needed: true },
    { flag: 'awarded-by', path: ['awardedBy'] },
    { flag: 'since', path: ['since'] },
  ],
  place: [
    {
      flag: 'code',
      path: [],
      needed: true,
      ask: {
        zh: '代码？GB/T 2260 的六位，乡镇九位。',
        en: 'Its code? Six digits of GB/T 2260, nine for a township.',
      },
    },
    { flag: 'name', path: ['name'] },
    { flag: 'name-en', path: ['nameEn'] },
    { flag: 'parent', path: ['parent'] },
  ],
  coverage: [
    {
      flag: 'place',
      path: ['place'],
      needed: true,
      ask: { zh: '查的是哪里？写代码或名称。', en: 'Which place? A code or a name.' },
    },
    { flag: 'honour', path: ['honour'], ask: HONOUR },
    { flag: 'period', path: ['period'], needed: true },
    { flag: 'question', path: ['question'], needed: true },
    { flag: 'question-en', path: ['questionEn'] },
    { flag: 'where', path: ['where'], many: true, needed: true },
    { flag: 'searched', path: ['searched'] },
    { flag: 'found', path: ['found'], needed: true },
    { flag: 'note', path: ['note'] },
  ],
};

/** What a question asks, in a language, with the words one can choose among. */
export function askQuestion(kind: NewKind, { path, ask }: Question, language: keyof Bilingual): string {
  const schema = schemaAt(RECORD_SCHEMAS[NEW_KINDS[kind]], path);
  const meta = schema && metaOf(schema);
  const sentence = ask?.[language] ?? (language === 'zh' ? meta?.zh : meta?.description) ?? '';
  const inner = schema && unwrap(schema);
  if (inner instanceof z.ZodBoolean) return `${sentence}（true / false）`;
  if (!(inner instanceof z.ZodEnum)) return sentence;
  const words = inner.options.map(String);
  const labels = language === 'zh' ? labelWords(words) : [];
  return `${sentence} ${words.map((word, at) => (labels[at] ? `${word} ${labels[at]}` : word)).join(language === 'zh' ? '、' : ', ')}`;
}
