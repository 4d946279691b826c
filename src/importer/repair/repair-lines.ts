import type { Script } from '../../schema/capture.ts';
import type { Line, Repair, UnclearMark } from '../decode/line.ts';
import { dropJammers } from './drop-jammers.ts';
import { dropLostIndents } from './drop-lost-indents.ts';
import { joinSpacedLetters } from './join-spaced-letters.ts';
import { mapScript } from './map-script.ts';
import { mendMirrorDamage } from './mend-mirror-damage.ts';
import { restoreForms } from './restore-forms.ts';
import { restorePunctuation } from './restore-punctuation.ts';
import { tidyWhitespace } from './tidy-whitespace.ts';

export interface RepairedLines {
  readonly lines: readonly Line[];
  readonly repairs: readonly Repair[];
  /** Offsets are into `lines`. */
  readonly marks: readonly UnclearMark[];
  readonly script: Script;
  /** True when the page bears a mirror's annotations. */
  readonly mirror: boolean;
}

/**
 * Repairs all lines of a capture, before anything is stripped, since the mirror's annotation table is learned
 * from the whole page. The order is fixed: lost indents; letters set apart; whitespace; mirror damage, where characters stand for bytes; forms of characters; script;
 * punctuation; jammers. Lines keep their number and none is dropped, so an empty line stays empty.
 * Joining broken lines is not part of it: `joinBrokenLines` must run on article text, after stripping.
 * @param address of the page, where the capture tells it; helps to tell genuine Traditional pages.
 */
export function repairLines(lines: readonly Line[], address?: string): RepairedLines {
  const indented = dropLostIndents(lines);
  const spaced = joinSpacedLetters(indented.lines);
  const tidy = tidyWhitespace(spaced.lines);
  const mended = mendMirrorDamage(tidy.lines);
  const formed = restoreForms(mended.lines);
  const mapped = mapScript(formed.lines, {
    mirror: mended.mirror,
    ...(address !== undefined && { site: address }),
  });
  const restored = restorePunctuation(mapped.lines);
  const cleaned = dropJammers(restored.lines, mended.marks);
  const repairs = [indented, spaced, tidy, mended, formed, mapped, restored, cleaned].flatMap(
    (step) => step.repairs,
  );
  return {
    lines: cleaned.lines,
    repairs: repairs.sort((a, b) => a.line - b.line),
    marks: cleaned.marks,
    script: mapped.script,
    mirror: mended.mirror,
  };
}
