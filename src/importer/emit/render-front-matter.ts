import { Document, isScalar, visit } from 'yaml';
import { dropForbidden } from '../../hanzi/forbidden-characters.ts';

/** Values that YAML readers would take for dates or numbers, and hashes, are always quoted. */
const QUOTED = /^(?:[\dX~?%/.:-]+|[0-9a-f]{64})$/;

/** Renders front matter as YAML, one field a line, in the order given; no fences. What does not show is left out. */
export function renderFrontMatter(fields: object): string {
  const document = new Document(fields);
  visit(document, {
    Scalar(key, node) {
      if (typeof node.value === 'string') node.value = dropForbidden(node.value);
      if (key !== 'key' && typeof node.value === 'string' && QUOTED.test(node.value))
        node.type = 'QUOTE_DOUBLE';
    },
    Map(_key, node) {
      const isShort = node.items.every(({ value }) => isScalar(value) && String(value.value).length < 40);
      if (node !== document.contents && isShort && node.items.length <= 3) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
