import { fold } from '../../hanzi/fold.ts';
import { PLANTED_WORDS } from './spam-words.ts';

/** Spam within a line that also holds other words. */
export interface SpamSpan {
  readonly start: number;
  readonly end: number;
  /** False where its edges, or whether an article quotes it, are not beyond doubt. */
  readonly certain: boolean;
}

type WordKind = keyof typeof PLANTED_WORDS;
interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly kind: WordKind | 'address' | 'amount' | 'offer';
}

const KINDS = new Map(
  (Object.keys(PLANTED_WORDS) as WordKind[]).flatMap((kind) =>
    PLANTED_WORDS[kind].map((word): [string, WordKind] => [fold(word), kind]),
  ),
);
const ADDRESS =
  '(?:https?://)?(?:[a-z0-9][a-z0-9-]{0,62}\\.){1,6}(?:com|net|org|cc|vip|cn|top|xyz|info|me|tv|co|la|in|app|bet|win|club)(?![a-z0-9])(?:/[\\w./?=&%-]*)?';
const CONTACT =
  '(?:加|联系|咨询)(?:客服|老师|我)?(?:微信|威信|薇信|v信|微|vx|wx|v|qq|q群|电报)(?:号|群)?[:\\s]*[a-z0-9][a-z0-9_-]{4,40}';
const MONEY =
  '(?:领取|领|送|抢|拿|赚|返)(?:[0-9]+元?)?(?:现金|大额|新人)?(?:红包|彩金|现金|佣金|体验金|礼金)';
const OFFER = `${CONTACT}[\\s]*(?:即可|免费|马上|立即|可|就)*${MONEY}|(?:免费)?${MONEY}[,，\\s]*(?:请|就)?${CONTACT}`;
const WORDS = [...KINDS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) =>
    // Latin words are words only by themselves.
    /^[a-z]/.test(word) ? `(?<![a-z0-9])${word}(?![a-z])` : word,
  );
const TOKEN = new RegExp(
  `(?<offer>${fold(OFFER)})|(?<address>${ADDRESS})|(?<word>${WORDS.join('|')})|(?<amount>[0-9]{1,6}(?:元|万|%)?)`,
  'g',
);
/** A quick look that passes over nearly all lines. */
const CANDIDATE = new RegExp(
  `${[...KINDS].flatMap(([word, kind]) => (kind === 'gambling' || kind === 'adult' ? word : [])).join('|')}|${fold(MONEY)}`,
);

/** Between two words of one phrase: signs, and at most two characters that no list knows. */
const WITHIN = /^[\s|｜丨·_:：/+★☆◆-]*[\p{Script=Han}a-zA-Z]{0,2}[\s|｜丨·_:：/+★☆◆-]*$/u;
const UNKNOWN = /[\p{Script=Han}a-zA-Z]/u;
const HAN = /\p{Script=Han}/u;

/** Words of a sentence that tells of such things: of raids, cases and warnings. */
const TOLD_OF = new RegExp(
  fold(
    '赌|骗|害|沉迷|上当|血本|关停|违法|犯罪|非法|查处|查获|收缴|没收|打击|破获|捣毁|取缔|抓获|嫌疑|涉案|案件|曝光|扫黄|打非|淫秽|色情|低俗|谨防|警惕|切勿|防范|封堵|屏蔽|篡改|植入|被挂|恶意|黑客|垃圾短信|弹窗|举报',
  ),
);
/** Of an office's own account, which may well give something away. */
const OF_AN_OFFICE = new RegExp(fold('公众号|服务号|小程序|政务|官微'));
const OFFICIAL_ADDRESS = /\.(?:gov|edu)\.cn/;

/**
 * Finds phrases of gambling, adult matter and offers of money for a contact that somebody planted within a line.
 * A phrase is one by its own words, all of them next to each other: a name of gambling with an address or a promise;
 * a word of adult matter with others of its kind; a contact with money. It is certain when it begins and ends at
 * marks or at words that have no other meaning, stands in no quotation marks, and its sentence does not tell of such
 * things.
 */
export function findSpamSpans(text: string): SpamSpan[] {
  const folded = fold(text);
  if (!CANDIDATE.test(folded)) return [];
  const tokens = readTokens(folded);
  const tail = findTail(tokens, text, folded);
  const spans = chain(tokens, text)
    .filter(isSpam)
    .flatMap((one) => judge(one, text, folded) ?? []);
  return tail ? [...spans.filter(({ end }) => end <= tail.start), tail] : spans;
}

/**
 * What stands behind the last sentence of a paragraph, without an end of its own: an advertisement of gambling that is
 * a sentence in itself.
 */
function findTail(tokens: readonly Token[], text: string, folded: string): SpamSpan | undefined {
  const start = Math.max(...['。', '！', '？', '”'].map((mark) => text.lastIndexOf(mark))) + 1;
  const words = text.slice(start);
  if (start === 0 || words.trim() === '' || /[“‘「『]/.test(words)) return undefined;
  const within = tokens.filter((token) => token.start >= start);
  const count = (kind: Token['kind']) => within.filter((token) => token.kind === kind).length;
  const isOffered = count('gambling') > 0 && count('gambling') + count('promise') + count('address') > 2;
  if (!isOffered || TOLD_OF.test(folded.slice(start)) || OF_AN_OFFICE.test(folded.slice(start)))
    return undefined;
  if (within.some(({ word, kind }) => kind === 'address' && OFFICIAL_ADDRESS.test(word))) return undefined;
  return { start, end: text.length, certain: true };
}

