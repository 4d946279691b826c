import { buildScriptTable } from '../../hanzi/convert/conversion-table.ts';
import { buildSimplifiedConverter, buildTraditionalConverter } from '../../hanzi/convert/convert-script.ts';
import { keepWithin } from '../../hanzi/convert/keep-within.ts';
import type { ScriptConverter } from '../../hanzi/convert/piecewise-converter.ts';
import { type TextTally, tallyText } from '../../hanzi/convert/text-tally.ts';
import { applyPreferences, type PageTables } from './apply-preferences.ts';
import { pageTexts } from './page-texts.ts';
import { traditionalParts } from './traditional-parts.ts';

/**
 * Texts such as those of the masthead come back on every page, those of an article on its page in the next
 * language: what was found out about them is kept, up to this many bytes.
 */
const KEPT_BYTES = 30_000_000;

/** Makes the inline script of a page, which applies the reader's theme and script before the first paint. */
export interface PageScriptBuilder {
  /**
   * @param html everything of the page that holds text.
   * @param later texts that the page may show later.
   * @returns JavaScript for an inline `<script>`.
   */
  build(html: string, later: readonly string[]): string;
}

/** @param names the personal names of the archive, which are converted by their own rule. */
export function createPageScriptBuilder(names: Iterable<string>): PageScriptBuilder {
  const toTraditional = keepTallies(buildTraditionalConverter(names));
  const toSimplified = keepTallies(buildSimplifiedConverter());
  const source = applyPreferences.toString().replace(/^\s+/gm, '');
  return {
    build(html, later) {
      const texts = pageTexts(html);
      for (const text of later) texts.add(text);
      const traditional = new Set(traditionalParts(html).flatMap((part) => [...pageTexts(part)]));
      const tables: PageTables = {
        hant: buildScriptTable(Array.from(texts, toTraditional)),
        hans: buildScriptTable(Array.from(traditional, toSimplified)),
      };
      return `(${source})(${JSON.stringify(tables).replaceAll('<', '\\u003c')})`;
    },
  };
}

function keepTallies(converter: ScriptConverter): (text: string) => TextTally {
  return keepWithin(
    KEPT_BYTES,
    (text) => tallyText(text, converter),
    ({ length }, { counts }) => length * 4 + counts.byteLength,
  );
}
