import type { ArticleType } from '../../schema/article.ts';

/** A genre with the words of a title, or of the beginning of a text, that show it. The first that fits counts. */
interface TypeRule {
  readonly type: ArticleType;
  readonly title?: RegExp;
  readonly opening?: RegExp;
  readonly example: string;
}

export const TYPE_RULES: readonly TypeRule[] = [
  {
    type: 'speech',
    title: /(?:讲话|致辞|发言|演讲|讲话稿|讲话提纲)(?:稿|摘要|要点)?[)）》”]?$/,
    opening: /^(?:同志们|各位领导|各位来宾|尊敬的各位)/,
    example: '在推进会上的讲话',
  },
  {
    type: 'notice',
    title: /(?:通知|通告|公告|公示|倡议书|公开信|一封信|通报|决定|命令)[)）》”]?$/,
    example: '关于开展卫生整治的通知',
  },
  {
    type: 'plan',
    title: /(?:方案|计划|规划|要点|办法|意见|细则|预案|条例)(?:[(（].{1,8}[)）])?[)）》”]?$/,
    example: '创建工作实施方案',
  },
  {
    type: 'summary',
    title: /(?:总结|汇报|工作报告|自查报告|情况报告|报告|情况说明|回顾)(?:[(（].{1,8}[)）])?[)）》”]?$/,
    example: '创建工作总结',
  },
  {
    type: 'feature',
    title: /(?:侧记|纪实|综述|掠影|特写|述评|观察|巡礼|访谈|专访|扫描|评论员|社论|时评)/,
    example: '文明之风拂面来——某区创建工作纪实',
  },
];

/** Han characters below which a report is a brief. */
const BRIEF = 200;

/** Genre of an article by its title and opening; a report when nothing says otherwise. */
export function findType(title: string, subtitle: string, text: string): ArticleType {
  const whole = `${title}${subtitle}`.replace(/[\s]+$/, '');
  const rule = TYPE_RULES.find(
    (one) => one.title?.test(whole) || one.title?.test(title) || one.opening?.test(text),
  );
  if (rule) return rule.type;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 && han < BRIEF ? 'brief' : 'report';
}
