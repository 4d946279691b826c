import type { IssueCode } from './issue-rules.ts';

/** Where the words of an example stand: so the guide shows them, and a test puts them there. */
export type ExamplePlace =
  /** Fields of an article; those it does not name are right. */
  | 'fields'
  /** The text of an article. */
  | 'body'
  /** Path of an article's file within the content folder. */
  | 'file'
  /** The text of a saved page. */
  | 'page'
  /** What one does at the command line; shown only. */
  | 'command';

/** What raises an issue, and the same put right. */
export interface IssueExample {
  readonly place: ExamplePlace;
  readonly bad: string;
  readonly good: string;
}

const HASH = '3f2a'.padEnd(64, '0');
const CAPTURED = (complete: boolean) => `capture: { sha256: ${HASH}, script: Hans, complete: ${complete} }`;
const PLAN = '2016-12-01-411700-3f2a-e5d2c1a09';
const PAGE = `关于创卫的会议纪实报道
时间:2016-12-09 来源:驻马店晚报
12月7日，驻马店市召开创建国家卫生城市推进会，市委副书记林青出席并讲话，副市长陶然主持，各县区负责人参加。`;

const fields = (bad: string, good: string): IssueExample => ({ place: 'fields', bad, good });
const body = (bad: string, good: string): IssueExample => ({ place: 'body', bad, good });
const file = (bad: string, good: string): IssueExample => ({ place: 'file', bad, good });
const page = (bad: string, good: string): IssueExample => ({ place: 'page', bad, good });
const command = (bad: string, good: string): IssueExample => ({ place: 'command', bad, good });

