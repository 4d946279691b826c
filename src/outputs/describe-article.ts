import type { Archive, Article } from '../archive/archive.ts';
import { isHeld } from '../archive/is-held.ts';
import { formatEdtf } from '../dates/format-edtf.ts';
import { GAP_MARK, showGaps } from '../hanzi/gap-mark.ts';
import { cleanLine } from './clean-text.ts';

/** Longest lead in characters; lists and feeds show about this much, search engines half of it. */
const LEAD_LENGTH = 160;
export const SHORT_LEAD = LEAD_LENGTH / 2;

/**
 * One or two sentences that introduce an article where its text does not stand: its own beginning, cut at
 * the end of a sentence where one is near; its facts when the archive holds no text; for a withdrawn article
 * only that it was withdrawn and why.
 * @param most characters of its beginning.
 */
export function describeArticle(article: Article, archive: Archive, most = LEAD_LENGTH): string {
  if (!isHeld(article)) return withdrawalNote(article);
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  const joined = paragraphs.join('');
  const text = cleanLine(showGaps(joined));
  return joined.replaceAll(GAP_MARK, '').trim() === '' || article.data.rights === 'metadata'
    ? factsOf(article, archive)
    : cutLead(text, most);
}

function withdrawalNote({ data }: Article): string {
  const reason = data.withdrawn?.reason;
  return reason === undefined ? '本条目已撤回。' : `本条目已撤回：${cleanLine(reason)}`;
}

function factsOf(article: Article, archive: Archive): string {
  const { data } = article;
  const source = data.source?.name ?? data.source?.site;
  const place = archive.places.get(article.placePath.at(-1) ?? '')?.fullName;
  const facts = [
    `日期：${formatEdtf(data.published ?? '', 'zh')}`,
    ...(source === undefined ? [] : [`来源：${cleanLine(source)}`]),
    ...(place === undefined ? [] : [`地点：${place}`]),
  ];
  return `${facts.join('；')}。`;
}

function cutLead(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const lead = characters.slice(0, most).join('');
  const end = Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('！'), lead.lastIndexOf('？'));
  return end >= most / 2 ? lead.slice(0, end + 1) : `${lead}……`;
}
