import { z } from 'zod';
import { captureSchema } from './capture.ts';
import { correctionsSchema } from './correction.ts';
import { edtfSchema } from './edtf.ts';
import { articleIdSchema, campaignIdSchema, honourIdSchema, placeCodeSchema } from './identifiers.ts';
import { sourceSchema } from './source.ts';

/** Genres of coverage. */
export const ARTICLE_TYPES = ['report', 'speech', 'notice', 'plan', 'summary', 'feature', 'brief'] as const;
/** Phases of a campaign, in their usual order. */
export const PHASES = [
  'mobilise',
  'deploy',
  'push',
  'sprint',
  'inspect',
  'review',
  'award',
  'follow-up',
] as const;
/** `full` text held by right, `abstract` in our words, `metadata` only, or `withdrawn`. */
export const RIGHTS = ['full', 'abstract', 'metadata', 'withdrawn'] as const;
/** What somebody named in the byline did. */
export const AUTHOR_ROLES = ['author', 'reporter', 'correspondent', 'photographer', 'contributor'] as const;

export const articleTypeSchema = z.enum(ARTICLE_TYPES);
export const phaseSchema = z.enum(PHASES);
export const rightsSchema = z.enum(RIGHTS);

export const authorSchema = z.strictObject({
  name: z.string().min(1).meta({ description: 'Name as printed.', zh: '姓名，照印。' }),
  role: z
    .enum(AUTHOR_ROLES)
    .default('author')
    .meta({ description: 'What the byline says they did.', zh: '署名里写的身份。' }),
});

export const personSchema = z.strictObject({
  name: z.string().min(1).meta({ description: 'Name as reported.', zh: '姓名，照报道。' }),
  office: z
    .string()
    .min(1)
    .meta({
      description: 'Public office as reported; nobody is listed without one.',
      zh: '公职，照报道；没有公职的人不列。',
      why: {
        zh: '档案只列公职人员，没有公职的人名不公开。',
        en: 'The archive lists holders of public office only; a name without one is not published.',
      },
    }),
  place: placeCodeSchema.optional().meta({
    description: 'Where the office is, when not the place of the article.',
    zh: '任职的地方，与报道的地方不同时才写。',
  }),
  which: z.string().min(1).optional().meta({
    description:
      'Tells two people of one name in one place apart: one word, the same wherever this one is named.',
    zh: '区别同名的词：一地有两人同名时用它分开，凡提到这一位都写同一个词。',
  }),
});