/** For every code of the registry what raises it, and what is right. */
export const ISSUE_EXAMPLES: Readonly<Record<IssueCode, IssueExample>> = {
  'abstract-copies': command(
    'npm run check -- --captures 原页  # 摘要里有二十个以上的字与原页相同',
    '用自己的话重写那一句，再检查一遍',
  ),
  'article-exists': command(
    'npm run import -- 原页.html  # 由它做成的报道已有编者改过',
    '把更好的部分手工抄过去',
  ),
  'archived-form': fields(
    'source: { archived: "https://web.archive.org/web/http://example.org/1.html" }',
    'source: { archived: "https://web.archive.org/web/20161209083000/http://example.org/1.html" }',
  ),
  'archived-other-page': fields(
    'source: { url: "http://example.org/2.html", archived: "https://web.archive.org/web/20161209083000/http://example.org/1.html" }',
    'source: { url: "http://example.org/1.html", archived: "https://web.archive.org/web/20161209083000/http://example.org/1.html" }',
  ),
  'archived-unknown': fields(
    'source: { archived: "https://copies.example/1" }',
    'source: { archived: "https://archive.ph/Ab3xY" }',
  ),
  'article-unknown': fields('reprints: [2016-12-09-411700-ffff]', 'reprints: []'),
  'body-cut-off': page(
    `${PAGE.trimEnd()}会议还要求，各单位在月底前把背街小巷和农贸市场的问题逐条登记，并把`,
    PAGE,
  ),
  'body-missing': body('', '驻马店市召开推进会。'),
  'body-one-page': page(`${PAGE}\n上一页 1 2 3 下一页`, PAGE),
  'body-short': page(PAGE.split('\n').slice(0, 2).concat('12月7日，驻马店市召开推进会。').join('\n'), PAGE),
  'body-tiny': command('文字很多、只找到一两句正文的页', '只选中正文，另存为文本，再导入'),
  'body-without-sentences': page(['栏目', ...Array(14).fill('某市召开推进会议部署工作')].join('\n'), PAGE),
  'campaign-id-mismatch': command(
    'campaigns/411700-quanguo-wenming-2015.mdx，写着 cycle: "2016/2018"',
    'campaigns/411700-quanguo-wenming-2016.mdx，写着 cycle: "2016/2018"',
  ),
  'capture-again': command('npm run import -- a.html a的副本.html', 'npm run import -- a.html'),
  'capture-empty': page('', PAGE),
  'capture-not-found': command('npm run import -- 原业.html', 'npm run import -- 原页.html'),
  'capture-not-text': command('npm run import -- 扫描.pdf', 'npm run import -- 扫描的文字.txt'),
  'capture-of-error': page('抱歉，您访问的页面不存在或已被删除\n返回首页\n推荐阅读\n某市修好路灯', PAGE),
  'capture-too-long': command('npm run import -- 全年合订.txt', 'npm run import -- 一篇.txt'),
  'capture-unreadable': command('npm run import -- 没有权限读的文件.html', 'chmod u+r 文件，再导入'),
  'capture-without-text': page('首页 > 新闻 > 正文\n上一篇：无\n下一篇：无', PAGE),
  'character-forbidden': command('从网页粘贴来的字里有看不见的字符', '删去它：把前后的字重打一遍'),
  'correction-missing': fields(
    'formerIds: [2016-12-08-411700-3f2a]',
    'formerIds: [2016-12-08-411700-3f2a]\ncorrections:\n  - { date: "2026-03-05", what: 对照报纸改正日期, by: 编者, was: { published: "2016-12-08" } }',
  ),
  'date-impossible': fields('published: "2016-12-32"', 'published: "2016-12-09"'),
  'date-malformed': fields('published: "2016/12/9"', 'published: "2016-12-09"'),
  'date-missing': page(PAGE.replace('时间:2016-12-09 ', ''), PAGE),
  'date-reversed': fields('published: "2017/2016-12-09"', 'published: "2016-12-09"'),
  'date-unsupported': fields('published: "{2016,2017}"', 'published: "2016-12-09"'),
  'encoding-damaged': command('npm run import -- 有几处方块的页.html', '从原网址重新保存，再导入'),
  'encoding-lost': page('会议\n锟斤拷锟斤拷要求锟斤拷', PAGE),
  'encoding-misdeclared': command('声明 iso-8859-1、实为 UTF-8 的网页', '不必做什么：已按字节读取'),
  'encoding-unknown': page('Ελλάδα και Κύπρος συναντώνται σήμερα στην Αθήνα για το μέλλον\n'.repeat(4), PAGE),
  'event-after-publication': body(
    '驻马店市<Event date="2016-12-10" kind="meeting">将于10日开会</Event>。',
    '驻马店市<Event date="2016-12-10" kind="meeting" status="planned">将于10日开会</Event>。',
  ),
  'field-comment': fields('title: 驻马店 #创文#', 'title: "驻马店 #创文#"'),
  'field-invalid': fields('phase: finish', 'phase: sprint'),
  'field-missing': fields('people: [{ name: 张某 }]', 'people: [{ name: 张某, office: 市长 }]'),
  'field-unknown': fields('athors: [张某]', 'authors: [张某]'),
  'file-conflict': command('<<<<<<< 到 >>>>>>> 之间两种写法', '留下一种，删去三行记号'),
  'file-bom': command('另存为“UTF-8（带 BOM）”', '另存为“UTF-8”'),
  'file-encoding': command('另存为“GBK”或“Unicode”', '另存为“UTF-8”'),
  'file-ending': command(
    'articles/2016/2016-12-09-411700-3f2a.MDX',
    'articles/2016/2016-12-09-411700-3f2a.mdx',
  ),
  'file-failed': command('程序读不了的文件', '改得简单些，并报告这个错误'),
  'file-ignored': command('articles/2016/笔记.docx', '移出内容文件夹'),
  'file-kind': command('articles/2016/2016-12-09-411700-3f2a.mdx -> ../别处.mdx', '把文件本身放在那里'),
  'file-line-ends': command('行尾是 CR', '行尾改成 LF'),
  'file-name': command('places/驻马店.mdx', 'places/411700.mdx'),
  'file-too-large': command('一个文件装着全年的报道', '一篇一个文件'),
  'file-unreadable': command('没有权限读的文件', 'chmod u+r 文件，再检查'),
  'folder-mismatch': file(
    'articles/2017/2016-12-09-411700-3f2a.mdx',
    'articles/2016/2016-12-09-411700-3f2a.mdx',
  ),
  'folder-without-captures': command('npm run import -- 空文件夹', 'npm run import -- 存有网页的文件夹'),
  'front-matter-fence': command('字段上面或下面的一行写成 ——', '改成 ---'),
  'front-matter-missing': command('第一行就是正文', '第一行是 ---，然后是字段，再一行 ---'),
  'front-matter-unclosed': command('第一行是 ---，字段下面就是正文', '字段和正文之间再写一行 ---'),
  'gap-but-complete': {
    place: 'fields',
    bad: `${CAPTURED(true)}  # 正文里有 <Gap reason="paywall" />`,
    good: `${CAPTURED(false)}  # 正文里有 <Gap reason="paywall" />`,
  },
  'honour-unknown': fields('honours: [quanguo-wenmign]', 'honours: [quanguo-wenming]'),
  'id-mismatch': file('articles/2016/2016-12-08-411700-3f2a.mdx', 'articles/2016/2016-12-09-411700-3f2a.mdx'),
  'id-taken': command(
    '两个文件都写着 formerIds: [2016-12-08-411700-3f2a]',
    '只有那篇报道的文件写着 formerIds: [2016-12-08-411700-3f2a]',
  ),
  'import-failed': command('npm run import -- 原页.html --out 不能写的文件夹', 'npm run import -- 原页.html'),
  'inferred-without-note': body(
    '驻马店市<Event date="2016-12-17~" kind="inspection" status="planned" basis="inferred">十天后迎检</Event>。',
    '驻马店市<Event date="2016-12-17~" kind="inspection" status="planned" basis="inferred" note="由12月7日加十天">十天后迎检</Event>。',
  ),
  'link-missing': body(
    '驻马店市见[另一篇](/articles/2016-12-09-411700-ffff/)。',
    '驻马店市见[地方页](/places/411700/)。',
  ),
  'mdx-attribute': body(
    '驻马店市<Gap reason="paywall" length="540" />。',
    '驻马店市<Gap reason="paywall" extent="540" />。',
  ),
  'mdx-attribute-invalid': body(
    '驻马店市<Gap reason="paywall" extent="很多" />。',
    '驻马店市<Gap reason="paywall" extent="540" />。',
  ),
  'mdx-attribute-missing': body(
    '驻马店市<Supplied>九</Supplied>。',
    '驻马店市<Supplied source="标题">九</Supplied>。',
  ),
  'mdx-component': body('驻马店市<Note>按</Note>。', '驻马店市<Unclear>按</Unclear>。'),
  'mdx-construct': body('驻马店市![会场](/a.png)', '<Caption>驻马店市会场</Caption>'),
  'mdx-crowded': command('一段里有几千个标记', '用空行分成几段'),
  'mdx-depth': command('> > > > >（一百多层）', '> 驻马店市召开推进会。'),
  'mdx-esm': body('import a from "b"\n\n驻马店市开会。', '驻马店市开会。'),
  'mdx-expression': body('驻马店市{1 + 1}', '驻马店市\\{1 + 1}'),
  'mdx-html': body('驻马店市<b>开会</b>。', '驻马店市**开会**。'),
  'mdx-link': body('驻马店市[点](javascript:alert)', '驻马店市[点](https://example.com/)'),
  'mdx-mark-content': body(
    '驻马店市<Person office="市长"></Person>。',
    '驻马店市<Person office="市长">张某</Person>。',
  ),
  'mdx-syntax': body('驻马店市<Redacted>某书记。', '驻马店市<Redacted>某</Redacted>书记。'),
  'mhtml-without-page': command('npm run import -- 只有图片的.mhtml', 'npm run import -- 重新保存的.mhtml'),
  'near-duplicate': command('两篇正文大半相同，互不提及', '其中一篇写 reprints: [另一篇的编号]'),
  'person-without-office': fields(
    'people: [{ name: 张某, office: 市民 }]',
    'people: [{ name: 张某, office: 市长 }]',
  ),
  'place-inferred': command('只有正文顺带提到一个地方的页', '核对以后改正 place，或写 note 说明'),
  'place-missing': page(PAGE.replaceAll('驻马店', '某'), PAGE),
  'place-unknown': command('place: "419999"', 'place: "411700"'),
  'place-unnamed': fields(
    'title: 某市召开推进会\nplace: "411600"',
    'title: 周口市召开推进会\nplace: "411600"',
  ),
  'plan-happened': command(
    `<Event … fulfils="${PLAN}">，那件事却写着 status="happened"`,
    `<Event … fulfils="${PLAN}">，那件事写着 status="planned"`,
  ),
  'plan-unknown': body(
    `驻马店市<Event date="2016-12-07" kind="meeting" fulfils="${PLAN}">召开推进会</Event>。`,
    '驻马店市<Event date="2016-12-07" kind="meeting">召开推进会</Event>。',
  ),
  'mark-full-width': body(
    '＜Event date="2016-12-07" kind="meeting"＞开会＜/Event＞',
    '<Event date="2016-12-07" kind="meeting">开会</Event>',
  ),
  'heading-run-on': body('#会议要求', '# 会议要求'),
  'punctuation-half-width': body('驻马店市开会,部署创建。', '驻马店市开会，部署创建。'),
  'text-lost': body('驻马店市提出确保?!八月达标。', '驻马店市提出确保“<Gap reason="damage" />”八月达标。'),
  'text-mixed-scripts': body(
    '驻马店市召开会议，部署創建工作，落实责任，检查问题。',
    '驻马店市召开会议，部署创建工作，落实责任，检查问题。',
  ),
  'text-mojibake': body('驻马店市ä¸­å›½å…¨å›½æ–‡æ˜ŽåŸŽå¸‚', '驻马店市中国全国文明城市'),
  'text-pinyin': body('驻马店市要求认(rèn)真整改。', '驻马店市要求认真整改。'),
  'text-private-use': body('驻马店市召开\uE5E5会议。', '驻马店市召开<Unclear>\uE5E5</Unclear>会议。'),
  'text-spam': body(
    '驻马店市召开推进会。\n\n国产精品 | 在线观看 | 免费视频 | 彩票投注 | 老虎机',
    '驻马店市召开推进会。',
  ),
  'title-missing': page(PAGE.split('\n').slice(2).join('\n'), PAGE),
  'url-and-address': fields(
    'source: { url: "https://a.example/", address: "https://b.example/" }',
    'source: { url: "https://a.example/" }',
  ),
  'url-doubtful': fields(
    'source: { url: "http://192.0.2.7/a.html" }',
    'source: { address: "http://192.0.2.7/a.html" }',
  ),
  'withdrawn-mismatch': fields(
    'withdrawn: { date: "2026-03-05", reason: 权利人请求 }',
    'rights: withdrawn\nwithdrawn: { date: "2026-03-05", reason: 权利人请求 }  # 并删去正文',
  ),
  'withdrawn-text': command('rights: withdrawn，正文还在', 'rights: withdrawn，正文已删'),
  'yaml-alias': fields('note: *按语', 'note: "*按语"'),
  'yaml-full-width': fields('note：按语', 'note: 按语'),
  'yaml-syntax': fields('note: "少了一个引号', 'note: "不少引号"'),
};
