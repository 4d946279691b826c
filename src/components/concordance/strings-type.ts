/** Every string of the concordance. `{…}` is filled in by the page's script. */
export interface ConcordanceStrings {
  readonly words: Readonly<Record<'occurrence' | 'article', readonly [one: string, many: string]>>;
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  readonly exact: string;
  readonly from: string;
  readonly to: string;
  readonly yearHint: string;
  readonly place: string;
  readonly anyPlace: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<'position' | 'date' | 'place' | 'left' | 'right', string>>;
  readonly context: string;
  readonly help: string;
  readonly helpPoints: readonly string[];
  readonly examples: string;
  readonly banner: string;
  readonly idle: string;
  readonly loading: string;
  readonly reading: string;
  readonly readingStop: string;
  readonly found: string;
  readonly foundFiltered: string;
  readonly perPhrase: string;
  readonly contained: string;
  readonly synonyms: string;
  readonly linesHeading: string;
  readonly linesNote: string;
  readonly shown: string;
  readonly more: string;
  readonly inTitle: string;
  readonly undated: string;
  readonly unplaced: string;
  readonly noSource: string;
  readonly counts: string;
  readonly byYear: string;
  readonly byProvince: string;
  readonly year: string;
  readonly province: string;
  readonly occurrences: string;
  readonly articles: string;
  readonly rate: string;
  readonly rateNote: string;
  readonly collocates: string;
  readonly collocatesNote: string;
  readonly collocatesLeft: string;
  readonly collocatesRight: string;
  readonly collocatesLength: string;
  readonly collocatesBounded: string;
  readonly collocatesNone: string;
  readonly export: string;
  readonly exportNote: string;
  readonly cite: string;
  readonly citation: string;
  readonly citationYears: string;
  readonly citationPlace: string;
  readonly citationExact: string;
  readonly citationFolded: string;
  readonly copy: string;
  readonly copied: string;
  readonly check: string;
  readonly checked: string;
  readonly zeroSearched: string;
  readonly zeroExact: string;
  readonly zeroFolded: string;
  readonly zeroIndex: string;
  readonly zeroParts: Readonly<Record<'all' | 'titles', string>>;
  readonly zeroScope: string;
  readonly zeroWithoutFilters: string;
  readonly zeroEitherScript: string;
  readonly zeroSearch: string;
  readonly zeroMeaning: string;
  readonly errorTitle: string;
  readonly error: string;
  readonly retry: string;
  readonly problemTitle: string;
  readonly problemAt: string;
  readonly problems: Readonly<
    Record<
      | 'unclosed-quote'
      | 'nothing-searchable'
      | 'missing-alternative'
      | 'missing-exclusion'
      | 'missing-field-term'
      | 'empty'
      | 'several-terms'
      | 'exclusion'
      | 'other-field',
      string
    >
  >;
  readonly problemInstead: string;
  readonly problemSearch: string;
  readonly noScript: string;
  readonly browse: readonly (readonly [path: string, label: string])[];
}
