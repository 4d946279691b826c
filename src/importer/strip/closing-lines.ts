import type { Line } from '../decode/line.ts';
import type { CapturedPage, PageBlock } from '../decode/page.ts';

const CAPTION_MARK =
  /^(?:[(（【[]?\s*(?:图片?(?:为|[一二三四五六七八九十\d]+|说明)|上图|下图|左图|右图)\s*[)）】\]]?\s*[为是]?\s*[:：、]?|▲|△|▼|◆图)/;
const PHOTO_CREDIT = /(?:摄影|摄|供图)[)）]?$/;
const SIGNATURE =
  /(?:办公室|委员会|人民政府|领导小组|指挥部|党委|局|协会|编辑部|宣传部|文明办|创文办|党支部)$/;
const DATE_LINE =
  /^[\d〇○◯零一二三四五六七八九十]{2,4}年[\d〇○◯一二三四五六七八九十]{1,3}月[\d〇○◯一二三四五六七八九十]{1,3}日$/;
const FORMULA =
  /^(?:特此|此致|敬礼|谢谢|以上|附件|附[:：]|联系人|抄送|主题词|印发|（此件|\(此件|[(（]?完[)）]?$)/;
const NUMBERED = /^(?:[(（]?[一二三四五六七八九十]+[)）、.．]|\d+[.、．])/;
const ENDED = /[。！？；…：:!?;”"』」]$/;
/** （某某 某某）, （作者系某校教授）: how papers sign. */
const ASIDE = /^[(（][^()（）]{2,30}[)）]$/;
const LONGEST_CAPTION = 60;
/** Names, a day, an address: what is longer would cost the shapes below more time than it is worth. */
const LONGEST_SIGN_OFF = 400;

/** Who wrote or supplied an article, and where to turn; with nothing behind it. */
const CREDIT =
  /^[(（【[]?(?:本报|本网|本台|特约|实习)?(?:记者|通讯员|供稿|撰稿|撰文|作者|来源|文|图|摄影|编辑|责编)(?=[\s:：/／、|]|\p{Script=Han}{2,10}$)|^[^，。；！？]{1,10}[:：][^，。；！？]{1,40}$|[\w/]+\.(?:com|cn|net|org)[\w/.]*$/u;
const DATE_ALONE = /^[\d〇○◯零一二三四五六七八九十年月日.\-/:：\s]+$/;
/** Sentences are ended by these; brackets end an aside. */
const FINAL = /[。！？；…：:!?;.”"’』」）)】\]]$/;

/** True for text that stops where a sentence, a quotation or an aside does. */
export function isEnded(text: string): boolean {
  return FINAL.test(text.trim());
}

/** True for a line with which articles end though it is no sentence: who wrote it, who signed it, and when. */
export function isSignOff(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_SIGN_OFF || /[，。；！？]/.test(trimmed)) return false;
  return (
    [SIGNATURE, DATE_ALONE, FORMULA, CREDIT].some((shape) => shape.test(trimmed)) || isMarkedCaption(trimmed)
  );
}

/** True for a point of a list: 1. …, （二）…, ●… */
export function isListed(text: string): boolean {
  return NUMBERED.test(text.trim()) || /^[●■◆★·•○※-]/.test(text.trim());
}

/** True for the date under a signature: 2015年6月2日. */
export function isSignatureDate(text: string): boolean {
  return DATE_LINE.test(text.replace(/\s/g, ''));
}

/** True for the name of an office, as it stands under a notice. */
export function isSigned(text: string): boolean {
  return SIGNATURE.test(text.trim()) && !/[，。；！？]/.test(text);
}

const OF_A_KIND =
  /(?:家庭|社区|街道|小区|村|镇|乡|路|街|巷|小学|中学|学校|医院|公司|支行|派出所|班组|车站|公园|广场|市场)$/;

/** True for a row of names of one kind, as lists of the honoured have it: 柳子社区　愚溪社区. No menu has several. */
export function isListOfNames(text: string): boolean {
  const kinds = text
    .trim()
    .split(/[\s\u3000、|｜]+/u)
    .map((name) => OF_A_KIND.exec(name)?.[0]);
  return (
    kinds.length > 1 &&
    kinds.filter((kind) => kind !== undefined && kind === kinds[0]).length > kinds.length / 2
  );
}

/** What a short line below the last running text is. */
export type ClosingKind = 'caption' | 'paragraph';

/** True for a line that says it is a caption: 图为…, ▲…, 某某 摄. */
export function isMarkedCaption(text: string): boolean {
  const trimmed = text.trim();
  return (
    [...trimmed].length <= 120 &&
    (CAPTION_MARK.test(trimmed) || (PHOTO_CREDIT.test(trimmed) && trimmed.length < 50))
  );
}

/** What tells a caption by its words, or by the element in which it stands. */
export function captionTeller({
  facts,
  blocks,
}: Pick<CapturedPage, 'facts' | 'blocks'>): (line: Line) => boolean {
  const stands = (block: PageBlock | undefined): boolean =>
    block !== undefined && (block.tag === 'figcaption' || stands(blocks[block.parent]));
  return ({ line, text }) => isMarkedCaption(text) || stands(blocks[facts.get(line)?.block ?? -1]);
}

/**
 * Tells a bare caption from the last words of an article: signatures, dates of a notice, closing formulas,
 * numbered lines and ended sentences are text; a bare phrase is a caption.
 */
export function classifyClosingLine(text: string): ClosingKind {
  const trimmed = text.trim();
  if (isMarkedCaption(trimmed)) return 'caption';
  const isText =
    SIGNATURE.test(trimmed) ||
    isSignatureDate(trimmed) ||
    FORMULA.test(trimmed) ||
    NUMBERED.test(trimmed) ||
    ENDED.test(trimmed) ||
    ASIDE.test(trimmed) ||
    [...trimmed].length > LONGEST_CAPTION;
  return isText ? 'paragraph' : 'caption';
}
