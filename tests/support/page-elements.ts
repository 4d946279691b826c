import { type Token, Tokenizer, TokenizerMode } from 'parse5';

/** An element of a page as its start tag has it. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What lies in these is text to the standard, whatever it looks like. */
const TEXTS: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

/** The elements of a page in their order. A tenth of the time and memory that a document of them takes. */
export function readElements(source: string): PageElement[] {
  const elements: PageElement[] = [];
  const ignore = () => {};
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: ({ tagName: name, attrs }: Token.TagToken) => {
        elements.push({
          name,
          attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
        });
        tokenizer.state = TEXTS[name] ?? tokenizer.state;
      },
      onEndTag: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(source, true);
  return elements;
}
