import type { Archive } from '../archive/archive.ts';
import { loadArchive } from '../archive/load.ts';
import {
  createPageScriptBuilder,
  type PageScriptBuilder,
} from '../components/preferences/build-preferences-script.ts';

interface Prepared {
  readonly builder: PageScriptBuilder;
  /** Texts of the archive, gathered when the first dynamic page asks. */
  readonly archiveTexts: () => readonly string[];
}

/** Articles whose wording teaches a dynamic page the words that single characters would get wrong. */
const SAMPLE = 80;

let preparing: Promise<Prepared> | undefined;

/**
 * The inline script of a page; see {@link createPageScriptBuilder}.
 * @param dynamic true when the page will show texts of the archive that are not in its HTML, such as results.
 */
export async function pageScript(html: string, dynamic: boolean): Promise<string> {
  preparing ??= prepare();
  const { builder, archiveTexts } = await preparing;
  return builder.build(html, dynamic ? archiveTexts() : []);
}

async function prepare(): Promise<Prepared> {
  const archive = await loadArchive();
  const { people, articles } = archive;
  const authors = articles.flatMap((article) => article.data.authors.map(({ name }) => name));
  const names = new Set([...people.map(({ name }) => name), ...authors]);
  let texts: readonly string[] | undefined;
  const archiveTexts = () => {
    texts ??= textsOf(archive);
    return texts;
  };
  return { builder: createPageScriptBuilder(names), archiveTexts };
}

/** Every Han character of the archive by itself, and the wording of its newest articles. */
function textsOf({ articles, places }: Archive): readonly string[] {
  const characters = new Set<string>();
  const others = new Set<string>();
  for (const { title, text } of articles) {
    for (const character of title + text) {
      if (characters.has(character) || others.has(character)) continue;
      (/\p{Script=Han}/u.test(character) ? characters : others).add(character);
    }
  }
  const sample = articles
    .slice(0, SAMPLE)
    .flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)]);
  return [...characters, ...sample, ...[...places.values()].map(({ name }) => name)];
}
