import type { Phase } from '../../schema/article.ts';

/** A phase with the words that speak of it. */
interface PhaseRule {
  readonly phase: Phase;
  readonly words: RegExp;
  readonly example: string;
}

export const PHASE_RULES: readonly PhaseRule[] = [
  {
    phase: 'award',
    words: /荣获|荣膺|喜获|授牌|命名表彰|创成|成功创建|摘得|入选.{0,10}名单|榜上有名/g,
    example: '喜获称号',
  },
  {
    phase: 'follow-up',
    words: /常态(?:长效|化)|长效化?机制|巩固(?:提升|成果)|后创建|回头看|成果巩固/g,
    example: '常态长效',
  },
  {
    phase: 'review',
    words: /复查|复审|复检|年度测评|迎(?:接)?(?:国家|省)?(?:测评|验收|考评)|测评在即|国考/g,
    example: '复查测评',
  },
  {
    phase: 'inspect',
    words: /督查|督导检查|暗访|巡查|实地(?:察看|查看|检查|调研)|夜查|检查指导/g,
    example: '实地检查',
  },
  {
    phase: 'sprint',
    words: /冲刺|决胜|决战|倒计时|最后(?:关头|阶段)|攻坚(?:阶段|冲刺|战)|紧急(?:调度|会议)/g,
    example: '冲刺阶段',
  },
  {
    phase: 'push',
    words: /推进会|调度会|再推进|加快推进|推进(?:工作)?会议|扎实推进/g,
    example: '召开推进会',
  },
  {
    phase: 'mobilise',
    words: /动员(?:大)?会|动员部署|启动(?:大会|仪式)|誓师|吹响.{0,8}号角/g,
    example: '动员大会',
  },
  { phase: 'deploy', words: /部署会|工作会议|安排部署|工作部署|责任分工/g, example: '安排部署' },
];

/** How much of the text, after the title, is asked. */
const LEAD = 500;
const LEAST = 2;

/**
 * Phase of the campaign an article reports, by its title (which counts three times) and lead.
 * Of two that are named as often, the one named first counts.
 * @returns undefined when too little speaks for any.
 */
export function findPhase(title: string, text: string): Phase | undefined {
  const lead = text.slice(0, LEAD);
  const [best] = PHASE_RULES.map(({ phase, words }) => ({
    phase,
    score: 3 * count(title, words) + count(lead, words),
    first: lead.search(new RegExp(words.source)),
  })).sort((a, b) => b.score - a.score || a.first - b.first);
  return best && best.score >= LEAST ? best.phase : undefined;
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}
