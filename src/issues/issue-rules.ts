/** A sentence in both languages of the archive. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A section of the guide: the page in `content/guide`, and its heading in each language. */
export interface GuideSection extends Bilingual {
  readonly page: string;
}

/** What every issue with one code has in common. */
export interface IssueRule {
  /** An `error` stops the command with exit code 1, a `warning` does not. */
  readonly severity: 'error' | 'warning';
  /** What is wrong, for any such issue. */
  readonly what: Bilingual;
  /** Why it matters. */
  readonly why: Bilingual;
  /** What to do about it, for any such issue. */
  readonly fix: Bilingual;
  /** Which section of the guide explains it. */
  readonly guide: keyof typeof GUIDE_SECTIONS;
}

/** The sections of the guide that explain issues, in the order of the list of messages. */
export const GUIDE_SECTIONS = {
  article: { page: 'editors', zh: '一篇报道', en: 'An article' },
  files: { page: 'editors', zh: '文件在哪里', en: 'Where files live' },
  marks: { page: 'editors', zh: '标记', en: 'Marks' },
  dates: { page: 'method', zh: '日期', en: 'Dates' },
  places: { page: 'method', zh: '地点', en: 'Places' },
  campaigns: { page: 'method', zh: '创建与周期', en: 'Campaigns and cycles' },
  rights: { page: 'rights', zh: '文字的权利', en: 'Rights' },
  takedown: { page: 'rights', zh: '撤下', en: 'Takedown' },
  gaps: { page: 'abstracts', zh: '缺与损', en: 'Gaps and damage' },
  importing: { page: 'editors', zh: '导入一页', en: 'Importing a page' },
} as const satisfies Record<string, GuideSection>;

const SORTED_BY_DATE = { zh: '时间线按这个日期排列。', en: 'The timeline sorts by this date.' };
const WRITE_A_DATE = {
  zh: '写成日、月或年，如 "2016-12-09"、"2016-12"、"2016"。',
  en: 'Write a day, month or year such as "2016-12-09", "2016-12" or "2016".',
};
const NOTHING_TO_IMPORT = { zh: '没有可以导入的内容。', en: 'There is nothing to import.' };
const NOT_IMPORTED = { zh: '这个文件没有导入。', en: 'Nothing of it was imported.' };
const ARTICLES_ARE_DATA = {
  zh: '报道只是数据：合并请求不得在建站时运行代码或插入网页标签。',
  en: 'Articles are data: a pull request must not be able to run code or inject markup at build time.',
};
const MADE_FROM_MARKS = {
  zh: '时间线、名单和导出的数据都由标记生成。',
  en: 'Timelines, lists and exports are made from these marks.',
};
const USE_MARKDOWN = {
  zh: '只用 Markdown 和编者手册列出的标记。',
  en: 'Use Markdown and the marks that the editor’s guide lists.',
};
const LOST_BYTES = {
  zh: '网页存下之前就按错误的编码转换过，文件里已没有原来的字。',
  en: 'The page was converted with the wrong encoding before it was saved, and its bytes no longer hold the text.',
};

/**
 * The registry of every issue the archive can report: what a code means, how grave it is, and where the guide
 * explains it. The guide's list of messages is made from this table.
 */
