const HIDDEN = /<(script|style|template)\b/g;
/** A text node that holds Han: the others are passed over without leaving the search. */
const TEXT = />([^<\u3400-\u9fff]*[\u3400-\u9fff][^<]*)</g;
const ATTRIBUTE = /\s(?:title|aria-label|placeholder|alt)="([^"]+)"/g;
const HAN = /[\u3400-\u9fff]/;
const ENTITY = /&(?:amp|lt|gt|quot|#39);/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The texts of a page that hold Chinese: text nodes first, then the attributes people read; each once. */
export function pageTexts(html: string): Set<string> {
  const visible = withoutHidden(html);
  const texts = new Set<string>();
  for (const pattern of [TEXT, ATTRIBUTE]) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(visible); found; found = pattern.exec(visible)) {
      const text = found[1] ?? '';
      if (pattern === TEXT || HAN.test(text)) texts.add(withoutEntities(text));
    }
  }
  return texts;
}

function withoutEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, (entity) => ENTITIES[entity] ?? entity) : text;
}

/** The page without the elements whose text nobody reads. Joined, so that it is quick to read unit by unit. */
function withoutHidden(html: string): string {
  const visible: string[] = [];
  let end = 0;
  HIDDEN.lastIndex = 0;
  for (let found = HIDDEN.exec(html); found; found = HIDDEN.exec(html)) {
    const closing = `</${found[1]}>`;
    const close = html.indexOf(closing, found.index);
    if (close < 0) continue;
    visible.push(html.slice(end, found.index));
    end = close + closing.length;
    HIDDEN.lastIndex = end;
  }
  visible.push(html.slice(end));
  return visible.join('');
}
