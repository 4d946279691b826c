import { lettersOnly } from '../../hanzi/letters.ts';
import type { Line } from '../decode/line.ts';
import type { LineFacts } from '../decode/page.ts';
import { isMediumName } from './media-names.ts';
import { stripSiteFromTitle } from './title.ts';

/** 原创, 图集: a label set before a title without a mark. */
const LONGEST_LABEL = 3;
/** A shorter line may begin the title of a page by chance: 首页, the name of the site. */
const SHORTEST = 5;

/** What parts the names in a page's title. */
const PARTED = /[_|｜丨│]|\s+[-–—/]+\s+|[-–—]{2,}|(?<=\p{Script=Han})[-–—](?=\p{Script=Han})/u;
/** A line with less of the longest part of a title than this is the first of its lines, or a name within it. */
const LEAST_SHARE = 0.6;

/**
 * Finds the lines of a page that print its title. What a page's head calls its title is the title with the names
 * of channels and of the site behind or before it, parted in every thinkable way; so the line that is a part of it
 * and the longest is the title. Where the head tells nothing, the only main heading is.
 * @param titles what the head calls the title, the surest first
 * @param lines all lines of the page, in the script of `titles`
 * @returns indexes of the lines, in order; empty when none is it
 */
export function findTitleLines(
  titles: readonly string[],
  lines: readonly Line[],
  facts: ReadonlyMap<number, LineFacts>,
): number[] {
  const below = findBelowSiteName(titles, lines, facts);
  if (below.length > 0) return below;
  const wanted = titles.map(lettersOnly).filter((title) => title.length > 0);
  const parts = titles.flatMap((title) => title.split(PARTED)).map(lettersOnly);
  const most = Math.max(0, ...parts.map(({ length }) => length));
  const least = LEAST_SHARE * most;
  const bare = [...titles.flatMap(withoutSite), ...titles.map(stripSiteFromTitle)].map(lettersOnly);
  const letters = lines.map(({ text }) => (text.length > 200 ? '' : lettersOnly(cleanTitle(text))));
  const known = [...wanted, ...bare];
  const fit = letters.map((line, at) => Math.max(fitOf(line, known), joinedFit(letters, at, known)));
  const longest = fit.reduce((most, size) => Math.max(most, size), 0);
  // The first part of the page's title as its main heading: what is longer is the name of the site.
  const heads = new Set(titles.map((title) => lettersOnly(title.split(PARTED)[0] ?? '')));
  const named = letters.flatMap((line, at) =>
    (fit[at] ?? 0) > 0 && heads.has(line) && facts.get(lines[at]?.line ?? 0)?.heading === 1 ? [at] : [],
  );
  if (named.length > 0 && fit[named[0] ?? -1] !== longest) return named;
  if (longest > 0 && longest >= least) {
    const printed = letters.flatMap((_, at) => (fit[at] === longest ? [at] : []));
    return preferHeadings(printed, (at) => facts.get(lines[at]?.line ?? 0));
  }
  const headings = lines.flatMap(({ line, text }, at) =>
    text !== '' && facts.get(line)?.heading === 1 && (facts.get(line)?.linked ?? 0) < 0.5 ? [at] : [],
  );
  return headings.length === 1 ? headings : [];
}

/** The name of a site, which many sites set as their main heading and call every page by. */
const SITE_NAME =
  /^\S{2,10}(?:新闻网|文明网|政府网|信息网|门户网|门户网站|政府网站|日报|晚报|在线)$|^\S{2,3}网$/u;

/** The one further heading of a page whose title and main heading are both its site's name alone. */
function findBelowSiteName(
  titles: readonly string[],
  lines: readonly Line[],
  facts: ReadonlyMap<number, LineFacts>,
): number[] {
  if (titles.length === 0 || !titles.every((title) => SITE_NAME.test(title.trim()))) return [];
  const heads = lines.flatMap(({ line, text }, at) => {
    const { heading = 9, linked = 0 } = facts.get(line) ?? {};
    return heading <= 3 && linked < 0.5 && text.trim() !== '' ? [{ at, heading, text: text.trim() }] : [];
  });
  const [first, ...rest] = heads;
  if (first?.heading !== 1 || !SITE_NAME.test(first.text)) return [];
  const longer = rest.filter(({ text }) => text.length > first.text.length);
  return longer.length === 1 && longer[0] ? [longer[0].at] : [];
}

/** The title where the site's name stands before it; empty when another part could be it too. */
function withoutSite(title: string): string[] {
  const parts = title.split(PARTED).filter((part) => part.trim() !== '');
  const others = parts.filter((part) => !isMediumName(part.trim()));
  return others.length === 1 && others.length < parts.length ? others : [];
}

