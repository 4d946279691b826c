import { lettersOnly } from '../../hanzi/letters.ts';
import type { Line, Removal } from '../decode/line.ts';
import type { MetadataReading } from '../metadata/metadata.ts';
import { classifyClosingLine, isMarkedCaption, isSignatureDate } from './closing-lines.ts';
import { findDuplicateLead } from './duplicate-lead.ts';
import { findHead } from './find-head.ts';
import { findZones } from './find-zones.ts';
import { type LabelledLine, type LineKnowledge, labelLines } from './label-lines.ts';
import { findOutline } from './outline.ts';
import type { StripReason } from './rule.ts';
import type { BodyLine, StrippedPage } from './stripped-page.ts';

/** What is known of the page before its lines are judged. */
export interface PageKnowledge extends LineKnowledge {
  /** The title, when the page's own metadata tell it. */
  readonly title?: string;
}

/**
 * Takes an article out of the lines of its page. A line is dropped for what it says (the rules) and for where
 * it stands: above the title and below the end there is only furniture.
 * @param lines in Simplified script, for which the rules are written
 */
export function stripLines(lines: readonly Line[], known: PageKnowledge): StrippedPage {
  const isOutside = ({ line }: Line) => known.facts.get(line)?.outside === true;
  const labelled = labelLines(lines, known);
  const zones = findZones(labelled);
  if (!zones) return stripWithoutText(labelled);
  const outline = findOutline(lines.slice(0, zones.firstProse));
  const { title, subtitle, bodyFrom } = findHead(labelled.slice(0, zones.firstProse), outline, known.title);
  const body: BodyLine[] = [];
  const removed: Removal[] = [];
  const readings: MetadataReading[] = [];
  const drop = (line: Line, reason: StripReason) =>
    removed.push({ line: line.line, text: line.text, reason });

  for (const [index, { line, label }] of labelled.entries()) {
    const zone = index < zones.firstProse ? 'head' : index > zones.lastProse ? 'tail' : 'middle';
    if (label.kind === 'blank') continue;
    if (line === title || line === subtitle) drop(line, 'title');
    else if (title && zone === 'head' && lettersOnly(line.text) === lettersOnly(title.text))
      drop(line, 'title');
    else if (outline.has(line.line)) drop(line, 'outline');
    else if (label.kind === 'metadata' || label.kind === 'byline') {
      const isText =
        zone === 'middle' || (zone === 'tail' && index < zones.end && isSignatureDate(line.text));
      if (isText && label.reason === 'metadata') body.push({ ...line, kind: 'paragraph' });
      else {
        readings.push(label.reading);
        drop(line, label.reason);
      }
    } else if (label.kind === 'furniture') {
      const acts = label.zone === 'anywhere' || label.zone === zone || index >= zones.end;
      if (acts) drop(line, label.reason);
      else body.push({ ...line, kind: 'paragraph' });
    } else if (index < bodyFrom || (isOutside(line) && zone !== 'tail')) drop(line, 'site-bar');
    else if (index >= zones.end || isOutside(line)) drop(line, 'after-end');
    else body.push({ ...line, kind: kindOf(line.text, zone) });
  }
  const doubled = findDuplicateLead(body);
  for (const line of body) if (doubled.has(line.line)) drop(line, 'duplicate-lead');
  removed.sort((a, b) => a.line - b.line);
  return {
    ...(title && { title }),
    ...(subtitle && { subtitle }),
    body: body.filter(({ line }) => !doubled.has(line)),
    readings,
    removed,
  };
}

function kindOf(text: string, zone: 'head' | 'middle' | 'tail'): BodyLine['kind'] {
  if (zone === 'tail') return classifyClosingLine(text);
  return isMarkedCaption(text) ? 'caption' : 'paragraph';
}

function stripWithoutText(labelled: readonly LabelledLine[]): StrippedPage {
  const removed: Removal[] = [];
  const readings: MetadataReading[] = [];
  for (const { line, label } of labelled) {
    if (label.kind === 'blank' || label.kind === 'plain') continue;
    removed.push({ line: line.line, text: line.text, reason: label.reason });
    if (label.kind !== 'furniture') readings.push(label.reading);
  }
  return { body: [], readings, removed };
}
