import { countHan } from '../../hanzi/letters.ts';
import type { Line } from '../decode/line.ts';
import { readDateline } from '../metadata/dateline.ts';
import type { MetadataReading } from '../metadata/metadata.ts';
import type { RuleZone, StripReason } from './rule.ts';
import { findRule } from './rules.ts';
import { isSpamLine } from './spam.ts';

/** What a line looks like on its own, before its place on the page is known. */
type LineLabel =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'plain';
      readonly isProse: boolean;
      /** It is a cell of a table of data, whatever its words look like. */
      readonly isData?: boolean;
    }
  | {
      readonly kind: 'metadata' | 'byline';
      readonly reason: StripReason;
      readonly reading: MetadataReading;
    }
  | {
      readonly kind: 'furniture';
      readonly reason: StripReason;
      readonly ends: boolean;
      readonly zone: RuleZone;
    };

/** A line with its label. */
export interface LabelledLine {
  readonly line: Line;
  readonly label: LineLabel;
}

/** Labels each line by its own words. */
export function labelLines(
  lines: readonly Line[],
  readings: ReadonlyMap<number, MetadataReading>,
): LabelledLine[] {
  const machine = findMachineSummary(lines);
  return lines.map((line) => ({
    line,
    label: machine.has(line.line) ? BY_MACHINE : labelLine(line, readings.get(line.line)),
  }));
}

const BY_MACHINE: LineLabel = { kind: 'furniture', reason: 'widget', ends: false, zone: 'anywhere' };
const MACHINE = '(?:AI|人工智能|智能|大模型)\\s?(?:摘要|总结|速读|速览|导读)';
const SUMMARY_HEAD = new RegExp(`^[【[(（]?${MACHINE}[】\\])）]?[:：]?$`, 'i');
const SUMMARY_LINE = new RegExp(`^[【[(（]?${MACHINE}[】\\])）]?\\s*[:：]\\s*\\S`, 'i');
const SUMMARY_END = /由\s?(?:AI|大模型|人工智能|智能).{0,6}生成/i;
/** Lines of a summary, at most. */
const LONGEST_SUMMARY = 6;

/** Numbers of the lines that a program wrote about the article: behind its label, or from its label to its disclaimer. */
function findMachineSummary(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, { line, text }] of lines.entries()) {
    if (SUMMARY_LINE.test(text.trim())) found.add(line);
    if (!SUMMARY_HEAD.test(text.trim())) continue;
    const below = lines.slice(at + 1, at + 1 + LONGEST_SUMMARY);
    const end = below.findIndex((one) => SUMMARY_END.test(one.text));
    for (const one of below.slice(0, Math.max(0, end))) if (one.text.trim() !== '') found.add(one.line);
  }
  return found;
}

function labelLine({ line, text: printed }: Line, found: MetadataReading | undefined): LineLabel {
  const text = printed.trim();
  if (text === '') return { kind: 'blank' };
  if (isSpamLine(text)) return { kind: 'furniture', reason: 'spam', ends: false, zone: 'anywhere' };
  const rule = findRule(text, ['anywhere', 'edges', 'tail', 'head']);
  const reading = found && withoutWidgets(found);
  if (rule?.reason === 'editor') {
    const fields = reading?.kind === 'fields' ? reading : undefined;
    return { kind: 'metadata', reason: 'editor', reading: fields ?? { kind: 'fields', line, says: {} } };
  }
  // The day of a comment is not that of the article.
  if (rule?.reason === 'comments')
    return { kind: 'furniture', reason: 'comments', ends: rule.ends === true, zone: rule.where };
  // Where empty fields are all a line has (分享到：微信), a rule knows better what it is. But no 点击： ends a text.
  const isWidget = rule !== undefined && !rule.ends;
  if (reading?.kind === 'fields' && !(isWidget && isSilent(reading))) {
    return { kind: 'metadata', reason: isEditorOnly(reading) ? 'editor' : 'metadata', reading };
  }
  if (rule) {
    return { kind: 'furniture', reason: rule.reason, ends: rule.ends === true, zone: rule.where };
  }
  if (reading?.kind === 'byline') return { kind: 'byline', reason: 'byline', reading };
  return { kind: 'plain', isProse: isProse(text) };
}

/** A button on the line of the editors, 打印本页, is no editor. */
function withoutWidgets(reading: MetadataReading): MetadataReading {
  const { editors } = reading.says;
  if (!editors) return reading;
  const people = editors.filter((name) => findRule(name, ['anywhere', 'edges', 'tail']) === undefined);
  return { ...reading, says: { ...reading.says, editors: people } };
}

function isSilent({ says }: MetadataReading): boolean {
  return Object.values(says).every((value) => Array.isArray(value) && value.length === 0);
}

function isEditorOnly({ says }: MetadataReading): boolean {
  const { editors = [], authors = [], published, source } = says;
  return editors.length > 0 && authors.length === 0 && !published && !source;
}

/** Sentences of running text: long, with a full stop or the marks of a long clause. */
function isProse(text: string): boolean {
  const han = countHan(text);
  if (han >= 60 || (han >= 10 && readDateline(text).length > 0)) return true;
  if (han < 18) return false;
  return /。/.test(text) || (/[！？；!?;]["”’」』)）]*$/.test(text) && /[，,]/.test(text));
}
