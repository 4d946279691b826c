import { TEXT_CAME } from './text-came.ts';

/**
 * Fetches the text of the article from the page that has it and puts it where the way to it stands, with the labels of
 * this page's language. Where nothing can be fetched, as from a disk, the way stays.
 */
export async function connectText(): Promise<void> {
  const holder = document.querySelector<HTMLElement>('[data-text-elsewhere]');
  const link = holder?.querySelector<HTMLAnchorElement>('[data-text-link]');
  if (!holder || !link) return;
  const response = await fetch(link.href).catch(() => undefined);
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const body = takeText(page, response.url, holder);
  if (!body) return;
  holder.replaceWith(document.adoptNode(body));
  document.dispatchEvent(new Event(TEXT_CAME));
  // The address may lead to a place in the text.
  if (location.hash) location.replace(location.href);
}

/**
 * The text of an article from its other page, at an address, made ready to stand in place of `holder`; undefined where
 * that page has none.
 */
export function takeText(page: ParentNode, address: string, holder: HTMLElement): HTMLElement | undefined {
  const body = page.querySelector<HTMLElement>('[data-article-body]');
  if (!body) return undefined;
  leadFrom(address, body);
  labelAs(holder, body);
  return body;
}

/** Makes links that lead from another page lead from this one. */
function leadFrom(address: string, body: HTMLElement): void {
  for (const link of body.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('#')) link.setAttribute('href', new URL(href, address).href);
  }
}

function labelAs(holder: HTMLElement, body: HTMLElement): void {
  const { dataset } = holder;
  if (dataset.lang) body.lang = dataset.lang;
  for (const sign of body.querySelectorAll('.pilcrow')) {
    const number = sign.getAttribute('href')?.slice(2) ?? '';
    sign.setAttribute('aria-label', (dataset.permalink ?? '').replace('{n}', number));
  }
  for (const { id, dataset: event } of holder.querySelectorAll<HTMLElement>('[data-event-label]')) {
    const words = body.querySelector<HTMLElement>(`#${id}`);
    if (words?.dataset.label !== undefined) words.dataset.label = event.eventLabel;
    const fate = body.querySelector<HTMLElement>(`[href="#fate-${id}"]`);
    if (!fate || event.fateName === undefined) continue;
    fate.dataset.label = event.fateName;
    fate.setAttribute('aria-label', event.fateName);
  }
}
