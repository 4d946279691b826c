import { HtmlValidate } from 'html-validate';
import type { HtmlPage } from './html-pages.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
/** What a machine reads as a date or a time of day, where `time` has no `datetime`. */
const MACHINE = /^(\d{4}(-\d\d(-\d\d)?)?|\d\d:\d\d)$/;

/**
 * What is wrong in the HTML of some pages, as `path:line:column rule message`: the rules of the HTML standard,
 * and three that the validator does not know. Empty when all are valid.
 */
export async function findInvalidHtml(pages: readonly HtmlPage[]): Promise<string[]> {
  const found = await Promise.all(
    pages.map(async (page) => [...(await validate(page)), ...unknownToTheValidator(page)]),
  );
  return found.flat();
}

async function validate({ path, source }: HtmlPage): Promise<string[]> {
  const { results } = await validator.validateString(source, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId} ${message}`),
  );
}

function unknownToTheValidator({ path, source, document }: HtmlPage): string[] {
  const times = [...document.querySelectorAll('time:not([datetime])')]
    .map((time) => time.textContent?.trim() ?? '')
    .filter((text) => !MACHINE.test(text));
  const hidden = document.querySelectorAll('svg [hidden]').length;
  return [
    ...times.map((text) => `${path} time-datetime "${text}" is no date that machines read`),
    ...(hidden > 0 ? [`${path} svg-hidden SVG has no attribute "hidden"`] : []),
    ...(source.trimEnd().endsWith('</html>') ? [] : [`${path} after-html something stands after </html>`]),
  ];
}

/** The first page of each kind: those whose paths differ in ids, names and dates alone are of one kind. */
export function oneOfEachKind(pages: readonly HtmlPage[]): HtmlPage[] {
  const kinds = new Map<string, HtmlPage>();
  for (const page of pages) {
    const [, language = '', rest = ''] = /^(\/en)?(\/.*)$/.exec(page.path) ?? [];
    const kind = language + rest.replace(/(?<=^\/[a-z]+\/)[^/]+|\d[^/]*/g, '*');
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}
