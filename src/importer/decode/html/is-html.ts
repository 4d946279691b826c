/** True when a decoded capture is a web page, by its name or its first tags. */
export function isHtml(text: string, fileName: string): boolean {
  if (/\.(?:x?html?|mht(?:ml)?|shtml|php|aspx?|jsp)$/i.test(fileName)) return /<[a-z!/]/i.test(text);
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 2000));
}