/** Front matter of `articles/<year>/<id>.mdx`. */
export const articleSchema = z.strictObject({
  title: z
    .string()
    .min(1)
    .meta({
      description: 'Title of the article, without the name of the site.',
      zh: '报道的标题，不带网站名。',
      why: {
        zh: '列表、检索结果和引文都以标题指称这篇报道。',
        en: 'Lists, results and citations name the article by it.',
      },
    }),
  titleEn: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'The title in English, for the English pages.', zh: '英文标题，用于英文页面。' }),
  subtitle: z.string().min(1).optional().meta({ description: 'Second line of the title.', zh: '副题。' }),
  published: edtfSchema.optional().meta({
    description: 'Day of publication (EDTF, quoted); left out when unknown.',
    zh: '发表的日子（EDTF，加引号）；不知道就不写。',
    why: {
      zh: '报道的编号和网址由它而来，年份列表也按它排列。',
      en: 'The article’s id and address are made from it, and the lists by year sort by it.',
    },
  }),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .meta({ form: { zh: 'HH:MM，如 "08:30"', en: 'HH:MM, e.g. "08:30"' } })
    .optional()
    .meta({
      description: 'Time of publication in China Standard Time.',
      zh: '发表的时刻，北京时间。',
      why: { zh: '订阅源用它排列同一天的报道。', en: 'Feeds order the articles of one day by it.' },
    }),
  source: sourceSchema.optional().meta({
    description: 'Who published it and where it was seen.',
    zh: '来源：谁发表的，在哪里看到。',
    why: { zh: '引文和来源列表由它生成。', en: 'Citations and the list of sources are made from it.' },
  }),
  authors: z
    .array(z.union([z.string().min(1), authorSchema]))
    .default([])
    .meta({
      description: 'Byline, in order.',
      zh: '署名，照原来的顺序。',
      why: { zh: '引文的作者由它而来。', en: 'Citations take their authors from it.' },
    }),
  editors: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'Responsible editors; never authors.', zh: '责任编辑，不写进 authors。' }),
  place: placeCodeSchema.optional().meta({
    description: 'Where the coverage is about; left out when no source says it.',
    zh: '报道的是哪里；没有来源说明就不写。',
    why: {
      zh: '报道的编号由它而来，地方的页面和筛选也靠它。',
      en: 'The article’s id, the pages of places and the place facet are made from it.',
    },
  }),
  honours: z
    .array(honourIdSchema)
    .default([])
    .meta({
      description: 'Honours the article is about, when it has no campaign.',
      zh: '报道涉及的称号；已写 campaigns 就不必写。',
      why: { zh: '报道凭它归到称号之下。', en: 'It puts the article under its honours.' },
    }),
  campaigns: z
    .array(campaignIdSchema)
    .default([])
    .meta({
      description: 'Campaigns the article belongs to.',
      zh: '报道属于哪些创建。',
      why: {
        zh: '报道凭它归入创建和时间线。',
        en: 'It puts the article into campaigns and their timelines.',
      },
    }),
  type: articleTypeSchema.meta({
    description: 'Genre.',
    zh: '体裁。',
    why: { zh: '检索和导出的数据按体裁筛选。', en: 'Search and data sort articles by genre.' },
  }),
  phase: phaseSchema.optional().meta({
    description: 'Phase of the campaign it reports.',
    zh: '创建的哪个阶段。',
    why: { zh: '创建的页面按阶段排列报道。', en: 'Campaign pages place the article by its phase.' },
  }),
  rights: rightsSchema.meta({
    description: 'What the archive holds of it.',
    zh: '档案存有什么：全文、摘要、仅目录信息，或已撤下。',
    why: { zh: '它决定正文是否可以公开。', en: 'It decides whether the text may be published.' },
  }),
  capture: captureSchema
    .optional()
    .meta({ description: 'The raw page it was made from.', zh: '原页：做成这篇报道的网页。' }),
  people: z
    .array(personSchema)
    .default([])
    .meta({
      description: 'People named, with their public office.',
      zh: '提到的人和他们的公职。',
      why: { zh: '人名只同公职一起公开。', en: 'A person is published only together with a public office.' },
    }),
  note: z.string().min(1).optional().meta({
    description: 'A sentence for the reader about this record.',
    zh: '给读者的一句话，关于这一条目。',
  }),
  reprints: z
    .array(articleIdSchema)
    .default([])
    .meta({
      description: 'Other versions of the same article held here.',
      zh: '本档案里同一篇报道的其他版本。',
      why: {
        zh: '同一篇的几个版本靠它连起来，不重复计算。',
        en: 'Versions of one article are linked by it and counted once.',
      },
    }),
  formerIds: z
    .array(articleIdSchema)
    .default([])
    .meta({
      description: 'Ids this article was once published under.',
      zh: '这篇报道发布时用过的旧编号。',
      why: { zh: '旧网址凭它转到这里。', en: 'Old addresses lead here by it.' },
    }),
  corrections: correctionsSchema,
  withdrawn: z
    .strictObject({
      date: edtfSchema.meta({ description: 'When.', zh: '日期。' }),
      reason: z.string().min(1).meta({ description: 'Why, one sentence.', zh: '为什么，一句话。' }),
    })
    .optional()
    .meta({
      description: 'Set when rights is withdrawn.',
      zh: '撤下：何时、为何；rights 为 withdrawn 时必写。',
      why: {
        zh: '撤下的报道，网页要说明何时、为何。',
        en: 'The page of a withdrawn article tells when and why.',
      },
    }),
});

export type ArticleType = z.infer<typeof articleTypeSchema>;
export type Phase = z.infer<typeof phaseSchema>;
export type Rights = z.infer<typeof rightsSchema>;
export type Author = z.infer<typeof authorSchema>;
export type Person = z.infer<typeof personSchema>;
export type ArticleFrontMatter = z.infer<typeof articleSchema>;
/** Front matter as it is written: what has a default may be left out. */
export type ArticleInput = z.input<typeof articleSchema>;
