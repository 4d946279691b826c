import type { PageHead } from '../page.ts';

const ADDRESS = /^https?:\/\/[^\s"<>]+\.[^\s"<>]+$/;

/** No name, day or address is longer; what reads a value takes its time with each character. */
const LONGEST = 2000;

/** A value of the head with single blanks, cut where it is longer than any that means something. */
export function tidyValue(value: string): string {
  return value.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
}

/** What pages of WeChat keep in a script: the second of publication and the name of the account. */
const WECHAT = /\b(ct|nickname)\s*=\s*(?:htmlDecode\()?["']([^"'<>\\\n]{1,60})["']/g;

/** Gathers the head of a page as it stands there, wherever its elements stand; what it means is left to later. */
export class HeadReader {
  readonly #metas = new Map<string, string>();
  readonly #linkedData: string[] = [];
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
    if (name && content && !this.#metas.has(name)) this.#metas.set(name, content);
    if (tag === 'link' && attributes.get('rel') === 'canonical') this.#canonical ??= attributes.get('href');
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
    const metas = this.#metas;
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
