import { applyPreferences, type PageTables } from './client/apply-preferences.ts';
import { buildTraditionalConverter, type ScriptConverter, toSimplified } from './convert-script.ts';
import { pageTexts } from './page-texts.ts';
import { buildScriptTable } from './script-table.ts';

const TRADITIONAL_PART = /<(\w+)[^>]*\blang="zh-Hant"[^>]*>[\s\S]*?<\/\1>/g;
/** Texts such as those of the masthead come back on every page: their conversion is kept. */
const KEPT_TEXTS = 20_000;

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
  const toTraditional = keepResults(buildTraditionalConverter(names));
  const source = applyPreferences.toString().replace(/^\s+/gm, '');
  return {
    build(html, later) {
      const tables: PageTables = {
        hant: buildScriptTable([...pageTexts(html), ...later], toTraditional),
        hans: buildScriptTable(traditionalTexts(html), toSimplified),
      };
      return `(${source})(${JSON.stringify(tables).replaceAll('<', '\\u003c')})`;
    },
  };
}

/** Texts within elements that are held in Traditional characters. */
function traditionalTexts(html: string): Set<string> {
  const texts = new Set<string>();
  for (const [part] of html.matchAll(TRADITIONAL_PART)) {
    for (const text of pageTexts(part)) texts.add(text);
  }
  return texts;
}

function keepResults(convert: ScriptConverter): ScriptConverter {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const result = convert(text);
    if (kept.size >= KEPT_TEXTS) kept.clear();
    kept.set(text, result);
    return result;
  };
}
