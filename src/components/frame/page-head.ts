import type { LinkTag, MetaTag } from '../../outputs/linked-data/head-tags.ts';

/** A step of a breadcrumb. `path` is without its language; a step without one is not linked. */
export interface Crumb {
  readonly name: string;
  readonly path?: string;
}

/** What a page says of itself, for its head and its breadcrumb. Paths are without their language. */
export interface PageHead {
  /** Title of the page, without the name of the site. */
  readonly title: string;
  readonly description?: string | undefined;
  /** E.g. `/places/411700/`. */
  readonly path: string;
  /** Steps between the home page and this page; this page is not among them. No breadcrumb without it. */
  readonly trail?: readonly Crumb[] | undefined;
  /** Path of the share card, `/cards/….png`; by default the card of the site. */
  readonly card?: string | undefined;
  /** `og:type`; `website` by default. */
  readonly kind?: 'website' | 'article';
  /** False for pages that exist in this language only. */
  readonly translated?: boolean;
  /** Path of the page that this one stands for, when it is another. */
  readonly canonical?: string | undefined;
  /** Path of the page that a browser is sent on to at once. */
  readonly redirect?: string | undefined;
  /** True for pages that search engines should leave out. */
  readonly unlisted?: boolean;
  readonly metas?: readonly MetaTag[];
  readonly links?: readonly LinkTag[];
  /** Values of schema.org. */
  readonly linkedData?: readonly object[];
}
