import type { Page } from 'playwright-core';

/** How many elements of one shape at one place of the page are left. An odd and an even one, should they differ. */
const KEPT = 2;

/**
 * Takes out of a page what only repeats: of the elements that look alike at one place of its structure, in whichever
 * list or table, two stay. A tool that looks at every element then takes a fraction of the time and sees each kind
 * of element that the page has.
 *
 * Elements look alike when tag, class, role and the names of their attributes are the same, both have words of
 * their own or neither, and what lies in them looks alike.
 * @returns puts everything back where it was.
 */
export async function thinOut(page: Page): Promise<() => Promise<void>> {
  const restore = await page.evaluateHandle((kept) => {
    const shapes = new Map<Element, string>();
    const describe = (element: Element) => {
      const attributes = [...element.attributes].map(({ name, value }) =>
        /^(?:class|role|type|lang|tabindex|aria-hidden)$/.test(name)
          ? `${name}=${value}`
          : `${name}${value && '=…'}`,
      );
      const hasWords = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
      return [element.localName, ...attributes.sort(), hasWords && '…'].join(' ');
    };
    const findShape = (element: Element): string => {
      const within = [...new Set([...element.children].map(findShape))].sort();
      const shape = `${describe(element)}(${within})`;
      shapes.set(element, shape);
      return shape;
    };
    const seen = new Map<string, number>();
    const taken: { element: Element; parent: Element; next: ChildNode | null }[] = [];
    const thin = (parent: Element, place: string) => {
      for (const element of [...parent.children]) {
        const key = `${place} ${shapes.get(element)}`;
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        if (count > kept && element !== parent.firstElementChild) {
          taken.push({ element, parent, next: element.nextSibling });
          element.remove();
        } else thin(element, `${place}>${describe(element)}`);
      }
    };
    findShape(document.body);
    thin(document.body, '');
    return () => {
      for (const { element, parent, next } of taken.reverse()) parent.insertBefore(element, next);
    };
  }, KEPT);
  return () => restore.evaluate((putBack) => putBack());
}
