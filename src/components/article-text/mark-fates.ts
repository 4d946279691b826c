import type { Fate } from '../../archive/ledger/judge-plan.ts';

const EVENT = /<span class="event" id="(e[0-9a-f]+)"[^>]*>/g;
const SPAN = /<(\/?)span\b[^>]*>/g;

/**
 * Puts a sign after the words of each planned event in a rendered body: what became of it, with the way to where
 * the page tells it. The words of the text itself stay as they are: the sign has none of its own, styles give it
 * those of its label. Only what `renderBody` writes is touched.
 * @param fates what became of the plans, by the anchors of their words.
 * @param label what is read to those who do not see the sign.
 */
export function markFates(
  html: string,
  fates: ReadonlyMap<string, Fate>,
  words: { readonly sign: (fate: Fate) => string; readonly label: (fate: Fate) => string },
): string {
  const signs = [...html.matchAll(EVENT)].flatMap(({ index, 0: tag, 1: anchor = '' }) => {
    const fate = fates.get(anchor);
    if (!fate) return [];
    const sign = `<a class="fate-sign" href="${fateHref(anchor)}" data-fate="${fate}" data-label="${words.sign(fate)}" aria-label="${words.label(fate)}"></a>`;
    return [{ at: endOfSpan(html, index + tag.length), sign }];
  });
  return signs
    .sort((a, b) => b.at - a.at)
    .reduce((marked, { at, sign }) => marked.slice(0, at) + sign + marked.slice(at), html);
}

/** Id of what a page tells of the plan whose words have an anchor. */
export function fateAnchor(anchor: string): string {
  return `fate-${anchor}`;
}

function fateHref(anchor: string): string {
  return `#${fateAnchor(anchor)}`;
}

/** Where a span ends that is open at an offset: after its closing tag, whatever spans it holds. */
function endOfSpan(html: string, from: number): number {
  let depth = 1;
  SPAN.lastIndex = from;
  for (let tag = SPAN.exec(html); tag; tag = SPAN.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return tag.index + tag[0].length;
  }
  return html.length;
}
