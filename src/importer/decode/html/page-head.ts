import type { PageHead } from '../page.ts';

const ADDRESS = /^https?:\/\/[^\s"<>]+\.[^\s"<>]+$/;

/** No name, day or address is longer; what reads a value takes its time with each character. */
const LONGEST = 2000;

/** A value of the head with single blanks, cut where it is longer than any that means something. */
export function tidyValue(value: string): string {
  return value.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
}

/** Classes and attributes by which templates call a `<time>` that of publication. */
const OF_PUBLICATION = /publish|pubdate|entry-date/i;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** What pages of WeChat keep in a script: the second of publication and the name of the account. */
const WECHAT = /\b(ct|nickname)\s*=\s*(?:htmlDecode\()?["']([^"'<>\\\n]{1,60})["']/g;

/** Gathers the head of a page as it stands there, wherever its elements stand; what it means is left to later. */
export class HeadReader {
  readonly #metas = new Map<string, string>();
  readonly #linkedData: string[] = [];
  readonly #times: string[] = [];
  #title: string | undefined;
  #canonical: string | undefined;

  element(tag: string, attributes: ReadonlyMap<string, string>): void {
    const content = tidyValue(attributes.get('content') ?? attributes.get('datetime') ?? '');
    // Schema.org's properties stand on any element: <span itemprop="datePublished" content="…">.
    const name = (
      (tag === 'meta' ? (attributes.get('name') ?? attributes.get('property')) : undefined) ??
      attributes.get('itemprop')
    )
      ?.trim()
      .toLowerCase();
    if (tag === 'time' && DAY.test(content)) this.#readTime(content, attributes);
    if (name && content && !this.#metas.has(name)) this.#metas.set(name, content);
    if (tag === 'link' && attributes.get('rel') === 'canonical') this.#canonical ??= attributes.get('href');
  }

  #readTime(time: string, attributes: ReadonlyMap<string, string>): void {
    const calls = `${attributes.get('class') ?? ''} ${attributes.has('pubdate') ? 'pubdate' : ''}`;
    if (OF_PUBLICATION.test(calls) && !this.#metas.has('time:published'))
      this.#metas.set('time:published', time);
    this.#times.push(time);
  }

  /** The one day that all `<time>` elements of the page name; with several days none is known to be the article's. */
  #onlyTime(): string | undefined {
    const days = new Set(this.#times.map((time) => time.slice(0, 10)));
    return days.size === 1 ? this.#times[0] : undefined;
  }

  /** The characters of an element that holds no tags. */
  text(tag: string, attributes: ReadonlyMap<string, string>, text: string): void {
    if (tag === 'title') this.#title ??= tidyValue(text) || undefined;
    else if (attributes.get('type')?.includes('ld+json')) this.#linkedData.push(text);
    else if (tag === 'script') this.#readWechat(text);
  }

  #readWechat(script: string): void {
    if (!script.includes('nickname')) return;
    for (const [, name = '', value = ''] of script.matchAll(WECHAT)) {
      const key = `wechat:${name.toLowerCase()}`;
      if (!this.#metas.has(key)) this.#metas.set(key, value);
    }
  }

  read(): PageHead {
    const only = this.#onlyTime();
    const metas = new Map([...(only ? [['time:only', only] as const] : []), ...this.#metas]);
    const address = [metas.get('url'), metas.get('og:url'), this.#canonical].find(
      (url) => url && ADDRESS.test(url),
    );
    return {
      metas,
      linkedData: this.#linkedData,
      ...(this.#title && { title: this.#title }),
      ...(address && { address }),
    };
  }
}
