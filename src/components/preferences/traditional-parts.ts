const LABEL = 'lang="zh-Hant"';
const PART = /<(\w+)[^>]*\blang="zh-Hant"[^>]*>[\s\S]*?<\/\1>/y;

/** The elements of a page that are held in Traditional characters, from their start tag to their first end tag. */
export function traditionalParts(html: string): string[] {
  const parts: string[] = [];
  let end = 0;
  for (let label = html.indexOf(LABEL); label >= 0; label = html.indexOf(LABEL, Math.max(end, label + 1))) {
    const first = Math.max(end, html.lastIndexOf('>', label) + 1);
    for (let open = html.indexOf('<', first); open >= 0 && open < label; open = html.indexOf('<', open + 1)) {
      PART.lastIndex = open;
      const part = PART.exec(html)?.[0];
      if (part === undefined) continue;
      parts.push(part);
      end = open + part.length;
      break;
    }
  }
  return parts;
}
