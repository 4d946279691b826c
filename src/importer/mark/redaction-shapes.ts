/** A form of words kept back or written around; it stays as printed and is marked. */
export interface RedactionShape {
  readonly id: string;
  /** Goes into `<Redacted reason>`. */
  readonly reason: 'masked' | 'evasion';
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

const HAN = '\\p{Script=Han}';

export const REDACTION_SHAPES: readonly RedactionShape[] = [
  {
    id: 'stars',
    reason: 'masked',
    pattern: /[*＊]{1,6}(?=\p{Script=Han}|[，。、；）”])|(?<=\p{Script=Han})[*＊]{2,6}/u,
    example: '贯彻**书记讲话',
    counterExample: '3*5米的展板',
  },
  {
    id: 'crosses',
    reason: 'masked',
    pattern: new RegExp(`(?<=${HAN}|[，。、“（]|^)(?:[XxＸ]{2,4}|[×╳]{1,4})(?=${HAN}|[，。、”）]|$)`, 'u'),
    example: '在XX街道召开',
    counterExample: 'XXL号马甲',
  },
  {
    id: 'blank',
    reason: 'masked',
    pattern: /(?:19|20)?_{2,6}(?=年|月|日|\p{Script=Han})|(?:19|20)[×XxＸ*]{2}(?=年)/u,
    example: '20__年工作要点',
    counterExample: '20多年来',
  },
  {
    id: 'evasion',
    reason: 'evasion',
    pattern: new RegExp(
      `(?<=${HAN}|[，。、“（])(?:yq|YQ|zf|ZF|jc|xf|sf|gaj|jh|zy|qz)(?=${HAN}|[，。、；”）])`,
      'u',
    ),
    example: '做好yq监测处置',
    counterExample: '“互联网+政务”app上线',
  },
];
