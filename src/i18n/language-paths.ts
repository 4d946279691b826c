import { isBuiltHere, type PagePart } from './build-part.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from './languages.ts';

/** A language as the `[...lang]` part of a route: undefined stands for the default language. */
export interface LanguagePath {
  readonly params: { readonly lang: string | undefined };
  readonly props: { readonly language: Language };
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

function pathsOf(part: PagePart): LanguagePath[] {
  if (!isBuiltHere(part)) return [];
  return LANGUAGES.map((language) => ({
    params: { lang: language === DEFAULT_LANGUAGE ? undefined : language },
    props: { language },
  }));
}
