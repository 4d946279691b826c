/**
 * JSON-LD as the text of a `<script type="application/ld+json">`. `<`, `>` and `&` are written as escapes, so
 * that no title can end the script; U+2028 and U+2029 and lone surrogates likewise cannot do harm.
 */
export function renderJsonLd(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
