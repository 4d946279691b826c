import type { IssueRule } from '../issue-rule.ts';

const FOUND_BY_WORDS = {
  zh: '检索、引文和词频都逐字依靠正文。',
  en: 'Search, citations and counts go by every character of a text.',
};
const READ_THE_PAGE = {
  zh: '对照原页改正；原页也是这样，就用 <Unclear> 包住。',
  en: 'Correct it by the page; where the page has it too, put it within <Unclear>.',
};

/** Issues of the words themselves: damage left in them, and what an editor should look at again. */
export const TEXT_RULES = {
  'abstract-copies': {
    severity: 'error',
    what: {
      zh: '摘要里有一长段与原页逐字相同。',
      en: 'An abstract shares a long run of characters with its page.',
    },
    why: {
      zh: '摘要只用自己的话写，别人的文章不能照抄。',
      en: 'Abstracts are in the archive’s own words; the articles of others are not copied.',
    },
    fix: { zh: '换自己的话写。', en: 'Say it in your own words.' },
    guide: 'abstracts',
    say: ({ words, length }: { readonly words: string; readonly length: number }) => ({
      what: {
        zh: `有 ${length} 个字与原页逐字相同：“${words}”。`,
        en: `${length} characters in a row stand in the page: "${words}".`,
      },
    }),
  },
  'inferred-without-note': {
    severity: 'warning',
    what: {
      zh: '推定的日期没有说明怎样得出。',
      en: 'An inferred date does not say how it was reached.',
    },
    why: {
      zh: '读者要能自己核对推定。',
      en: 'Readers must be able to follow the inference.',
    },
    fix: {
      zh: '写上 note，一句话说明由什么推出。',
      en: 'Add a note that says in one sentence what it follows from.',
    },
    guide: 'dates',
    say: ({ date }: { readonly date: string }) => ({
      what: {
        zh: `推定的日期“${date}”没有说明怎样得出。`,
        en: `The inferred date "${date}" does not say how it was reached.`,
      },
    }),
  },
  'link-missing': {
    severity: 'error',
    what: {
      zh: '链接通向本站没有的网页。',
      en: 'A link leads to a page that this site does not have.',
    },
    why: { zh: '读者点开会看到“找不到”。', en: 'Readers would find nothing there.' },
    fix: { zh: '改正编号，或删去链接。', en: 'Correct the id, or remove the link.' },
    guide: 'article',
    say: ({ target }: { readonly target: string }) => ({
      what: { zh: `本站没有“${target}”这一页。`, en: `This site has no page "${target}".` },
    }),
  },
  'person-without-office': {
    severity: 'warning',
    what: {
      zh: '列出的人没有公职。',
      en: 'Somebody is listed who holds no public office.',
    },
    why: {
      zh: '档案只列公职人员，普通人的姓名不公开。',
      en: 'The archive lists holders of public office; the names of private persons are not published.',
    },
    fix: { zh: '写上公职；没有就删去这个人。', en: 'Write the office; if there is none, remove the name.' },
    guide: 'rights',
    say: ({ name, office }: { readonly name: string; readonly office: string }) => ({
      what: {
        zh: `“${name}”的公职写的是“${office}”，不是公职。`,
        en: `The office of "${name}" is "${office}", which is none.`,
      },
    }),
  },
  'place-unnamed': {
    severity: 'warning',
    what: {
      zh: '标题、来源和正文都没有提到 place 所写的地方。',
      en: 'Title, source and text never name the place of the article.',
    },
    why: {
      zh: '代码错一位，报道就归到别的地方。',
      en: 'One wrong digit puts the article into another place.',
    },
    fix: {
      zh: '查对代码；没有错，就用 note 说明根据。',
      en: 'Look the code up; if it is right, say in "note" what it rests on.',
    },
    guide: 'places',
    say: ({ place, name }: { readonly place: string; readonly name: string }) => ({
      what: {
        zh: `${place} 是${name}，标题、来源和正文都没有提到。`,
        en: `${place} is ${name}, which title, source and text never name.`,
      },
    }),
  },
  'mark-full-width': {
    severity: 'error',
    what: {
      zh: '标记用了全角的尖括号。',
      en: 'A mark is written with full-width brackets.',
    },
    why: {
      zh: '全角的只是文字：记事不进时间线，读者看见的是标记本身。',
      en: 'These are nothing but letters: the event is on no timeline, and readers see the mark itself.',
    },
    fix: {
      zh: '用英文输入法重打 < 和 >，引号也用半角的。',
      en: 'Type < and > again with an English keyboard, and the quotes too.',
    },
    guide: 'marks',
    say: ({ written }: { readonly written: string }) => ({
      what: {
        zh: `标记用了全角的括号：“${written}”。`,
        en: `A mark is written with full-width brackets: "${written}".`,
      },
    }),
  },
  'heading-run-on': {
    severity: 'warning',
    what: { zh: '小标题的 # 与文字之间没有空格。', en: 'A heading has no blank behind its number signs.' },
    why: {
      zh: '没有空格，# 只是文字：读者看见的是 # 号，不是小标题。',
      en: 'Without it they are nothing but letters: readers see the signs and no heading.',
    },
    fix: {
      zh: '在 # 后面加一个半角空格；真是话题，就写成 \\#。',
      en: 'Put a blank behind them; where they are meant, write \\#.',
    },
    guide: 'marks',
    say: ({ signs, words }: { readonly signs: string; readonly words: string }) => ({
      what: {
        zh: `小标题的 # 与文字之间没有空格：“${signs}${words}”。`,
        en: `A heading has no blank behind its number signs: "${signs}${words}".`,
      },
      fix: {
        zh: `写成“${signs} ${words}”；真是话题，就写成 \\#。`,
        en: `Write "${signs} ${words}"; where they are meant, write \\#.`,
      },
    }),
  },
  'punctuation-half-width': {
    severity: 'warning',
    what: {
      zh: '汉字之间用了半角标点。',
      en: 'A half-width mark stands between Han characters.',
    },
    why: {
      zh: '中文排版用全角标点，半角多是转存时留下的。',
      en: 'Chinese is set with full-width marks; half-width ones are mostly left by converters.',
    },
    fix: {
      zh: '改成全角，或用 --fix 一起改。',
      en: 'Write the full-width mark, or mend them all with --fix.',
    },
    guide: 'gaps',
    say: ({ mark, full }: { readonly mark: string; readonly full: string }) => ({
      what: {
        zh: `汉字之间有半角的“${mark}”。`,
        en: `A half-width "${mark}" stands between Han characters.`,
      },
      fix:
        mark === '?'
          ? {
              zh: '是问号就写“？”；是丢了的字，对照原页补上。',
              en: 'Write "？" for a question; where a character is lost, supply it by the page.',
            }
          : {
              zh: `改成“${full}”，或用 --fix 一起改。`,
              en: `Write "${full}", or mend them all with --fix.`,
            },
    }),
  },
  'text-lost': {
    severity: 'error',
    what: {
      zh: '有字在转换编码时丢失了。',
      en: 'Characters were lost when the encoding was converted.',
    },
    why: FOUND_BY_WORDS,
    fix: {
      zh: '对照原页补上，用 <Supplied>；补不出来就写 <Gap />。',
      en: 'Supply it by the page within <Supplied>, or put a <Gap /> where nobody can tell.',
    },
    guide: 'gaps',
    say: ({ found }: { readonly found: string }) => ({
      what: { zh: `“${found}”是丢了字留下的痕迹。`, en: `"${found}" is what a lost character leaves.` },
    }),
  },
  'text-mixed-scripts': {
    severity: 'warning',
    what: {
      zh: '简体里夹着繁体，繁体里夹着简体，或单词里夹着别种字母。',
      en: 'A text mixes Simplified with Traditional, or letters of two alphabets in one word.',
    },
    why: {
      zh: '多半是繁简转换或镜像网站留下的，会妨碍检索和统计。',
      en: 'Mostly a conversion or a mirror left them, and they spoil searches and counts.',
    },
    fix: READ_THE_PAGE,
    guide: 'gaps',
    say: ({ characters }: { readonly characters: string }) => ({
      what: {
        zh: `“${characters}”与全篇的文字不是一种。`,
        en: `"${characters}" is of another script than the rest.`,
      },
    }),
  },
  'text-mojibake': {
    severity: 'error',
    what: { zh: '正文是用错误的编码读出的。', en: 'A text was read with the wrong encoding.' },
    why: FOUND_BY_WORDS,
    fix: {
      zh: '重新导入原页，或照读出的字改正。',
      en: 'Import the page again, or write what it reads as.',
    },
    guide: 'gaps',
    say: ({ found, reads }: { readonly found: string; readonly reads: string }) => ({
      what: {
        zh: `“${found}”是用错误的编码读出的，原文是“${reads}”。`,
        en: `"${found}" was read with the wrong encoding; it says "${reads}".`,
      },
    }),
  },
  'text-pinyin': {
    severity: 'warning',
    what: {
      zh: '字后的括号里有它的拼音。',
      en: 'The reading of a character stands behind it in brackets.',
    },
    why: {
      zh: '多半是镜像网站加的，会把词断开，检索不到。',
      en: 'Mostly a mirror put it there; it parts words, and searches miss them.',
    },
    fix: {
      zh: '删去括号和拼音；原文有的，用 <Unclear> 包住。',
      en: 'Remove it; where the paper printed it, put it within <Unclear>.',
    },
    guide: 'gaps',
    say: ({ found, character }: { readonly found: string; readonly character: string }) => ({
      what: {
        zh: `“${character}”后面有它的拼音：“${found}”。`,
        en: `The reading of "${character}" stands behind it: "${found}".`,
      },
      fix: {
        zh: `改成“${character}”；原文就有的，用 <Unclear> 包住。`,
        en: `Write "${character}"; where the paper printed it, put it within <Unclear>.`,
      },
    }),
  },
  'text-private-use': {
    severity: 'error',
    what: {
      zh: '有 Unicode 没有给出意义的字符。',
      en: 'A character has no meaning in Unicode.',
    },
    why: {
      zh: '换一种字体就显示不出来，也检索不到。',
      en: 'With another font it shows as nothing, and no search finds it.',
    },
    fix: READ_THE_PAGE,
    guide: 'gaps',
    say: ({ codePoint }: { readonly codePoint: string }) => ({
      what: {
        zh: `字符 ${codePoint} 在 Unicode 里没有意义。`,
        en: `The character ${codePoint} has no meaning in Unicode.`,
      },
    }),
  },
  'text-spam': {
    severity: 'error',
    what: { zh: '有植入的广告词。', en: 'Words are advertising that somebody planted in the page.' },
    why: {
      zh: '它不是报道，却会公开并被检索到。',
      en: 'It is no part of the article, and would be published and found.',
    },
    fix: { zh: '删去这些字。', en: 'Delete the words.' },
    guide: 'gaps',
    say: ({ found }: { readonly found: string }) => ({
      what: {
        zh: `“${found}”是植入的广告词。`,
        en: `"${found}" is advertising that somebody planted in the page.`,
      },
    }),
  },
} as const satisfies Record<string, IssueRule>;
