import { byLanguage } from '../../i18n/by-language.ts';
import { plural } from '../../i18n/plural.ts';

const zh = {
  title: '转载',
  lead: '同一篇文字先后登在几处：哪一处最早，后来的改了什么。',
  rule: [
    '一篇报道的字，有一半以上连成八字或更长的片段、见于更早的一篇，就算那一篇的转载；标点、分段、简繁不论，不满五十字的不比。方向只有一个：长报道引了短通知，不是转载；从长报道里摘出一段另登，是转载。',
    '只同“首次刊登”相比，不辗转相连。所谓首次，是本档案所存的最早一篇，未必真是最早；编者在条目里写明是同一篇的，照编者所写，记作“原文所载”。',
  ],
  source:
    '判定依 Broder（1997）的包含度；找候选的办法同 passim（Smith、Cordell、Mullen，2015，“Viral Texts”），以十六字的片段代替它的二十五个字母。',
  basis: (printed: number, all: number) =>
    printed === 0
      ? `现有${all}篇，没有一篇存有原文；摘要是本档案自己的话，不能拿来判断转载，只认编者写明的。`
      : `现有${all}篇，其中${printed}篇存有原文，可以比对；其余是摘要或目录，只认编者写明的。`,
  ruleTitle: '怎样算转载',
  none: '还没有已知的转载。',
  count: (clusters: number, reprints: number) => `${clusters}组，${reprints}篇转载。`,
  counting: '检索、语汇索引、走势、比较都可以不计转载：',
  countingLink: '只计首次刊登',
  all: (n: number) => `全部${n}组`,
  listTitle: '全部转载',
  first: '首次刊登',
  followed: (n: number) => `此后转载${n}次`,
  lastOn: (day: string) => `最后一次${day}`,
  clusterTitle: (title: string) => `转载：${title}`,
  clusterLead: (n: number) => `本档案所知最早的一篇，和此后的${n}篇；各与最早的一篇逐字对照。`,
  share: (percent: number) => `${percent}%的字见于首次刊登`,
  basisOf: { stated: '编者写明', inferred: '据文字推定' },
  unsure: '先后不明',
  unsureMeans: '同日刊登，或日期不全，不能断定谁先谁后。',
  legend: '对照的记号',
  kinds: {
    removed: '首次刊登有，此篇删去',
    added: '首次刊登没有，此篇添上',
    moved: '首次刊登里在别处',
  },
  short: { removed: '删', added: '添', moved: '移' },
  marks: { removed: '删：', added: '添：', moved: '移：' },
  left: (n: number) => `……此处${n}字移到别处……`,
  skipped: (n: number) => `……相同${n}字……`,
  cut: (n: string) => `此后还有${n}字，见原页。`,
  noText: '两篇中有一篇没有存下原文，不能逐字对照。',
  equal: '字句全同，没有出入。',
  inArticle: '转载与首次刊登',
  isFirst: (n: number) => `本篇是所知的首次刊登，此后转载${n}次。`,
  isReprint: '本篇转载自：',
  others: '其他转载',
  compare: '逐字对照',
  among: (n: number) => `其中转载${n}篇`,
  data: '数据',
};

const en: typeof zh = {
  title: 'Reprints',
  lead: 'One text printed in several places: which came first, and what the others changed.',
  rule: [
    'An article is a reprint of an earlier one when at least half of its letters stand in runs of eight or more letters that the earlier one has too; punctuation, paragraphs and script do not matter, and what has fewer than fifty letters is not compared. The rule has one direction: a long report that quotes a short notice is no reprint, a passage of a long report printed by itself is one.',
    'Articles are compared with first printings only, never from one reprint to the next. “First” is the earliest that this archive holds, which need not be the earliest there was. Where editors say that two records are one article, their word is taken and marked as stated.',
  ],
  source:
    'The measure is the containment of Broder (1997); candidates are found as passim finds them (Smith, Cordell and Mullen 2015, “Viral Texts”), by runs of sixteen Chinese letters in place of its 25.',
  basis: (printed, all) =>
    printed === 0
      ? `Of ${plural(all, 'article')} none is held as printed. Abstracts are this archive’s own words and tell nothing of a reprint; only what editors state counts.`
      : `Of ${plural(all, 'article')} ${printed} are held as printed and can be compared; the others are abstracts or catalogue entries, for which only what editors state counts.`,
  ruleTitle: 'What counts as a reprint',
  none: 'No reprints are known yet.',
  count: (clusters, reprints) => `${plural(clusters, 'cluster')}, ${plural(reprints, 'reprint')}.`,
  counting: 'Search, concordance, trends and comparison can leave reprints out:',
  countingLink: 'first printings only',
  all: (n) => `All ${plural(n, 'cluster')}`,
  listTitle: 'All reprints',
  first: 'First printing',
  followed: (n) => `reprinted ${n === 1 ? 'once' : `${n} times`}`,
  lastOn: (day) => `last on ${day}`,
  clusterTitle: (title) => `Reprints of ${title}`,
  clusterLead: (n) =>
    `The earliest printing known here, and the ${n === 1 ? 'one that' : `${n} that`} followed; each is set letter by letter against the earliest.`,
  share: (percent) => `${percent}% of its letters stand in the first printing`,
  basisOf: { stated: 'stated by editors', inferred: 'inferred from the wording' },
  unsure: 'order unknown',
  unsureMeans: 'Printed on the same day, or not dated well enough, to tell which came first.',
  legend: 'Marks of the comparison',
  kinds: {
    removed: 'in the first printing, left out here',
    added: 'not in the first printing, added here',
    moved: 'elsewhere in the first printing',
  },
  short: { removed: 'left out', added: 'added', moved: 'moved' },
  marks: { removed: 'Left out: ', added: 'Added: ', moved: 'Moved: ' },
  left: (n) => `… ${n} letters moved elsewhere …`,
  skipped: (n) => `… ${n} equal letters …`,
  cut: (n) => `${n} more letters follow on the page of the article.`,
  noText: 'Of one of the two no text is held, so they cannot be compared.',
  equal: 'Word for word the same.',
  inArticle: 'First printing and reprints',
  isFirst: (n) =>
    `This is the first printing known here; it was reprinted ${n === 1 ? 'once' : `${n} times`}.`,
  isReprint: 'This is a reprint of:',
  others: 'Other reprints',
  compare: 'Compare letter by letter',
  among: (n) => `${plural(n, 'reprint')} among them`,
  data: 'Data',
};

/** The strings of the pages of reprints in a language. */
export const reprintsStrings = byLanguage({ zh, en });
