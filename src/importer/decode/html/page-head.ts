import type { PageHead } from '../page.ts';

const ADDRESS = /^https?:\/\/[^\s"<>]+\.[^\s"<>]+$/;

/** Reads the head of a page as it stands there; what the fields mean is left to later steps. */
export function readPageHead(document: Document): PageHead {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const title = document.querySelector('title')?.textContent?.trim();
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const address = [metas.get('url'), metas.get('og:url'), canonical].find((url) => url && ADDRESS.test(url));
  return { metas, ...(title && { title }), ...(address && { address }) };
}
