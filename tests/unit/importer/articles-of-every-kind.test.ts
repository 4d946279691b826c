import { describe, test } from 'vitest';
import { BODY, type Case, check, lines, PARAGRAPHS, page, TITLE } from './page-case.ts';

const COMMENT = (who: string, words: string) =>
  `<li class="cmt"><a href="/u">${who}</a> <span>2019-06-05 10:01</span><p>${words}</p><a href="#">回复</a> <a href="#">顶(3)</a></li>`;
const COMMENTS = `<h3>网友评论</h3><ul class="cmts">${[
  '我家门口那条路修了三回，还是一下雨就积水，希望这次能真正解决问题，不要只做表面文章。',
  '支持迎检，可是检查过后能不能一直保持，这才是大家最关心的，建议每个月公布一次进展情况。',
  '楼道里的旧家具终于有人来搬了，住了二十年第一次见到楼梯扶手原来的颜色，谢谢社区的工作人员。',
  '夜市搬到河边以后味道小多了，可是停车的地方太少，周末一车难求，盼望再划一些临时车位出来。',
]
  .map((words, at) => COMMENT(`麦溪网友${at}`, words))
  .join('')}</ul>`;
const SUMMARIES = `<div class="rec">${['城东', '城西', '城南', '城北']
  .map(
    (town) =>
      `<div class="item"><h4><a href="#">${town}新建口袋公园</a></h4><p>${town}把一块闲置了八年的空地改成了口袋公园，附近的老人早晨到这里打拳，孩子放学以后在这里写作业，周末还有音乐会。</p><span>2019-06-01</span></div>`,
  )
  .join('')}</div>`;

const LOST: readonly Case[] = [
  { name: 'a script before the page', page: `<script>var a=1</script>\n${page({})}` },
  { name: 'a comment and a style before the page', page: `<!-- cache --><style>a{}</style>${page({})}` },
  {
    name: 'two documents in one file',
    page: `<!DOCTYPE html><html><head><title>跳转</title></head><body><p>正在进入</p></body></html>\n${page({})}`,
  },
  {
    name: 'a text that a script is to show',
    page: page({ body: `<div id="js_content" style="visibility: hidden; opacity: 0;">${BODY}</div>` }),
  },
  { name: 'a text with display: none', page: page({ body: `<div style="display:none">${BODY}</div>` }) },
  {
    name: 'a text in a shadow root',
    page: page({
      body: `<news-body><template shadowrootmode="open"><div>${BODY}</div></template></news-body>`,
    }),
  },
  {
    name: 'a text in a frame of its own',
    page: page({ body: `<iframe srcdoc="${BODY.replaceAll('"', '&quot;')}"></iframe>` }),
  },
  { name: 'a text in a text area', page: page({ body: `<textarea>${BODY}</textarea>` }) },
  { name: 'tags that nobody closes', page: page({ body: `${'<div><font>'.repeat(300)}${BODY}` }) },
];

const PROSE: readonly Case[] = [
  '执法队员把一块未经许可竖起的广告牌拆下来，店主说以后先报备再挂，不再图省事。',
  '市里说明，宣传画的版权归作者所有，各街道张贴以前要先同作者谈好，不得擅自改动。',
  '施工期间由市设计院提供技术支持，每个周末派人到院子里看一遍，发现裂缝当场修补。',
  '居民遇到问题可以打热线电话：0999-1234567，值班人员两小时以内到现场，办完以后回访。',
  '上一条街整修用了四十天，这一条街只用了二十六天，省下来的时间全用在了听居民意见上。',
  '下一页的整改清单由居民自己写，写什么、谁来办、哪天办完，都由院子里的人商量着定下来。',
  '责任编辑部门的同志也来到现场，把居民的话一句一句记下来，登在第二天的墙报上。',
  '推荐的十个院子由居民投票选出来，得票多的先改造，没选上的明年优先，结果全部张榜公布。',
  '分享经验的人轮流上台，每人只讲三分钟，讲完就下去看现场，看完再回来提意见。',
  '本报记者在现场看到，四台清扫车同时开进巷子，半个小时以后路面已经见到了原来的颜色。',
  '来源于居民的建议一共收了三百二十条，归成十一类，每一类都写明了由哪个单位来办。',
  '评论员认为，检查只是一个由头，真正要紧的是把街坊们每天走的那段路修好、照亮、扫净。',
].flatMap((sentence, at): Case[] => [
  {
    name: `prose ${at} in a text`,
    page: lines(...PARAGRAPHS, sentence),
    file: 'a.txt',
    holds: [...PARAGRAPHS, sentence],
  },
  {
    name: `prose ${at} amid a text`,
    page: lines(PARAGRAPHS[0], sentence, PARAGRAPHS[1], PARAGRAPHS[2]),
    file: 'a.txt',
    holds: [...PARAGRAPHS, sentence],
  },
  {
    name: `prose ${at} at the end of a page`,
    page: page({ body: `${BODY}<p>${sentence}</p>` }),
    holds: [...PARAGRAPHS, sentence],
  },
]);

