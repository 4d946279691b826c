import { countHan, lettersOnly } from '../../hanzi/letters.ts';
import type { Cell, Line, Removal } from '../decode/line.ts';
import type { CapturedPage } from '../decode/page.ts';
import { parseNameBelowTitle } from '../metadata/byline.ts';
import { isControl, isRow } from '../metadata/controls.ts';
import { isMediumName, readSourceName } from '../metadata/media-names.ts';
import type { MetadataReading } from '../metadata/metadata.ts';
import { findTitleRest } from '../metadata/printed-title.ts';
import { captionTeller, classifyClosingLine, isListOfNames, isSignatureDate } from './closing-lines.ts';
import { findDataRows, keepDaysOfRows } from './content/data-rows.ts';
import { type FoundContent, findContent } from './content/find-content.ts';
import { LINKED } from './content/text-tree.ts';
import { findDuplicateLead } from './duplicate-lead.ts';
import { findHead } from './find-head.ts';
import { findPlaces } from './find-places.ts';
import { findZones } from './find-zones.ts';
import { type LabelledLine, labelLines } from './label-lines.ts';
import { findOutline } from './outline.ts';
import { findPageBreaks } from './page-breaks.ts';
import type { RuleZone, StripReason } from './rule.ts';
import { findSecondCopy } from './second-copy.ts';
import type { BodyLine, StrippedPage } from './stripped-page.ts';

/** What is known of the page before its lines are judged. */
export interface PageKnowledge {
  /** What each line says about the article, by line number. */
  readonly readings: ReadonlyMap<number, MetadataReading>;
  /** What the markup tells of the lines. */
  readonly page: Pick<CapturedPage, 'facts' | 'blocks'>;
  /** Indexes of the lines that print the title, as far as the page's head tells. */
  readonly titles: readonly number[];
  /** What the page's head calls the title. */
  readonly headTitles: readonly string[];
}

/**
 * Takes an article out of the lines of its page. A line is dropped for what it says (the rules) and for where
 * it stands: above the title and below the end there is only furniture.
 * @param lines in Simplified script, for which the rules are written
 */
export function stripLines(lines: readonly Line[], known: PageKnowledge): StrippedPage {
  const breaks = findPageBreaks(lines);
  // The number of a printed page is no pager that ends the text.
  const own = labelLines(lines, known.readings).map(
    (one): LabelledLine => (breaks.has(one.line.line) ? { ...one, label: { kind: 'blank' } } : one),
  );
  const { all, content } = readContent(keepDaysOfRows(own, known.page), known);
  const isOutside = (at: number) => content !== undefined && !content.inside.has(at);
  const labelled = all.map(
    (one, at): LabelledLine =>
      one.label.kind === 'plain' && isOutside(at)
        ? { ...one, label: { kind: 'plain', isProse: false } }
        : one,
  );
  const zones = findZones(labelled, content && ((at) => content.inside.has(at)));
  if (!zones) return stripWithoutText(labelled);
  const outline = findOutline(lines.slice(0, zones.firstProse));
  const { title, goingOn, subtitle, bodyFrom } = findHead(
    labelled.slice(0, zones.firstProse),
    outline,
    known.titles,
  );
  const titleAt = title ? labelled.findIndex(({ line }) => line === title) : -1;
  const titleRest = goingOn
    ? [goingOn]
    : (title ? findTitleRest(known.headTitles, lines, titleAt) : []).flatMap((at) => lines[at] ?? []);
  const isCaption = captionTeller(known.page);
  const placeOf = findPlaces(labelled, { ...zones, title, isCaption }, (at) => {
    const label = labelled[at]?.label;
    // A day far below is that of a reference or of another article.
    const isDated = label?.kind === 'metadata' && label.reading.says.published !== undefined;
    return content?.inside.has(at) === true && !isDated;
  });
  const rows = findDataRows(labelled, known.page);
  const times = findEntryTimes(labelled, { from: bodyFrom, end: zones.end, isOutside });
  const body: BodyLine[] = [];
  const removed: Removal[] = [];
  const readings: MetadataReading[] = [];
  const drop = ({ line, text }: Line, reason: StripReason) => removed.push({ line, text, reason });

  for (const [at, { line, label }] of labelled.entries()) {
    const zone = at < zones.firstProse ? 'head' : at > zones.lastProse ? 'tail' : 'middle';
    if (breaks.has(line.line) && line.text.trim() !== '') drop(line, 'page-break');
    if (label.kind === 'blank') continue;
    if (line === title || line === subtitle || titleRest.includes(line)) drop(line, 'title');
    else if (title && zone === 'head' && lettersOnly(line.text) === lettersOnly(title.text))
      drop(line, 'title');
    else if (outline.has(line.line)) drop(line, 'outline');
    else if (rows.has(line.line) && at >= bodyFrom && at < zones.end && !isOutside(at))
      body.push({ ...line, kind: 'paragraph', cell: rows.get(line.line) as Cell });
    else if (times.has(at)) body.push({ ...line, kind: 'paragraph' });
    else if (label.kind === 'metadata' || label.kind === 'byline') {
      const isText =
        !isOutside(at) &&
        label.reason === 'metadata' &&
        (zone === 'middle' ||
          (zone === 'head' && at >= bodyFrom) ||
          (zone === 'tail' && at < zones.end && isSignatureDate(line.text)));
      if (isText) body.push({ ...line, kind: 'paragraph' });
      else {
        readings.push({ ...label.reading, place: placeOf(at) });
        drop(line, label.reason);
      }
    } else if (
      title &&
      placeOf(at) === 'below-title' &&
      isMediumName(line.text.trim()) &&
      !/^(?:关注|下载|打开|登录)|[\s\d]/.test(line.text.trim()) &&
      !isControl(line.text)
    ) {
      readings.push(readMediumLine(line));
      drop(line, 'site-bar');
    } else if (title && zone === 'head' && placeOf(at) === 'below-title' && parseNameBelowTitle(line.text)) {
      const says = { authors: parseNameBelowTitle(line.text)?.authors ?? [] };
      readings.push({ kind: 'byline', line: line.line, place: 'below-title', says });
      drop(line, 'byline');
    } else if (label.kind === 'furniture' && (isOutside(at) || at >= zones.end || acts(label.zone, zone)))
      drop(line, label.reason);
    else if (at < bodyFrom || (isOutside(at) && zone !== 'tail')) drop(line, 'site-bar');
    else if (at >= zones.end || isOutside(at)) drop(line, 'after-end');
    else if (zone !== 'middle' && !content && (known.page.facts.get(line.line)?.linked ?? 0) > LINKED)
      drop(line, zone === 'head' ? 'channel-list' : 'related');
    else if (zone !== 'middle' && (isControl(line.text) || (isRow(line.text) && !isListOfNames(line.text))))
      drop(line, 'widget');
    else {
      const isText = !isCaption(line) && (zone !== 'tail' || classifyClosingLine(line.text) === 'paragraph');
      body.push({ ...line, kind: isText ? 'paragraph' : 'caption' });
    }
  }
  const copied = findSecondCopy(body, labelled, lettersOnly(title?.text ?? ''));
  for (const line of body) if (copied.has(line.line)) drop(line, 'second-copy');
  const once = body.filter(({ line }) => !copied.has(line));
  const doubled = findDuplicateLead(once);
  for (const line of once) if (doubled.has(line.line)) drop(line, 'duplicate-lead');
  removed.sort((a, b) => a.line - b.line);
  return {
    ...(title && { title }),
    titleRest,
    breaks,
    ...(subtitle && { subtitle }),
    body: once.filter(({ line }) => !doubled.has(line)),
    readings,
    removed,
  };
}

