import { builtLanguages } from './built-languages.ts';
import { DEFAULT_LANGUAGE, type Language } from './languages.ts';

/** A language as the `[...lang]` part of a route: undefined stands for the default language. */
export interface LanguagePath {
  readonly params: { readonly lang: string | undefined };
  readonly props: { readonly language: Language };
}

/** One entry for each language that this process builds, for `getStaticPaths` of a page that lies under `[...lang]`. */
export function languagePaths(): LanguagePath[] {
  return builtLanguages().map((language) => ({
    params: { lang: language === DEFAULT_LANGUAGE ? undefined : language },
    props: { language },
  }));
}
