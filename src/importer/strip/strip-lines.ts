import type { Line, Removal } from '../decode/line.ts';
import { mergeMetadata, type PageMetadata } from '../metadata/metadata.ts';
import { chooseTitle, isSubtitle, type TitleCandidate } from '../metadata/title.ts';
import { classifyClosingLine, isMarkedCaption, isSignatureDate } from './closing-lines.ts';
import { findDuplicateLead } from './duplicate-lead.ts';
import { findZones, type Zones } from './find-zones.ts';
import { type LabelledLine, type LineMetadata, labelLines } from './label-lines.ts';
import { findOutline } from './outline.ts';
import { restoreScript } from './restore-script.ts';
import type { StripReason } from './rule.ts';

/** A line that stays in the article. */
export interface BodyLine extends Line {
  readonly kind: 'paragraph' | 'caption';
}

/** What is left of a page, and what its furniture said. */
export interface StrippedPage {
  readonly title?: Line;
  readonly subtitle?: Line;
  readonly body: readonly BodyLine[];
  readonly metadata: PageMetadata;
  /** Media and offices that the byline names beside people. */
  readonly bylineMedia: readonly string[];
  /** Every line that is neither in the body nor blank, with its reason, in order. */
  readonly removed: readonly Removal[];
}

/** What is known of the page before its lines are judged. */
export interface StripHints {
  /** The title, when the page's own metadata tell it. */
  readonly title?: string;
  /** Lines outside the page's main content. */
  readonly outside?: ReadonlySet<number>;
  /** Makes a Simplified copy of a Traditional text, unit for unit; the rules are written for it. */
  readonly simplify?: (text: string) => string;
}

/**
 * Takes an article out of the lines of its page. A line is dropped for what it says (the rules) and for where
 * it stands: above the title and below the end there is only furniture.
 */
export function stripLines(lines: readonly Line[], hints: StripHints = {}): StrippedPage {
  const { simplify, title } = hints;
  if (!simplify) return stripSimplified(lines, hints);
  const copies = lines.map((line) => ({ ...line, text: simplify(line.text) }));
  const page = stripSimplified(copies, title === undefined ? hints : { ...hints, title: simplify(title) });
  return restoreScript(page, copies, lines);
}

function stripSimplified(lines: readonly Line[], hints: StripHints): StrippedPage {
  const outside = hints.outside ?? new Set();
  const labelled = labelLines(lines, outside);
  const zones = findZones(labelled);
  if (!zones) return stripWithoutText(labelled);
  const outline = findOutline(lines.slice(0, zones.firstProse));
  const { title, subtitle, bodyFrom } = readHead(labelled, zones, outline, hints.title);
  const body: BodyLine[] = [];
  const removed: Removal[] = [];
  const metadata: LineMetadata[] = [];
  const drop = (line: Line, reason: StripReason) =>
    removed.push({ line: line.line, text: line.text, reason });

  for (const [index, { line, label }] of labelled.entries()) {
    const zone = index < zones.firstProse ? 'head' : index > zones.lastProse ? 'tail' : 'middle';
    if (label.kind === 'blank') continue;
    if (line === title || line === subtitle) drop(line, 'title');
    else if (title && zone === 'head' && squeeze(line.text) === squeeze(title.text)) drop(line, 'title');
    else if (outline.has(line.line)) drop(line, 'outline');
    else if (label.kind === 'metadata' || label.kind === 'byline') {
      const isText =
        zone === 'middle' || (zone === 'tail' && index < zones.end && isSignatureDate(line.text));
      if (isText && label.reason === 'metadata') body.push({ ...line, kind: 'paragraph' });
      else {
        metadata.push(label.metadata);
        drop(line, label.reason);
      }
    } else if (label.kind === 'furniture') {
      const acts = label.zone === 'anywhere' || label.zone === zone || index >= zones.end;
      if (acts) drop(line, label.reason);
      else body.push({ ...line, kind: 'paragraph' });
    } else if (index < bodyFrom || (outside.has(line.line) && zone !== 'tail')) drop(line, 'site-bar');
    else if (index >= zones.end || outside.has(line.line)) drop(line, 'after-end');
    else body.push({ ...line, kind: kindOf(line.text, zone) });
  }
  const doubled = findDuplicateLead(body);
  for (const line of body) if (doubled.has(line.line)) drop(line, 'duplicate-lead');
  removed.sort((a, b) => a.line - b.line);
  return {
    ...(title && { title }),
    ...(subtitle && { subtitle }),
    body: body.filter(({ line }) => !doubled.has(line)),
    metadata: mergeMetadata(metadata),
    bylineMedia: metadata.flatMap(({ medium }) => medium ?? []),
    removed,
  };
}

function kindOf(text: string, zone: 'head' | 'middle' | 'tail'): BodyLine['kind'] {
  if (zone === 'tail') return classifyClosingLine(text);
  return isMarkedCaption(text) ? 'caption' : 'paragraph';
}

interface Head {
  readonly title?: Line;
  readonly subtitle?: Line;
  /** Index of the first labelled line that can be text. */
  readonly bodyFrom: number;
}

function readHead(
  labelled: readonly LabelledLine[],
  zones: Zones,
  outline: ReadonlySet<number>,
  knownTitle: string | undefined,
): Head {
  const head = labelled.slice(0, zones.firstProse);
  const isMetadata = (item: LabelledLine) => item.label.kind === 'metadata' || item.label.kind === 'byline';
  const candidates: (TitleCandidate & { readonly index: number })[] = head.flatMap((item, index) => {
    if (item.label.kind !== 'plain' || outline.has(item.line.line)) return [];
    const below = head.slice(index + 1).filter(({ label }) => label.kind !== 'blank');
    const to = below.findIndex(isMetadata);
    return [{ line: item.line, toMetadata: to === -1 ? null : to + 1, index }];
  });
  const same = (text: string) => knownTitle !== undefined && squeeze(text) === squeeze(knownTitle);
  const title = candidates.find(({ line }) => same(line.text))?.line ?? chooseTitle(candidates);
  const titleIndex = title ? head.findIndex(({ line }) => line === title) : -1;
  const next = head.slice(titleIndex + 1).find(({ label }) => label.kind !== 'blank');
  const subtitle =
    title && next?.label.kind === 'plain' && isSubtitle(next.line.text) ? next.line : undefined;
  const lastMetadata = head.findLastIndex(isMetadata);
  return {
    ...(title && { title }),
    ...(subtitle && { subtitle }),
    bodyFrom: Math.max(titleIndex, lastMetadata) + 1,
  };
}

function squeeze(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function stripWithoutText(labelled: readonly LabelledLine[]): StrippedPage {
  const removed: Removal[] = [];
  const metadata: LineMetadata[] = [];
  for (const { line, label } of labelled) {
    if (label.kind === 'blank' || label.kind === 'plain') continue;
    removed.push({ line: line.line, text: line.text, reason: label.reason });
    if (label.kind !== 'furniture') metadata.push(label.metadata);
  }
  return { body: [], metadata: mergeMetadata(metadata), bylineMedia: [], removed };
}
