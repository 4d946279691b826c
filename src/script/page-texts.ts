const HIDDEN = /<(script|style|template)\b[\s\S]*?<\/\1>/g;
const TEXT = />([^<]+)</g;
const ATTRIBUTE = /\s(?:title|aria-label|placeholder|alt)="([^"]+)"/g;
const HAN = /[\u3400-\u9fff]/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The texts of a page that hold Chinese: text nodes and the attributes people read, each once. */
export function pageTexts(html: string): Set<string> {
  const visible = html.replace(HIDDEN, '');
  const texts = new Set<string>();
  for (const pattern of [TEXT, ATTRIBUTE]) {
    for (const [, text = ''] of visible.matchAll(pattern)) {
      if (HAN.test(text)) texts.add(text.replace(/&(?:amp|lt|gt|quot|#39);/g, (e) => ENTITIES[e] ?? e));
    }
  }
  return texts;
}
