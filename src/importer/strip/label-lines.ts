import type { Line } from '../decode/line.ts';
import { parseByline } from '../metadata/byline.ts';
import type { PageMetadata } from '../metadata/metadata.ts';
import { parseMetadataLine } from '../metadata/parse-metadata.ts';
import type { StripReason } from './rule.ts';
import { findRule } from './rules.ts';
import { isSpamLine } from './spam.ts';

/** What one line says about the article; `medium` is the paper or office a byline names. */
export type LineMetadata = Partial<PageMetadata> & { readonly medium?: string };

/** What a line looks like on its own, before its place on the page is known. */
type LineLabel =
  | { readonly kind: 'blank' }
  | { readonly kind: 'plain'; readonly isProse: boolean }
  | {
      readonly kind: 'metadata' | 'byline';
      readonly reason: StripReason;
      readonly metadata: LineMetadata;
    }
  | {
      readonly kind: 'furniture';
      readonly reason: StripReason;
      readonly ends: boolean;
      readonly zone: string;
    };

/** A line with its label. */
export interface LabelledLine {
  readonly line: Line;
  readonly label: LineLabel;
}

/** Labels each line by its own words; one outside the main content is never running text. */
export function labelLines(lines: readonly Line[], outside: ReadonlySet<number>): LabelledLine[] {
  return lines.map((line) => {
    const label = labelLine(line.text.trim());
    const isOutside = label.kind === 'plain' && outside.has(line.line);
    return { line, label: isOutside ? { kind: 'plain', isProse: false } : label };
  });
}

function labelLine(text: string): LineLabel {
  if (text === '') return { kind: 'blank' };
  if (isSpamLine(text)) return { kind: 'furniture', reason: 'spam', ends: false, zone: 'anywhere' };
  const rule = findRule(text, ['anywhere', 'tail', 'head']);
  if (rule?.reason === 'editor') {
    return { kind: 'metadata', reason: 'editor', metadata: parseMetadataLine(text) ?? {} };
  }
  const metadata = parseMetadataLine(text);
  if (metadata) return { kind: 'metadata', reason: isEditorOnly(metadata) ? 'editor' : 'metadata', metadata };
  if (rule) {
    return { kind: 'furniture', reason: rule.reason, ends: rule.ends === true, zone: rule.where };
  }
  const byline = parseByline(text);
  if (byline) {
    const { authors, medium } = byline;
    return { kind: 'byline', reason: 'byline', metadata: { authors, ...(medium && { medium }) } };
  }
  return { kind: 'plain', isProse: isProse(text) };
}

function isEditorOnly(metadata: Partial<PageMetadata>): boolean {
  const { editors = [], authors = [], published, source } = metadata;
  return editors.length > 0 && authors.length === 0 && !published && !source;
}

/** Sentences of running text: long, with a full stop or the marks of a long clause. */
function isProse(text: string): boolean {
  const han = countHan(text);
  if (han >= 60) return true;
  if (han < 18) return false;
  return /。/.test(text) || (/[！？；!?;]["”’」』)）]*$/.test(text) && /[，,]/.test(text));
}

/** Number of Han characters in a text. */
export function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
