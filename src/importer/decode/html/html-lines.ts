import type { Line } from '../line.ts';

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL CAPTION'.split(
    ' ',
  ),
);
/** Elements whose words are not shown. */
const HIDDEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG SELECT OPTION TEXTAREA HEAD META LINK TITLE BUTTON'.split(
    ' ',
  ),
);

/**
 * Cuts what a page shows into lines, one for each block and `<br>`; a blank line stands between blocks. Words of one block stay on one line whatever
 * line ends its source has; hidden elements say nothing; a picture's caption is marked `图为：` so that the text
 * pipeline knows it.
 */
export function readHtmlLines(root: Element): Line[] {
  const texts: string[] = [];
  let current = '';
  const flush = (parted = true) => {
    const text = current.replace(/[^\S\u3000\u00a0]+/g, ' ').trim();
    if (text !== '') texts.push(text);
    if (parted && texts.at(-1) !== '' && texts.length > 0) texts.push('');
    current = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      current += node.textContent ?? '';
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (HIDDEN.has(tag) || isHidden(element)) return;
    if (tag === 'BR') {
      flush(false);
      return;
    }
    if (tag === 'A' && /\S$/.test(current)) current += ' ';
    const isBlock = BLOCKS.has(tag);
    if (isBlock) flush();
    if (tag === 'FIGCAPTION' && !/^\s*(?:图为|图片|▲)/.test(element.textContent ?? '')) current += '图为：';
    for (const child of element.childNodes) visit(child);
    if (isBlock) flush();
  };
  visit(root);
  flush();
  return texts.map((text, index) => ({ line: index + 1, text }));
}

/** Classes by which themes hide words from everybody but screen readers. */
const HIDDEN_CLASSES = /(?:^|\s)(?:screen-reader-text|sr-only|visually-hidden)(?:\s|$)/;

function isHidden(element: Element): boolean {
  if (HIDDEN_CLASSES.test(element.getAttribute('class') ?? '')) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px)?\s*(?:;|$)/i.test(
    element.getAttribute('style') ?? '',
  );
}
