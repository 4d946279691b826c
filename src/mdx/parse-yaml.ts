import { type Document, type LineCounter, parseDocument } from 'yaml';

/**
 * Parses YAML. What is wrong with it stands in the document's `errors`; nothing is printed.
 * @param lines takes note of where each line begins.
 */
export function parseYaml(yaml: string, lines?: LineCounter): Document.Parsed {
  return parseDocument(yaml, {
    prettyErrors: false,
    logLevel: 'error',
    ...(lines && { lineCounter: lines }),
  });
}
