/** A `<meta>` of the head: `name` and `content`. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** A `<link>` of the head. */
export interface LinkTag {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}
