/** The part of the `citeproc` package that is used here; the package ships no types of its own. */
declare module 'citeproc' {
  /** What the engine asks of its host: the XML of a locale, and the CSL-JSON item of an id. */
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object | undefined;
  }

  class Engine {
    constructor(system: System, style: string, language: string);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    /** False when the style has no bibliography, else its parameters and its entries. */
    makeBibliography(): false | [parameters: object, entries: string[]];
  }

  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
