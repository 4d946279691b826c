import { isHan } from './text-tally.ts';

const LESS = 0x3c;
const GREATER = 0x3e;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const HAN = /[\u3400-\u9fff]/;
const HIDDEN = /<(script|style|template)\b/g;
const ATTRIBUTES = ['title', 'aria-label', 'placeholder', 'alt'] as const;
const SPACE = /\s/;
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
  const attributes: string[] = [];
  let start = -1;
  let lastHan = -1;
  let attributeEnd = 0;
  // Almost every unit is a letter or Han: those are told from the marks by one comparison.
  for (let i = 0; i < visible.length; i++) {
    const unit = visible.charCodeAt(i);
    if (unit > GREATER) {
      if (isHan(unit)) lastHan = i;
    } else if (unit === GREATER) {
      if (start < 0) start = i + 1;
    } else if (unit === LESS) {
      if (start >= 0 && lastHan >= start) texts.add(withoutEntities(visible.slice(start, i)));
      start = -1;
    } else if (unit === EQUALS && visible.charCodeAt(i + 1) === QUOTE) {
      const end = endOfAttribute(visible, i, attributeEnd);
      if (end < 0) continue;
      attributeEnd = end + 1;
      const value = visible.slice(i + 2, end);
      if (HAN.test(value)) attributes.push(withoutEntities(value));
    }
  }
  for (const value of attributes) texts.add(value);
  return texts;
}

/** Where the value of an attribute that people read ends, or -1 when the `="` at `equals` belongs to none. */
function endOfAttribute(html: string, equals: number, from: number): number {
  const name = ATTRIBUTES.find((candidate) => html.endsWith(candidate, equals));
  if (!name) return -1;
  const before = equals - name.length - 1;
  if (before < from || !SPACE.test(html.charAt(before))) return -1;
  const end = html.indexOf('"', equals + 2);
  return end > equals + 2 ? end : -1;
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