const TIME = /^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/;

/** Indexes of the times that stand above the entries of a report written live: several, each with text below it. */
function findEntryTimes(
  labelled: readonly LabelledLine[],
  { from, end, isOutside }: { from: number; end: number; isOutside: (at: number) => boolean },
): ReadonlySet<number> {
  const found = new Set<number>();
  let below: LabelledLine['label'] | undefined;
  for (let at = end - 1; at >= from; at--) {
    const { line, label } = labelled[at] as LabelledLine;
    if (label.kind === 'blank') continue;
    if (TIME.test(line.text.trim()) && below?.kind === 'plain' && !isOutside(at)) found.add(at);
    below = label;
  }
  return found.size > 1 ? found : new Set();
}

/** A name alone between title and text is that of the medium or of the account, if nothing else names a source. */
function readMediumLine({ line, text }: Line): MetadataReading {
  return {
    kind: 'fields',
    line,
    place: 'below-title',
    says: { source: readSourceName(text) ?? text.trim(), sourceBy: 'guess' },
  };
}

/** Content that weighs fewer letters is none: the page is written without full stops, as verse and captions are. */
const LEAST_CONTENT = 30;
/** So many times as much must lie in lines without sentences as in those with some. */
const MUCH_MORE = 4;
/** A line of as many Han characters is taken for text there; a menu's are shorter. */
const LEAST_VERSE = 10;

/** The lines as they are to be read, and the article among them where the page's blocks tell it. */
function readContent(
  all: readonly LabelledLine[],
  { page, titles }: PageKnowledge,
): { readonly all: readonly LabelledLine[]; readonly content?: FoundContent } {
  if (page.blocks.length === 0) return { all };
  const content = findContent(all, page, titles);
  if (content && content.weight >= LEAST_CONTENT) return { all, content };
  const verse = all.map((one) =>
    one.label.kind === 'plain' && countHan(one.line.text) >= LEAST_VERSE
      ? { ...one, label: { kind: 'plain', isProse: true } as const }
      : one,
  );
  const found = findContent(verse, page, titles);
  if (found && found.weight > MUCH_MORE * (content?.weight ?? 0) && holdsText(verse, found))
    return { all: verse, content: found };
  return content && holdsText(all, content) ? { all, content } : { all };
}

function holdsText(all: readonly LabelledLine[], { inside }: FoundContent): boolean {
  return all.some(({ label }, at) => label.kind === 'plain' && inside.has(at));
}

type Zone = 'head' | 'middle' | 'tail';

function acts(where: RuleZone, zone: Zone): boolean {
  return where === 'anywhere' || where === zone || (where === 'edges' && zone !== 'middle');
}

function stripWithoutText(labelled: readonly LabelledLine[]): StrippedPage {
  const removed: Removal[] = [];
  const readings: MetadataReading[] = [];
  for (const { line, label } of labelled) {
    if (label.kind === 'blank' || label.kind === 'plain') continue;
    removed.push({ line: line.line, text: line.text, reason: label.reason });
    if (label.kind !== 'furniture') readings.push(label.reading);
  }
  return { titleRest: [], breaks: new Set(), body: [], readings, removed };
}
