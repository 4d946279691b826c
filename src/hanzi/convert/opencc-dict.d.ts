declare module 'opencc-js/dict/STPhrases' {
  /** Simplified phrases to Traditional, `from to` pairs parted by `|`, from OpenCC's STPhrases. */
  const dictionary: string;
  export default dictionary;
}

declare module 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases' {
  /** More phrases of the same kind, which OpenCC derives from its regional tables. */
  const dictionary: string;
  export default dictionary;
}

declare module 'opencc-js/dict/TSPhrases' {
  /** Traditional phrases to Simplified, in the same form. */
  const dictionary: string;
  export default dictionary;
}

declare module 'opencc-js/dict/TWVariants' {
  /** Traditional characters to those of Taiwan's standard, in the same form. */
  const dictionary: string;
  export default dictionary;
}

declare module 'opencc-js/dict/TWVariantsPhrases' {
  /** Phrases to which the table of Taiwan's standard does not apply, in the same form. */
  const dictionary: string;
  export default dictionary;
}
