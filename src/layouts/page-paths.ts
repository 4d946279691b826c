import { isBuiltHere, type PagePart } from '../archive/built-part.ts';
import { digestValue } from '../archive/reads/digest-value.ts';
import { readLog } from '../archive/reads/read-log.ts';
import { DEFAULT_LANGUAGE, type Language } from '../i18n/languages.ts';
import { builtLanguages } from '../outputs/build-settings.ts';

/** What Astro is told of a page that gets nothing but its path: see `cacheKey` in its documentation. */
const NOTHING = '-';

/** A language as the `[...lang]` part of a route: undefined stands for the default language. */
export interface LanguagePath {
  readonly params: { readonly lang: string | undefined };
  readonly props: { readonly language: Language };
  /** What the page is given beside its path and the archive: nothing. */
  readonly cacheKey: string;
}

/**
 * One entry for each language, for `getStaticPaths` of a page that lies under `[...lang]`. Empty where another
 * process builds these pages.
 */
export function languagePaths(): LanguagePath[] {
  return pathsOf('pages');
}

/** The same for pages below `articles/`. */
export function articleLanguagePaths(): LanguagePath[] {
  return pathsOf('articles');
}

/**
 * The paths of a page that stands once for each item, in every language: those of one item next to each other,
 * so that its texts are converted once. Where another process builds these pages `items` is not even asked.
 * @param describe what one item adds to the parameters of the route and to the properties of the page.
 */
export async function pathsOfEach<Item, Params, Props = unknown>(
  part: PagePart,
  items: () => Promise<Iterable<Item>>,
  describe: (item: Item) => { readonly params: Params; readonly props?: Props },
) {
  const languages = pathsOf(part);
  if (languages.length === 0) return [];
  const isKept = readLog() !== undefined;
  return Array.from(await items(), describe).flatMap((own) => {
    const cacheKey = isKept && own.props !== undefined ? digestValue(own.props) : NOTHING;
    return languages.map(({ params, props }) => ({
      params: { ...params, ...own.params },
      props: { ...props, ...own.props },
      ...(cacheKey !== undefined && { cacheKey }),
    }));
  });
}

function pathsOf(part: PagePart): LanguagePath[] {
  if (!isBuiltHere(part)) return [];
  return builtLanguages().map((language) => ({
    params: { lang: language === DEFAULT_LANGUAGE ? undefined : language },
    props: { language },
    cacheKey: NOTHING,
  }));
}
