import { Document, isScalar, visit } from 'yaml';
import { dropForbidden } from '../../hanzi/forbidden-characters.ts';

/** Values that YAML readers would take for dates or numbers, and hashes, are always quoted. */
const QUOTED = /^(?:[\dX~?%/.:-]+|[0-9a-f]{64})$/;

/** Whether a text that stands in front matter needs its quotes, whatever YAML says. */
export function needsQuotes(text: string): boolean {
  return QUOTED.test(text);
}

/** Renders front matter as YAML, one field a line, in the order given; no fences. What does not show is left out. */
export function renderFrontMatter(fields: object): string {
  return renderFields(fields, dropForbidden);
}

/**
 * Renders fields as front matter writes them, one a line, in the order given; no fences.
 * @param clean what is done to each text beforehand; nothing by default
 */
export function renderFields(fields: object, clean: (text: string) => string = (text) => text): string {
  const document = new Document(fields);
  visit(document, {
    Scalar(key, node) {
      if (typeof node.value === 'string') node.value = clean(node.value);
      if (key !== 'key' && typeof node.value === 'string' && needsQuotes(node.value))
        node.type = 'QUOTE_DOUBLE';
    },
    Map(_key, node) {
      const isShort = node.items.every(({ value }) => isScalar(value) && String(value.value).length < 40);
      if (node !== document.contents && isShort && node.items.length <= 3) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
