import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import CSL from 'citeproc';
import type { CslItem } from '../../../src/outputs/citations/csl-item.ts';
import { renderCslJson } from '../../../src/outputs/citations/render-csl-json.ts';
import { type GbtEdition, renderGbt } from '../../../src/outputs/citations/render-gbt.ts';

/** Where Debian's package `citation-style-language-locales` lays the words of a language. */
const DEBIAN_LOCALES = '/usr/share/citation-style-language/locales';
/** The style of zotero-chinese that prints our text of an edition. */
const STYLES: Readonly<Record<GbtEdition, string>> = {
  '2015': 'GB-T-7714—2015（顺序编码，双语）.csl',
  '2025': 'GB-T-7714—2025（顺序编码，双语）.csl',
};

/** How many texts of an edition a style prints as we do, and the others. */
export interface JudgedEdition {
  readonly edition: GbtEdition;
  readonly items: number;
  readonly equal: number;
  readonly differences: readonly { readonly id: string; readonly ours: string; readonly style: string }[];
}

/**
 * Renders items with citeproc and the styles of zotero-chinese, from the CSL-JSON that readers download, and
 * compares each entry with our own text of it, letter by letter.
 *
 * `styles` is a checkout of https://github.com/zotero-chinese/styles; the locales are looked for in it and in
 * Debian's package. Throws when a style or a locale is missing. Neither the styles (CC BY-SA) nor citeproc
 * (CPAL or AGPL) is part of the site.
 */
export function judgeCitations(items: readonly CslItem[], styles: string): readonly JudgedEdition[] {
  const files = readdirSync(styles, { recursive: true, encoding: 'utf8' });
  return (['2015', '2025'] as const).map((edition) => {
    const style = files.find((file) => basename(file) === STYLES[edition]);
    if (style === undefined) throw new Error(`${styles} holds no ${STYLES[edition]}.`);
    const print = buildPrinter(items, readFileSync(join(styles, style), 'utf8'), (language) => {
      const name = `locales-${language.startsWith('zh') ? 'zh-CN' : 'en-US'}.xml`;
      const held = files.find((file) => basename(file) === name);
      return readFileSync(held === undefined ? join(DEBIAN_LOCALES, name) : join(styles, held), 'utf8');
    });
    const differences = items
      .map((item) => ({ id: item.id, ours: renderGbt(item, edition), style: print(item.id) }))
      .filter(({ ours, style }) => ours !== style);
    return { edition, items: items.length, equal: items.length - differences.length, differences };
  });
}

function buildPrinter(
  items: readonly CslItem[],
  style: string,
  retrieveLocale: (language: string) => string,
): (id: string) => string {
  const byId = new Map(items.map((item) => [item.id, JSON.parse(renderCslJson(item))[0] as object]));
  const engine = new CSL.Engine({ retrieveLocale, retrieveItem: (id) => byId.get(id) }, style, 'zh-CN');
  engine.setOutputFormat('text');
  return (id) => {
    engine.updateItems([id]);
    const bibliography = engine.makeBibliography();
    const entry = bibliography === false ? '' : (bibliography[1][0] ?? '');
    return entry.trim().replace(/^\[\d+\]\s*/, '');
  };
}

/** The result as lines of text, with the differences below the figures. */
export function renderJudged(editions: readonly JudgedEdition[]): string {
  return editions
    .flatMap(({ edition, items, equal, differences }) => [
      `GB/T 7714—${edition}: ${equal} of ${items} as the style prints them`,
      ...differences.flatMap(({ id, ours, style }) => [
        `  ${id}`,
        `    ours   ${ours}`,
        `    style  ${style}`,
      ]),
    ])
    .join('\n');
}