function readTokens(folded: string): Token[] {
  return [...folded.matchAll(TOKEN)].map(({ 0: word, index, groups = {} }) => {
    const kind = groups.offer ? 'offer' : groups.address ? 'address' : groups.amount ? 'amount' : undefined;
    return { start: index, end: index + word.length, word, kind: kind ?? KINDS.get(word) ?? 'beside' };
  });
}

/** Words that stand next to each other; at the ends none that is parted from the others by an unknown one. */
function chain(tokens: readonly Token[], text: string): Token[][] {
  const chains: Token[][] = [];
  for (const token of tokens) {
    const last = chains.at(-1);
    const before = last?.at(-1);
    if (last && before && WITHIN.test(text.slice(before.end, token.start))) last.push(token);
    else chains.push([token]);
  }
  return chains.map((all) => trim(trim(all, text).toReversed(), text).toReversed());
}

function trim(tokens: readonly Token[], text: string): Token[] {
  const from = tokens.findIndex((token, at) => {
    const next = tokens[at + 1];
    if (!isLoose(token) || !next) return true;
    const [a, b] = token.start < next.start ? [token, next] : [next, token];
    return token.kind !== 'amount' && !UNKNOWN.test(text.slice(a.end, b.start));
  });
  return tokens.slice(Math.max(0, from));
}

/** True for what has other meanings too, so that a phrase need not begin or end with it. */
function isLoose({ kind }: Token): boolean {
  return kind === 'beside' || kind === 'amount';
}

function isSpam(tokens: readonly Token[]): boolean {
  const has = (kind: Token['kind']) => tokens.some((token) => token.kind === kind);
  if (tokens.some(({ word, kind }) => kind === 'address' && OFFICIAL_ADDRESS.test(word))) return false;
  if (has('offer')) return true;
  if (has('gambling')) return has('address') || has('promise');
  if (!has('adult')) return false;
  const words = new Set(tokens.filter(({ kind }) => kind !== 'amount').map(({ word }) => word));
  return words.size >= (has('viewing') ? 2 : 3);
}

function judge(tokens: readonly Token[], text: string, folded: string): SpamSpan | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return undefined;
  const [start, end] = [first.start, last.end];
  const around = sentenceAround(folded, start, end);
  const isOffer = tokens.some(({ kind }) => kind === 'offer');
  if (isOffer && OF_AN_OFFICE.test(around)) return undefined;
  const bracket = enclosing(text, start, end);
  const isTold = TOLD_OF.test(around) || bracket?.isQuote === true;
  if (bracket && !bracket.isQuote) {
    const isFull = (end - start) * 2 >= bracket.end - bracket.start - 2;
    return isFull
      ? { start: bracket.start, end: bracket.end, certain: !isTold }
      : { start, end, certain: false };
  }
  return { start, end, certain: !isTold && opensFreely(tokens, text) && closesFreely(last, text) };
}

/** Words that lead to what they name, so that a phrase behind them belongs to their sentence. */
const LEADS_TO = /(?:登录|登陆|进入|访问|打开|点击|名为|写着|写有|出现|收到|弹出|[叫称是为的玩用在到以])$/;
/** Words that take up what stands before them. */
const TAKES_UP = /^(?:[的等这是为类]|之类|一类)/;

/** True where a phrase begins at a mark, or behind another sentence's words with an address of its own. */
function opensFreely(tokens: readonly Token[], text: string): boolean {
  const [first] = tokens;
  if (!first || !HAN.test(text.charAt(first.start - 1))) return true;
  const hasAddress = tokens.some(({ kind }) => kind === 'address');
  return (
    hasAddress && !isLoose(first) && !LEADS_TO.test(text.slice(Math.max(0, first.start - 2), first.start))
  );
}

/** True where a phrase ends at a mark, or with a word that begins no other. */
function closesFreely(last: Token, text: string): boolean {
  const after = text.slice(last.end, last.end + 2);
  return !HAN.test(after.charAt(0)) || (!isLoose(last) && !TAKES_UP.test(after));
}

/** No sentence is longer. */
const LONGEST_SENTENCE = 400;

/** The sentence that holds a phrase, without the phrase. */
function sentenceAround(folded: string, start: number, end: number): string {
  const before = /[^。！？!?]*$/.exec(folded.slice(Math.max(0, start - LONGEST_SENTENCE), start))?.[0] ?? '';
  const after = /^[^。！？!?]*/.exec(folded.slice(end, end + LONGEST_SENTENCE))?.[0] ?? '';
  return `${before}\n${after}`;
}

const CLOSING: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '【': '】',
  '[': ']',
  '［': '］',
  '〔': '〕',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
};
const QUOTES = '“‘「『《';
/** Brackets around more are those of a text. */
const LONGEST_BRACKET = 80;

/** The innermost brackets or quotation marks around a phrase. */
function enclosing(text: string, start: number, end: number) {
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_BRACKET); at--) {
    const sign = text.charAt(at);
    if (Object.values(CLOSING).includes(sign)) return undefined;
    const closing = CLOSING[sign];
    if (closing === undefined) continue;
    const close = text.indexOf(closing, end);
    if (close === -1 || close - end > LONGEST_BRACKET) return undefined;
    return { start: at, end: close + 1, isQuote: QUOTES.includes(sign) };
  }
  return undefined;
}
