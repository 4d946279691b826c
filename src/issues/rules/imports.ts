import type { IssueRule } from '../issue-rule.ts';

/** Issues of the articles that are read from saved pages: what they lack, and what the archive has of them already. */
export const IMPORT_RULES = {
  'article-exists': {
    severity: 'error',
    what: {
      zh: '由这份原页做成的报道已经在档案里，内容与现在导入的不同。',
      en: 'An article made from this capture stands in the archive and differs from what the importer gives now.',
    },
    why: {
      zh: '编者改过的报道从不覆盖。',
      en: 'An article that somebody edited is never overwritten.',
    },
    fix: {
      zh: '把更好的部分手工抄过去，或先移走旧文件再导入。',
      en: 'Take over by hand what is better, or move the article away and import again.',
    },
    guide: 'importing',
    say: ({ path }: { readonly path: string }) => ({
      what: {
        zh: `${path} 由这份原页做成，内容与现在导入的不同。`,
        en: `${path} was made from this capture and differs from what the importer gives now.`,
      },
    }),
  },
  'body-cut-off': {
    severity: 'warning',
    what: {
      zh: '原页在正文中间断了，后面没有存下。',
      en: 'The capture stops in the middle of its article.',
    },
    why: {
      zh: '断掉的部分里可能有日期和结果。',
      en: 'What is missing may hold dates and outcomes.',
    },
    fix: {
      zh: '从原网址或网页存档重新保存整页，再导入；找不到就留着标出的缺口。',
      en: 'Save the whole page again and import that; if it is gone, leave the gap that is marked.',
    },
    guide: 'gaps',
    say: ({ words }: { readonly words: string }) => ({
      what: {
        zh: `原页断在“${words}”，后面没有存下。`,
        en: `The capture stops at "${words}", in the middle of its article.`,
      },
    }),
  },
  'body-one-page': {
    severity: 'warning',
    what: {
      zh: '文章分成几页，原页只是其中一页。',
      en: 'The article is split over several pages, and the capture is one of them.',
    },
    why: {
      zh: '另外几页里可能有日期和结果。',
      en: 'The other pages may hold dates and outcomes.',
    },
    fix: {
      zh: '把各页的正文按次序存进一个文本文件，再导入；找不到就留着标出的缺口。',
      en: 'Save the text of all pages, in order, as one text file and import that; if they are gone, leave the gap that is marked.',
    },
    guide: 'gaps',
    say: ({ page, pages }: { readonly page: number | undefined; readonly pages: number | undefined }) =>
      pages === undefined
        ? {}
        : {
            what: {
              zh: `文章共 ${pages} 页，原页只是${page === undefined ? '其中一页' : `第 ${page} 页`}。`,
              en: `The article has ${pages} pages, and the capture is ${page === undefined ? 'one of them' : `page ${page}`}.`,
            },
          },
  },
  'body-short': {
    severity: 'warning',
    what: { zh: '找到的正文不到三十个汉字。', en: 'Fewer than 30 Han characters of text were found.' },
    why: {
      zh: '可能把列表或菜单当成了正文。',
      en: 'A list or menu may have been taken for an article.',
    },
    fix: { zh: '对照原页看正文。', en: 'Compare the text with the page.' },
    guide: 'importing',
    say: ({ characters }: { readonly characters: number }) => ({
      what: {
        zh: `找到的正文只有 ${characters} 个汉字。`,
        en: `Only ${characters} Han characters of text were found.`,
      },
    }),
  },
  'body-tiny': {
    severity: 'error',
    what: {
      zh: '网页里文字很多，找到的正文却不到三十个汉字。',
      en: 'The page holds much text, but fewer than 30 Han characters were found to be its article.',
    },
    why: {
      zh: '正文可能整篇丢了，也可能这不是一篇文章。',
      en: 'The article may be lost as a whole, or the page is none.',
    },
    fix: {
      zh: '打开原页看看；是一篇文章，就只选中正文另存为文本，再导入。',
      en: 'Look at the page; if it is an article, save its text alone as a text file and import that.',
    },
    guide: 'importing',
    say: ({ characters, dropped }: { readonly characters: number; readonly dropped: number }) => ({
      what: {
        zh: `找到的正文只有 ${characters} 个汉字，另有 ${dropped} 个当作网页的框架去掉了。`,
        en: `Only ${characters} Han characters were found to be the article; ${dropped} were dropped as furniture of the page.`,
      },
    }),
  },
  'body-without-sentences': {
    severity: 'warning',
    what: {
      zh: '找到的正文几乎没有句子，像是一张列表。',
      en: 'The text that was found has next to no sentences; it looks like a list.',
    },
    why: {
      zh: '首页和栏目页不是报道。',
      en: 'A front page or an index is no article.',
    },
    fix: {
      zh: '打开原页看看；是列表就不要导入，改存其中的那一篇。',
      en: 'Look at the page; if it is a list, save the article that it links to instead.',
    },
    guide: 'importing',
  },
  'date-missing': {
    severity: 'warning',
    what: { zh: '原页没有说何时发表。', en: 'The capture does not say when it was published.' },
    why: { zh: '没有年份的日期无从推定。', en: 'Dates without a year stay unresolved.' },
    fix: {
      zh: '别的来源若有说明，补上 published。',
      en: 'Add "published" if another source tells it.',
    },
    guide: 'dates',
  },
  'near-duplicate': {
    severity: 'warning',
    what: {
      zh: '正文的大部分也见于另一篇报道。',
      en: 'Most of the text also stands in another article.',
    },
    why: {
      zh: '同一篇的两个版本会计算两次。',
      en: 'Two versions of one article would be counted twice.',
    },
    fix: {
      zh: '来源不同就都留下，由 reprints 连起来。',
      en: 'Keep both if they differ in source; "reprints" links them.',
    },
    guide: 'importing',
    say: ({ share, article }: { readonly share: number; readonly article: string }) => ({
      what: {
        zh: `正文有 ${Math.round(share * 100)}% 也见于 ${article}。`,
        en: `${Math.round(share * 100)}% of the text also stands in ${article}.`,
      },
    }),
  },
  'place-inferred': {
    severity: 'warning',
    what: {
      zh: '地方只是由正文里顺带的一提，或由说法不一的名称推定的。',
      en: 'The place is taken from a passing mention in the text alone, or from names that disagree.',
    },
    why: {
      zh: '提到的可能是邻近的地方；题名里的简称也可能只是普通词语。',
      en: 'A neighbour may have been mentioned, and a short name in a title may be an ordinary word.',
    },
    fix: { zh: '核对并改正 place。', en: 'Check it and correct "place".' },
    guide: 'places',
    say: ({ place }: { readonly place: string }) => ({
      what: {
        zh: `地方 ${place} 只是由正文里顺带的一提，或由说法不一的名称推定的。`,
        en: `The place ${place} is taken from a passing mention in the text alone, or from names that disagree.`,
      },
    }),
  },
  'place-missing': {
    severity: 'warning',
    what: {
      zh: '署名、来源、标题和正文都没有说是哪里。',
      en: 'No byline, source, title or sentence names the place.',
    },
    why: {
      zh: '查明以前，这篇报道不归任何地方。',
      en: 'The article stands in no place until somebody finds out.',
    },
    fix: {
      zh: '别的来源若有说明，补上 place。',
      en: 'Add "place" if another source tells it.',
    },
    guide: 'places',
  },
  'title-missing': {
    severity: 'warning',
    what: { zh: '原页里没有一行是标题。', en: 'No line of the capture is its title.' },
    why: { zh: '列表和引用都要用标题。', en: 'Lists and citations need one.' },
    fix: { zh: '把标题写进字段。', en: 'Write the title into the front matter.' },
    guide: 'article',
  },
} as const satisfies Record<string, IssueRule>;
