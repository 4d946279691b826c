import { escapeXml } from '../escape-xml.ts';

/** An element of XML: its attributes, those undefined left out, and its rendered children. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly string[],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value = '']) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** Text as a child of an element. */
xml.text = escapeXml;