export const ISSUE_RULES = {
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
  },
  'article-unknown': {
    severity: 'error',
    what: { zh: '提到的报道不在档案里。', en: 'An article that is named is not in this archive.' },
    why: { zh: '链接会落空。', en: 'The link would lead nowhere.' },
    fix: { zh: '改正编号，或删去这处引用。', en: 'Correct the id, or remove the reference.' },
    guide: 'article',
  },
  'body-missing': {
    severity: 'error',
    what: {
      zh: '按权利应有正文或摘要，文件里却没有。',
      en: 'The rights promise a text or an abstract, but the file has no body.',
    },
    why: { zh: '读者会看到空白页。', en: 'Readers would find an empty page.' },
    fix: { zh: '写上正文，或改为 rights: metadata。', en: 'Write the body, or use rights: metadata.' },
    guide: 'rights',
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
  },
  'campaign-id-mismatch': {
    severity: 'error',
    what: {
      zh: '创建的文件名与它的地方、称号、周期不符。',
      en: 'A campaign’s file name disagrees with its place, honour and cycle.',
    },
    why: {
      zh: '报道用这个编号指明创建，它的网页也在这个地址。',
      en: 'Articles name campaigns by this id, and its page lives at it.',
    },
    fix: {
      zh: '改文件名，或改正地方、称号或周期。',
      en: 'Rename the file, or correct place, honours or cycle.',
    },
    guide: 'campaigns',
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
  },
  'capture-unreadable': {
    severity: 'error',
    what: { zh: '文件读不出来。', en: 'The file cannot be read.' },
    why: NOT_IMPORTED,
    fix: { zh: '检查它的权限。', en: 'Check its permissions.' },
    guide: 'importing',
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
  },
  'date-impossible': {
    severity: 'error',
    what: { zh: '日历上没有这一天或这个月。', en: 'The day or month does not exist in the calendar.' },
    why: SORTED_BY_DATE,
    fix: {
      zh: '写成存在的日子；来源没说到日，就只写年月。',
      en: 'Write a day that exists, or the month alone if the source gives no day.',
    },
    guide: 'dates',
  },
  'date-malformed': {
    severity: 'error',
    what: { zh: '日期不是 EDTF 的写法。', en: 'A date is not written as EDTF.' },
    why: SORTED_BY_DATE,
    fix: WRITE_A_DATE,
    guide: 'dates',
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
  'date-reversed': {
    severity: 'error',
    what: { zh: '时段的终点早于起点。', en: 'An interval ends before it starts.' },
    why: SORTED_BY_DATE,
    fix: { zh: '前后颠倒的，对调过来。', en: 'Exchange the two if they were swapped.' },
    guide: 'dates',
  },
  'date-unsupported': {
    severity: 'error',
    what: {
      zh: '日期是 EDTF，但这种写法在时间线上没有位置。',
      en: 'A date is EDTF, but in a form that this archive cannot place on a timeline.',
    },
    why: SORTED_BY_DATE,
    fix: {
      zh: '写一个日期或一个时段，不带钟点。',
      en: 'Use one date or one interval without a time of day.',
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
  },
  'event-after-publication': {
    severity: 'error',
    what: {
      zh: '记事标为已发生，日期却晚于报道发表。',
      en: 'An event is marked as happened but lies after the article was published.',
    },
    why: { zh: '时间线不能把计划说成事实。', en: 'A timeline must not tell plans as deeds.' },
    fix: {
      zh: '写 status="planned"，或改正日期。',
      en: 'Write status="planned", or correct the date.',
    },
    guide: 'marks',
  },
  'field-invalid': {
    severity: 'error',
    what: { zh: '字段的值不合规定。', en: 'A field has a value that its schema refuses.' },
    why: {
      zh: '每个网页、列表和导出的数据都要靠它正确。',
      en: 'Every page, list and export relies on this field being right.',
    },
    fix: { zh: '按说明的写法改。', en: 'Write it in the form described.' },
    guide: 'article',
  },
  'field-missing': {
    severity: 'error',
    what: { zh: '缺少必需的字段。', en: 'A field that is needed is missing.' },
    why: {
      zh: '每个网页、列表和导出的数据都要靠它正确。',
      en: 'Every page, list and export relies on this field being right.',
    },
    fix: { zh: '补上这个字段。', en: 'Add the field.' },
    guide: 'article',
  },
  'field-unknown': {
    severity: 'error',
    what: { zh: '没有这个字段。', en: 'A field is not part of the schema.' },
    why: {
      zh: '字段拼错会被默默忽略。',
      en: 'A misspelt field would be ignored in silence.',
    },
    fix: {
      zh: '改正拼写或删去；编者手册列有全部字段。',
      en: 'Correct its spelling or remove it; the editor’s guide lists the fields.',
    },
    guide: 'article',
  },
  'folder-mismatch': {
    severity: 'error',
    what: { zh: '文件不在它年份的文件夹里。', en: 'A file does not lie in the folder of its year.' },
    why: { zh: '编者按年份找报道。', en: 'Editors look for an article by its year.' },
    fix: { zh: '移到那个文件夹。', en: 'Move it to that folder.' },
    guide: 'files',
  },
  'folder-without-captures': {
    severity: 'error',
    what: {
      zh: '文件夹里没有 .txt、.html、.htm 或 .mhtml 文件。',
      en: 'The folder holds no .txt, .html, .htm or .mhtml file.',
    },
    why: NOTHING_TO_IMPORT,
    fix: { zh: '写出存有网页的文件夹。', en: 'Name the folder with the saved pages.' },
    guide: 'importing',
  },
  'front-matter-missing': {
    severity: 'error',
    what: {
      zh: '文件不以两行三个连字符之间的字段开头。',
      en: 'The file does not begin with front matter.',
    },
    why: {
      zh: '标题、日期、地方和权利都写在那里。',
      en: 'Title, date, place and rights stand there.',
    },
    fix: {
      zh: '开头写一行三个连字符，然后是字段，再一行三个连字符。',
      en: 'Begin the file with a line of three hyphens, the fields, and a line of three hyphens.',
    },
    guide: 'article',
  },
  'gap-but-complete': {
    severity: 'error',
    what: {
      zh: '正文里有 Gap，capture 却写着完整。',
      en: 'The body has a Gap but the capture is said to be complete.',
    },
    why: {
      zh: '要让读者知道看到的是不是全文。',
      en: 'Readers are told whether they see the whole article.',
    },
    fix: { zh: '写 complete: false。', en: 'Write complete: false.' },
    guide: 'gaps',
  },
  'honour-unknown': {
    severity: 'error',
    what: { zh: '没有这个称号。', en: 'There is no such honour.' },
    why: {
      zh: '列表和筛选会显示编号而不是名称。',
      en: 'Lists and facets would show an id instead of a name.',
    },
    fix: {
      zh: '用已有的称号，或在 honours/ 里添一个。',
      en: 'Use one that is known, or add it to honours/.',
    },
    guide: 'campaigns',
  },
  'id-mismatch': {
    severity: 'error',
    what: {
      zh: '文件名与日期、地方、原页的校验值不符。',
      en: 'The file’s name disagrees with its date, place and capture.',
    },
    why: {
      zh: '编号是报道的固定地址。',
      en: 'The id is the permanent address of the article.',
    },
    fix: {
      zh: '改文件名；旧编号发布过的，写进 formerIds。',
      en: 'Rename the file, and list the old id under formerIds if it was ever published.',
    },
    guide: 'files',
  },
  'id-taken': {
    severity: 'error',
    what: { zh: '同一个编号属于两个文件。', en: 'Two files claim one id.' },
    why: {
      zh: '一个地址不能通向两篇报道。',
      en: 'One address cannot lead to two articles.',
    },
    fix: {
      zh: '两篇不同的，改用更长的校验值；同一篇的，删去一个。',
      en: 'If they are two articles, give one a longer hash; if they are one, remove one of the two.',
    },
    guide: 'files',
  },
  'mdx-attribute': {
    severity: 'error',
    what: {
      zh: '标记有它不认得的属性，或属性写了两次、写成了表达式。',
      en: 'A mark has an attribute it does not know, or one that stands twice or is an expression.',
    },
    why: MADE_FROM_MARKS,
    fix: {
      zh: '只写它的属性，各一次，值加引号。',
      en: 'Write only its attributes, each once, as quoted text.',
    },
    guide: 'marks',
  },
  'mdx-attribute-invalid': {
    severity: 'error',
    what: { zh: '标记的属性值不合规定。', en: 'An attribute of a mark has a wrong value.' },
    why: MADE_FROM_MARKS,
    fix: { zh: '照例子写。', en: 'Write it as in the example.' },
    guide: 'marks',
  },
  'mdx-attribute-missing': {
    severity: 'error',
    what: { zh: '标记缺少必需的属性。', en: 'A mark lacks an attribute that it needs.' },
    why: MADE_FROM_MARKS,
    fix: { zh: '照例子补上。', en: 'Add it as in the example.' },
    guide: 'marks',
  },
  'mdx-component': {
    severity: 'error',
    what: { zh: '没有这个标记。', en: 'A component is not part of the vocabulary.' },
    why: ARTICLES_ARE_DATA,
    fix: USE_MARKDOWN,
    guide: 'marks',
  },
  'mdx-construct': {
    severity: 'error',
    what: {
      zh: '用了报道里不许用的写法，如图片、代码。',
      en: 'A construct such as a picture or code is not allowed in an article.',
    },
    why: ARTICLES_ARE_DATA,
    fix: {
      zh: '只用段落、标题、列表、引文、表格、链接和标记。',
      en: 'Use paragraphs, headings, lists, quotations, tables, links and the marks.',
    },
    guide: 'marks',
  },
  'mdx-esm': {
    severity: 'error',
    what: { zh: '报道里不许用 import 和 export。', en: 'import and export are not allowed in an article.' },
    why: ARTICLES_ARE_DATA,
    fix: {
      zh: '删去这一行；标记不必引入。',
      en: 'Remove the line; the marks need no import.',
    },
    guide: 'marks',
  },
  'mdx-expression': {
    severity: 'error',
    what: { zh: '报道里不许用 {表达式}。', en: 'An {expression} is not allowed in an article.' },
    why: ARTICLES_ARE_DATA,
    fix: {
      zh: '直接写文字；要写“{”本身，前面加反斜杠。',
      en: 'Write the text itself, or put a backslash before a literal "{".',
    },
    guide: 'marks',
  },
  'mdx-html': {
    severity: 'error',
    what: { zh: '报道里不许用 HTML 标签。', en: 'Raw HTML is not allowed in an article.' },
    why: ARTICLES_ARE_DATA,
    fix: USE_MARKDOWN,
    guide: 'marks',
  },
  'mdx-link': {
    severity: 'error',
    what: {
      zh: '链接既不是网址，也不是本站的路径。',
      en: 'A link leads neither to an address of the web nor to a path of this site.',
    },
    why: ARTICLES_ARE_DATA,
    fix: {
      zh: '链接以 http://、https:// 或“/”开头。',
      en: 'Link to an http:// or https:// address, or to a path that begins with "/".',
    },
    guide: 'marks',
  },
  'mdx-mark-content': {
    severity: 'error',
    what: {
      zh: '标记里没有文字，或 Gap 里有了文字。',
      en: 'A mark stands around no words, or a Gap around some.',
    },
    why: MADE_FROM_MARKS,
    fix: {
      zh: '标记要包住它所说的字；Gap 只占缺字的位置。',
      en: 'A mark stands around the words it speaks of; a Gap only stands where words are missing.',
    },
    guide: 'marks',
  },
  'mdx-syntax': {
    severity: 'error',
    what: {
      zh: '正文不是完整的 MDX，多半是标记没有合上。',
      en: 'The body is not valid MDX; most often a mark is not closed.',
    },
    why: { zh: '这篇报道无法显示。', en: 'The article cannot be rendered.' },
    fix: {
      zh: '合上标记；要写“<”或“{”本身，前面加反斜杠。',
      en: 'Close the mark, or put a backslash before a literal "<" or "{".',
    },
    guide: 'marks',
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
  },
  'place-inferred': {
    severity: 'warning',
    what: {
      zh: '地方只是由正文里顺带的一提推定的。',
      en: 'The place is taken from a passing mention in the text alone.',
    },
    why: { zh: '提到的可能是邻近的地方。', en: 'A neighbour may have been mentioned.' },
    fix: { zh: '核对并改正 place。', en: 'Check it and correct "place".' },
    guide: 'places',
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
  'place-unknown': {
    severity: 'error',
    what: {
      zh: '不是 GB/T 2260 的区划代码。',
      en: 'A place is not a division code of GB/T 2260.',
    },
    why: {
      zh: '报道会归到不存在的地方。',
      en: 'The article would appear under a place that does not exist.',
    },
    fix: {
      zh: '查对代码，或在 places/ 里写明这个地方。',
      en: 'Look the code up, or describe the place in places/.',
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
  'url-and-address': {
    severity: 'error',
    what: {
      zh: '同一页既写了 url 又写了 address。',
      en: 'A page has both a "url" and an "address".',
    },
    why: {
      zh: 'url 会做成链接，address 永远不会，一页只能有其一。',
      en: 'A url is linked and an address never is, so a page can have only one of them.',
    },
    fix: {
      zh: '可以请读者去看的写 url，不可以的写 address。',
      en: 'Keep url for a page that readers may be sent to, or address for one that they must not be.',
    },
    guide: 'article',
  },
  'url-doubtful': {
    severity: 'warning',
    what: {
      zh: 'url 通向裸 IP，或通向别处已写作 address 的网站。',
      en: 'A url leads to a bare IP, or to a host that another record keeps as an address.',
    },
    why: {
      zh: '这样的网页今天是什么内容，没有人能担保，而档案会把读者送去。',
      en: 'Nobody vouches for what such a page shows today, and the archive would send readers there.',
    },
    fix: {
      zh: '改写为 address：只显示、导出文字，不做链接。',
      en: 'Write it as address: it is then shown and exported as text, and never linked.',
    },
    guide: 'article',
  },
  'withdrawn-mismatch': {
    severity: 'error',
    what: {
      zh: 'rights: withdrawn 与 withdrawn 字段没有一起出现。',
      en: 'rights: withdrawn and the field "withdrawn" do not stand together.',
    },
    why: {
      zh: '撤下的报道，网页要说明何时、为何。',
      en: 'The page of a withdrawn article tells the reader when and why.',
    },
    fix: {
      zh: '补上 withdrawn: { date, reason }，或改 rights。',
      en: 'Add withdrawn: { date, reason }, or change rights.',
    },
    guide: 'takedown',
  },
  'withdrawn-text': {
    severity: 'error',
    what: { zh: '撤下的报道仍有正文。', en: 'A withdrawn article still has a body.' },
    why: {
      zh: '正文会公开，也会被检索到。',
      en: 'Its text would be published and indexed.',
    },
    fix: { zh: '删去正文；git 留有历史。', en: 'Delete the body; git keeps its history.' },
    guide: 'takedown',
  },
  'yaml-syntax': {
    severity: 'error',
    what: { zh: '字段部分不是完整的 YAML。', en: 'The front matter is not valid YAML.' },
    why: {
      zh: '字段部分读不出来，整个文件就读不出来。',
      en: 'Nothing of the file can be read until its front matter parses.',
    },
    fix: {
      zh: '含冒号、井号或方括号的文字加引号，缩进用空格。',
      en: 'Quote texts that hold a colon, a hash or a bracket, and indent with spaces.',
    },
    guide: 'article',
  },
} as const satisfies Record<string, IssueRule>;

/** Stable kebab-case name of a rule, e.g. `date-impossible`. */
export type IssueCode = keyof typeof ISSUE_RULES;
export const ISSUE_CODES = Object.keys(ISSUE_RULES) as readonly IssueCode[];
