import { loadArchive } from '../archive/load.ts';
import { createPageScriptBuilder, type PageScriptBuilder } from '../script/page-script.ts';

let building: Promise<PageScriptBuilder> | undefined;

/** The inline script of a page; see {@link createPageScriptBuilder}. */
export async function pageScript(html: string): Promise<string> {
  building ??= createBuilder();
  return (await building).build(html);
}

async function createBuilder(): Promise<PageScriptBuilder> {
  const { people, articles } = await loadArchive();
  const authors = articles.flatMap((article) => article.data.authors.map(({ name }) => name));
  return createPageScriptBuilder(new Set([...people.map(({ name }) => name), ...authors]));
}
