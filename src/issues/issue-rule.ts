/** A sentence in both languages of the archive. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A section of the guide: the page in `content/guide`, and its heading in each language. */
export interface GuideSection extends Bilingual {
  readonly page: string;
}

/** The sections of the guide that explain issues, in the order of the list of messages. */
export const GUIDE_SECTIONS = {
  article: { page: 'editors', zh: '一篇报道', en: 'An article' },
  files: { page: 'editors', zh: '文件在哪里', en: 'Where files live' },
  marks: { page: 'editors', zh: '标记', en: 'Marks' },
  plans: { page: 'editors', zh: '计划与兑现', en: 'Plans and what came of them' },
  dates: { page: 'method', zh: '日期', en: 'Dates' },
  places: { page: 'method', zh: '地点', en: 'Places' },
  campaigns: { page: 'method', zh: '创建与周期', en: 'Campaigns and cycles' },
  rights: { page: 'rights', zh: '文字的权利', en: 'Rights' },
  takedown: { page: 'rights', zh: '撤下', en: 'Takedown' },
  abstracts: { page: 'abstracts', zh: '怎样写', en: 'How' },
  gaps: { page: 'abstracts', zh: '缺与损', en: 'Gaps and damage' },
  importing: { page: 'editors', zh: '导入一页', en: 'Importing a page' },
} as const satisfies Record<string, GuideSection>;

/** What an issue says to a person, in both languages. */
export interface IssueWords {
  /** What was found. One sentence. */
  readonly what: Bilingual;
  /** Why it matters. One sentence. */
  readonly why: Bilingual;
  /** What to do about it. One sentence, with the corrected text where it is known. */
  readonly fix: Bilingual;
}

/** What every issue with one code has in common: its words here are true of any such issue. */
export interface IssueRule extends IssueWords {
  /** An `error` stops the command with exit code 1, a `warning` does not. */
  readonly severity: 'error' | 'warning';
  /** Which section of the guide explains it. */
  readonly guide: keyof typeof GUIDE_SECTIONS;
  /**
   * The words of one such issue, from what was found; what it leaves out is as for any. Whoever raises the issue
   * must hand over what this asks for, so that nobody else writes sentences.
   */
  // Each rule asks for something else: `never` lets all of them in, and `IssueText` knows what each asks for.
  readonly say?: (found: never) => Partial<IssueWords>;
}