/** How much of a title the line and those right below it are together, in letters; 0 when they are none of it. */
function joinedFit(letters: readonly string[], at: number, titles: readonly string[]): number {
  const rest = listRest(letters, at, titles);
  return rest.length === 0 ? 0 : [at, ...rest].reduce((sum, one) => sum + (letters[one] ?? '').length, 0);
}

/** A title set in more lines than this is none. */
const MOST_LINES = 4;

/** Indexes of the lines below a line with which it makes up a title that is known. */
function listRest(letters: readonly string[], at: number, titles: readonly string[]): number[] {
  const first = letters[at] ?? '';
  if (first.length < SHORTEST) return [];
  const begun = titles.filter((one) => one.length > first.length && one.startsWith(first));
  for (const title of begun) {
    const rest = listRestOf(title, letters, at);
    if (rest.length > 0) return rest;
  }
  return [];
}

function listRestOf(title: string, letters: readonly string[], at: number): number[] {
  const rest: number[] = [];
  let joined = letters[at] ?? '';
  for (let next = at + 1; next < letters.length && rest.length < MOST_LINES; next++) {
    const line = letters[next] ?? '';
    if (line === '') continue;
    if (!title.startsWith(joined + line)) break;
    joined += line;
    rest.push(next);
  }
  return joined === title ? rest : [];
}

/**
 * The lines below the printed title that go on with it, where a page sets its title in several.
 * @param at index of the line in which the title begins
 * @returns indexes, in order; empty when the title is one line, or the head does not tell it whole
 */
export function findTitleRest(titles: readonly string[], lines: readonly Line[], at: number): number[] {
  if (titles.length === 0) return [];
  const known = [...titles, ...titles.flatMap(withoutSite), ...titles.map(stripSiteFromTitle)].map(
    lettersOnly,
  );
  return listRest(
    lines.map(({ text }) => (text.length > 200 ? '' : lettersOnly(text))),
    at,
    known,
  );
}

/** How much of a title a line is, in letters; 0 when it is none of it. */
function fitOf(line: string, titles: readonly string[]): number {
  if (line.length < SHORTEST) return titles.includes(line) ? line.length : 0;
  // A site's name stands behind the title, or before it: then it is not the line that begins the page's title.
  const labelled = titles.find(
    (title) => line.endsWith(title) && line.length - title.length <= LONGEST_LABEL,
  );
  if (labelled) return labelled.length;
  const isPart = titles.some(
    (title) => title.startsWith(line) || (title.includes(line) && line.length > title.length / 2),
  );
  return isPart ? line.length : 0;
}

/** Of several lines that print the title those that are headings, else those that are no links to the page itself. */
function preferHeadings(titles: readonly number[], factsAt: (at: number) => LineFacts | undefined): number[] {
  const headings = titles.filter((at) => (factsAt(at)?.heading ?? 9) <= 3);
  const plain = titles.filter((at) => (factsAt(at)?.linked ?? 0) < 0.5);
  return [...(headings.length > 0 ? headings : plain.length > 0 ? plain : titles)];
}

/** What forums and collectors set before or behind a title: [转载], (原创). */
const TAG =
  /^[[【(（](?:转载|转帖|转贴|转|原创|分享|讨论|灌水)[\]】)）]\s*|\s*[[【(（](?:转载|转帖|转贴|转)[\]】)）]$/g;

/** 标题：某文, as collectors label what they saved. */
const LABELLED = /^(?:文章|新闻)?(?:标题|题目)\s*[:：]\s*(?=\S)/;

/** A title without the tags of whoever passed it on. */
export function cleanTitle(title: string): string {
  return title.trim().replace(LABELLED, '').replace(TAG, '').trim();
}

/** The title a line prints, without the label before it that only the head of the page tells apart. */
export function readPrintedTitle(line: string, titles: readonly string[]): string {
  const letters = lettersOnly(line);
  const bare = titles.find((title) => {
    const size = lettersOnly(title).length;
    return (
      size > 0 &&
      letters.length > size &&
      letters.length - size <= LONGEST_LABEL &&
      letters.endsWith(lettersOnly(title))
    );
  });
  return bare ?? withoutCount(cleanTitle(line), titles);
}

/** A title without the number of comments that the page prints behind it, as its head calls it. */
function withoutCount(title: string, titles: readonly string[]): string {
  const bare = title.replace(/\s*[(（]?\d{1,6}[)）]?$/u, '');
  const calls = (words: string) => titles.some((one) => one.trim().startsWith(words));
  return bare !== '' && !calls(title) && calls(bare) ? bare : title;
}
