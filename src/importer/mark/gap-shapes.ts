/** Why text is missing, as `<Gap reason>` tells. */
export type GapReason = 'paywall' | 'omitted' | 'continued' | 'truncated';

/** A form in which sites say that text is missing. Named groups: `extent`, `total`, `shown`, in characters. */
export interface GapShape {
  readonly id: string;
  /** Goes into `<Gap reason>`. */
  readonly reason: GapReason;
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

/** A run of dots and blanks; tried at its beginning only, for a page may hold very long ones. */
const DOTS = '(?<![\\s….·.])[\\s….·.]*';
const DOTS_BEHIND = '[\\s….·.]*';
const OPEN = '[(（【\\[]';
const CLOSE = '[)）】\\]]';
const INSIDE = '[^)）】\\]]{0,80}?';

export const GAP_SHAPES: readonly GapShape[] = [
  {
    id: 'omitted-count',
    reason: 'paywall',
    pattern: new RegExp(
      `${DOTS}${OPEN}${INSIDE}(?:省略|隐藏|略去|屏蔽)了?约?\\s*(?<extent>\\d+)\\s*(?:余|多)?字${INSIDE}${CLOSE}${DOTS_BEHIND}`,
    ),
    example: '……(某网http://a.cn省略540字，正式会员可完整阅读)……',
    counterExample: '（省略号用六个点）',
  },
  {
    id: 'unfinished',
    reason: 'paywall',
    pattern: new RegExp(
      `${DOTS}${OPEN}?(?:未完|未完待续)[，,、。]?\\s*(?:全文|本文)?共?\\s*(?<total>\\d+)\\s*字[，,]?\\s*(?:当前|目前)?仅?(?:显示|可见)前?\\s*(?<shown>\\d+)\\s*字[^)）]{0,60}(?:${CLOSE}|$)${DOTS_BEHIND}`,
    ),
    example: '……(未完，全文共2384字，当前仅显示1515字，请阅读下面提示信息。',
    counterExample: '工程未完，全县共240人值守',
  },
  {
    id: 'log-in',
    reason: 'paywall',
    pattern: new RegExp(
      `${DOTS}${OPEN}(?:剩余|余下|以下|其余)?${INSIDE}(?:登录|注册|付费|购买|开通会员|会员)后?(?:可|即可|才能)?(?:阅读|查看)(?:全文|剩余|更多|完整)?${INSIDE}${CLOSE}${DOTS_BEHIND}`,
    ),
    example: '……（登录后查看全文）',
    counterExample: '市民登录平台可查看办理进度',
  },
  {
    id: 'continued',
    reason: 'continued',
    pattern: new RegExp(`${OPEN}?(?:↓|▶)?下转第?\\s*[一二三四五六七八九十\\dA-D]+\\s*版(?:[①②③]|${CLOSE})*`),
    example: '（下转二版）',
    counterExample: '由地下转为地上',
  },
  {
    id: 'continued-from',
    reason: 'continued',
    pattern: new RegExp(
      `^${OPEN}?(?:↑|◀)?(?:紧接|上接)第?\\s*[一二三四五六七八九十\\dA-D]+\\s*版(?:[①②③]|${CLOSE})*`,
    ),
    example: '（上接一版）',
    counterExample: '线上接单、线下服务',
  },
  {
    id: 'more',
    reason: 'truncated',
    pattern: new RegExp(
      `${DOTS}${OPEN}?(?:未完待续|点击阅读全文|阅读全文|查看全文|展开全文|点击展开全文)(?:>>|»)?${CLOSE}?\\s*$`,
    ),
    example: '……[查看全文]',
    counterExample: '请认真阅读全文件精神',
  },
];
