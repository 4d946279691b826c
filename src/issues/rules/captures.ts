import type { Bilingual, IssueRule } from '../issue-rule.ts';

const NOTHING_TO_IMPORT = { zh: '没有可以导入的内容。', en: 'There is nothing to import.' };
const NOT_IMPORTED = { zh: '这个文件没有导入。', en: 'Nothing of it was imported.' };
const LOST_BYTES = {
  zh: '网页存下之前就按错误的编码转换过，文件里已没有原来的字。',
  en: 'The page was converted with the wrong encoding before it was saved, and its bytes no longer hold the text.',
};

function sayLost({ places }: { readonly places: number }) {
  return {
    what: {
      zh: `有 ${places} 处的字已经丢失，文件里只剩替换符。`,
      en: `Characters are lost in ${places} place${places === 1 ? '' : 's'}: the file holds only replacement characters there.`,
    },
  };
}

/** Issues of saved pages and of importing them. */
export const CAPTURE_RULES = {
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
  'capture-again': {
    severity: 'warning',
    what: {
      zh: '这个文件与另一个逐字节相同。',
      en: 'The file is byte for byte the same as another one.',
    },
    why: { zh: '一份原页只做成一篇报道。', en: 'One capture makes one article.' },
    fix: { zh: '删去其中一个。', en: 'Delete one of the two.' },
    guide: 'importing',
    say: ({ first }: { readonly first: string }) => ({
      what: {
        zh: `这个文件与 ${first} 逐字节相同。`,
        en: `The file is byte for byte the same as ${first}.`,
      },
    }),
  },
  'capture-empty': {
    severity: 'error',
    what: { zh: '原页是空的。', en: 'The capture is empty.' },
    why: NOTHING_TO_IMPORT,
    fix: { zh: '重新保存网页。', en: 'Save the page again.' },
    guide: 'importing',
  },
  'capture-not-found': {
    severity: 'error',
    what: { zh: '没有这个文件或文件夹。', en: 'There is no such file or folder.' },
    why: NOT_IMPORTED,
    fix: { zh: '检查路径。', en: 'Check the path.' },
    guide: 'importing',
  },
  'capture-not-text': {
    severity: 'error',
    what: {
      zh: '文件不是保存的网页，而是图片、PDF、压缩包之类，或者太大。',
      en: 'The file is no saved page but a picture, a PDF, an archive or the like, or it is too large.',
    },
    why: { zh: '只能读文本、HTML 和 MHTML。', en: 'Only text, HTML and MHTML can be read.' },
    fix: {
      zh: '把网页存成文本或网页，再导入那个文件。',
      en: 'Save the page as text or as a web page, and import that file.',
    },
    guide: 'importing',
    say: ({ type, megabytes }: { readonly type: Bilingual | undefined; readonly megabytes: number }) => ({
      what: type
        ? { zh: `文件是${type.zh}，不是保存的网页。`, en: `The file is ${type.en}, not a saved page.` }
        : {
            zh: `文件有 ${megabytes} MB，比一张保存的网页大得多。`,
            en: `The file has ${megabytes} MB, more than one saved page.`,
          },
    }),
  },
  'capture-of-error': {
    severity: 'error',
    what: {
      zh: '存下的不是文章，而是一张出错、验证或拦截的页。',
      en: 'The capture is no article but a page that says that it is gone, refused or to be unlocked.',
    },
    why: {
      zh: '这样的页上没有报道；同页的推荐标题属于别的文章。',
      en: 'Such a page holds no article, and the headlines beside it are those of others.',
    },
    fix: {
      zh: '到网页存档里找那篇文章，或在浏览器里打开原网址再保存。',
      en: 'Look for the article in a web archive, or open its address in a browser and save it from there.',
    },
    guide: 'importing',
    say: ({ notice }: { readonly notice: string }) => ({
      what: {
        zh: `存下的不是文章，页上写着“${notice}”。`,
        en: `The capture is no article; the page says "${notice}".`,
      },
    }),
  },
  'capture-too-long': {
    severity: 'error',
    what: {
      zh: '文件里的文字比一篇文章长得多。',
      en: 'The file holds far more text than one article.',
    },
    why: {
      zh: '一个文件只做成一篇报道；这么长的文字不是一篇文章，读它要很久。',
      en: 'One file makes one article; so much text is none, and reading it would take very long.',
    },
    fix: {
      zh: '只保存那一篇文章，一段一行，再导入。',
      en: 'Save the one article by itself, a line for each paragraph, and import that.',
    },
    guide: 'importing',
    say: ({
      characters,
      most,
      oneLine,
    }: {
      readonly characters: number;
      readonly most: number;
      readonly oneLine: boolean;
    }) => ({
      what: oneLine
        ? {
            zh: `这一行有 ${characters} 个字符，最多 ${most} 个。`,
            en: `This line has ${characters} characters; at most ${most} can be read.`,
          }
        : {
            zh: `文件里有 ${characters} 个字符的文字，最多 ${most} 个。`,
            en: `The file holds ${characters} characters of text; at most ${most} can be read.`,
          },
    }),
  },
  'capture-unreadable': {
    severity: 'error',
    what: { zh: '文件读不出来。', en: 'The file cannot be read.' },
    why: NOT_IMPORTED,
    fix: { zh: '检查它的权限。', en: 'Check its permissions.' },
    guide: 'importing',
    say: ({ reason }: { readonly reason: string }) => ({
      what: { zh: `文件读不出来：${reason}。`, en: `The file cannot be read: ${reason}.` },
    }),
  },
  'capture-without-text': {
    severity: 'error',
    what: { zh: '原页里没有找到正文。', en: 'No article text was found in the capture.' },
    why: { zh: '一篇报道总要有正文。', en: 'An article needs a text.' },
    fix: {
      zh: '看看保存的是不是那篇文章，文字是不是只在图片里。',
      en: 'Check that the file is the saved article, and that its text is not only in pictures.',
    },
    guide: 'importing',
    say: ({ dropped }: { readonly dropped: number }) => ({
      what: {
        zh: `没有找到正文；${dropped} 行当作网页的框架去掉了。`,
        en: `No article text was found; ${dropped} lines were dropped as furniture of the page.`,
      },
    }),
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
  'encoding-damaged': {
    severity: 'warning',
    what: { zh: '有几处的字已经丢失。', en: 'Characters are lost in a few places.' },
    why: LOST_BYTES,
    fix: {
      zh: '对照原页看标出的地方，或重新保存。',
      en: 'Compare the marked places with the page, or save the page again.',
    },
    guide: 'gaps',
    say: sayLost,
  },
  'encoding-lost': {
    severity: 'error',
    what: { zh: '大部分的字已经丢失。', en: 'Most of the characters are lost.' },
    why: LOST_BYTES,
    fix: {
      zh: '从原网址或网页存档重新保存，再导入那个文件。',
      en: 'Save the page again from its address or from a web archive, then import that file.',
    },
    guide: 'gaps',
    say: sayLost,
  },
  'encoding-unknown': {
    severity: 'error',
    what: {
      zh: '试过的编码里，没有一种能读出中文。',
      en: 'The file reads as no Chinese in any encoding that was tried.',
    },
    why: {
      zh: '可能是别的文字，也可能错读的次数太多，已无法还原。',
      en: 'It is in another language, or was read with wrong encodings more often than can be undone.',
    },
    fix: {
      zh: '从原网址或网页存档重新保存，再导入那个文件。',
      en: 'Save the page again from its address or from a web archive, then import that file.',
    },
    guide: 'gaps',
    say: ({ begins }: { readonly begins: string }) => ({
      what: {
        zh: `试过的编码里，没有一种能读出中文；文件里的字是“${begins}”。`,
        en: `The file reads as no Chinese in any encoding that was tried; it begins "${begins}".`,
      },
    }),
  },
  'encoding-misdeclared': {
    severity: 'warning',
    what: {
      zh: '文件声明的编码与实际的不同。',
      en: 'The file declares another encoding than its bytes have.',
    },
    why: { zh: '照声明去读，读不出中文。', en: 'Read as declared, the text would not be Chinese.' },
    fix: {
      zh: '不必做什么：已按实际的编码读取。',
      en: 'Nothing is needed: it was read by its bytes.',
    },
    guide: 'importing',
    say: ({ declared, encoding }: { readonly declared: string; readonly encoding: string }) => ({
      what: {
        zh: `文件声明的编码是 ${declared}，字节却是 ${encoding}。`,
        en: `The file declares the encoding ${declared}, but its bytes are ${encoding}.`,
      },
      fix: {
        zh: `不必做什么：已按 ${encoding} 读取。`,
        en: `Nothing is needed: it was read as ${encoding}.`,
      },
    }),
  },
  'folder-without-captures': {
    severity: 'error',
    what: {
      zh: '文件夹里没有 .txt、.html、.htm、.mhtml、.md 或 .eml 文件。',
      en: 'The folder holds no .txt, .html, .htm, .mhtml, .md or .eml file.',
    },
    why: NOTHING_TO_IMPORT,
    fix: { zh: '写出存有网页的文件夹。', en: 'Name the folder with the saved pages.' },
    guide: 'importing',
  },
  'import-failed': {
    severity: 'error',
    what: {
      zh: '导入这个文件时出了意外。',
      en: 'Something unforeseen happened while this file was imported.',
    },
    why: NOT_IMPORTED,
    fix: {
      zh: '看看输出文件夹能不能写；不是它的缘故，就把这个文件和这句话一起报给维护者。',
      en: 'Check that the output folder can be written; if it can, report this file and this message to the maintainers.',
    },
    guide: 'importing',
    say: ({ reason }: { readonly reason: string }) => ({
      what: {
        zh: `导入这个文件时出了意外：${reason}。`,
        en: `Something unforeseen happened while this file was imported: ${reason}.`,
      },
    }),
  },
  'mhtml-without-page': {
    severity: 'error',
    what: { zh: '网页存档里没有网页。', en: 'The web archive holds no HTML page.' },
    why: NOTHING_TO_IMPORT,
    fix: {
      zh: '重新存成 HTML 或网页存档。',
      en: 'Save the page again as HTML or as a web archive.',
    },
    guide: 'importing',
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
