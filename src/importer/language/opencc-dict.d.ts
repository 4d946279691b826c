declare module 'opencc-js/dict/TSCharacters' {
  /** Traditional to Simplified, `from to` pairs parted by `|`, from OpenCC's TSCharacters. */
  const dictionary: string;
  export default dictionary;
}

declare module 'opencc-js/dict/STCharacters' {
  /** Simplified to Traditional, `from to` pairs parted by `|`, the first choice of OpenCC's STCharacters. */
  const dictionary: string;
  export default dictionary;
}
