declare module 'opencc-js/dict/*' {
  /** One dictionary of OpenCC, e.g. `STCharacters`; `parseOpenccTable` reads it. */
  const dictionary: string;
  export default dictionary;
}