const CROWDED: readonly Case[] = [
  {
    name: 'comments that outweigh the article',
    page: page({ below: COMMENTS }),
    lacks: ['积水，希望', '一车难求'],
  },
  {
    name: 'comments in the block of the article',
    page: page({ body: `${BODY}${COMMENTS}` }),
    lacks: ['积水，希望', '一车难求'],
  },
  { name: 'summaries of other articles', page: page({ below: SUMMARIES }), lacks: ['闲置了八年'] },
  {
    name: 'other articles below a short one',
    page: page({ body: `<p>${PARAGRAPHS[0]}</p>`, below: `<h3>相关阅读</h3>${SUMMARIES}` }),
    holds: [PARAGRAPHS[0]],
    lacks: ['闲置了八年'],
  },
  {
    name: 'a privacy notice above the title',
    page: page({
      above:
        '<div id="cookie"><p>本网站使用分析技术为您提供更好的浏览体验，继续浏览即表示您同意我们的隐私政策和服务条款，详情请阅读说明。</p></div>',
    }),
    lacks: ['隐私政策'],
  },
  {
    name: 'a notice on the browser above the title',
    page: page({
      above:
        '<div><p>为了让您得到最好的浏览效果，建议您把浏览器升级到最新的版本，并打开脚本和样式，感谢您的配合。</p></div>',
    }),
    lacks: ['浏览器升级'],
  },
  {
    name: 'a menu with other headlines',
    page: page({
      above: `<ul>${['老街夜市重新开张', '十二座公厕完成改造', '口袋公园建到家门口'].map((line) => `<li><a href="#">${line}</a></li>`).join('')}</ul>`,
    }),
    title: TITLE,
    lacks: ['老街夜市'],
  },
];

const WIDGETS: readonly Case[] = [
  [
    'share lines above the text',
    '<div>分享到：<a href="#">微信</a> <a href="#">新浪微博</a> <a href="#">QQ空间</a></div>',
    '微博',
  ],
  [
    'sizes of the letters, with a count',
    '<div>【字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】 浏览次数：1208</div>',
    '浏览次数',
  ],
  [
    'a row of buttons',
    '<div><a href="#">收藏</a> <a href="#">打印本页</a> <a href="#">关闭窗口</a></div>',
    '打印',
  ],
  ['counters', '<div><span>阅读 3.2万</span> <span>评论 18</span></div>', '阅读'],
].map(
  ([name = '', above = '', lacks = '']): Case => ({
    name,
    page: page({ body: `${above}${BODY}` }),
    lacks: [lacks],
  }),
);
const TAILS: readonly Case[] = [
  ['keywords', '<div>关键词：<a href="#">迎检</a> <a href="#">街道</a></div>', '关键词'],
  ['votes', '<div><a href="#">顶一下</a> (12) 92%</div><div><a href="#">踩一下</a> (1) 8%</div>', '顶一下'],
  ['a plus and a number', '<div>+1</div>', '+1'],
  ['a heading of recommendations', '<div>重点推荐</div>', '重点推荐'],
  ['a way to a special page', '<p>点击进入专题：</p>', '点击进入'],
  ['where it was taken from', '<p>本文来源：麦溪发布 。更多精彩，请登录麦溪发布</p>', '更多精彩'],
  [
    'a way back, behind the last sentence',
    '<p>大家约好下个月再来看。<a href="/">返回麦溪，查看更多</a></p>',
    '查看更多',
  ],
].map(
  ([name = '', below = '', lacks = '']): Case => ({
    name,
    page: page({ body: `${BODY}${below}` }),
    lacks: [lacks],
  }),
);

const REMARKS = [
  '我家门口那条路修了三回，还是一下雨就积水，希望这次能真正解决问题，不要只做表面文章。',
  '支持迎检，可是检查过后能不能一直保持，这才是大家最关心的，建议每个月公布一次进展情况。',
  '夜市搬到河边以后味道小多了，可是停车的地方太少，周末一车难求，盼望再划一些临时车位出来。',
  '路灯修好以后，晚上下班回家心里踏实多了，希望后面两条巷子也能尽快安排，不要让我们等太久。',
];
const PLAIN: readonly Case[] = [
  ['comments below their heading', '网友评论'],
  ['remarks below the editor', '（责任编辑：白禾）'],
  ['another page below the way to it', '上一篇：老街夜市重新开张'],
].map(
  ([name = '', mark = '']): Case => ({
    name,
    file: 'a.txt',
    page: lines(...PARAGRAPHS, mark, ...REMARKS),
    lacks: ['一车难求', '踏实多了'],
  }),
);
const NOTICE = '本网站使用分析技术为您提供更好的浏览体验，继续浏览即表示您同意我们的隐私政策和服务条款。';

describe('pages of every kind', () => {
  test.each(PLAIN)('in plain text: $name', check);
  test('in plain text: a notice above the title', () => {
    const text = [NOTICE, lines(...PARAGRAPHS)].join('\n');
    check({ name: 'notice', file: 'a.txt', page: text, title: TITLE, lacks: ['隐私政策'] });
  });
  test.each(LOST)('an article is not lost: $name', check);
  test.each(PROSE)('prose is no furniture: $name', check);
  test.each(CROWDED)('only the article: $name', check);
  test.each([...WIDGETS, ...TAILS])('no widget: $name', check);
});
