/** What an element may contain. */
export type Child = Node | string;

/**
 * Makes an element. `true` sets an attribute without a value, `false` and `undefined` leave it out. Text is always
 * text, never markup. A style is set by {@link setShare}: a `style` attribute needs leave of the content policy.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children);
  return node;
}

/** The one element below `root` that fits a selector. @throws when the page lacks it. */
export function find<T extends Element>(root: ParentNode, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page lacks ${selector}.`);
  return found;
}

/** Fills `{name}` in a string of the interface. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The pieces of a string with something else in its places `{name}`; a place that has no value stays as it is. */
export function splice<T>(template: string, values: Readonly<Record<string, T>>): (string | T)[] {
  return template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{') ? (values[piece.slice(1, -1)] ?? piece) : piece));
}

/** Words as they were typed or stand in a text: Chinese in any language of the page, and left by the switch of scripts. */
export function asTyped(words: string): HTMLElement {
  return element('span', { lang: 'zh', 'data-script-fixed': true }, words);
}

/** Sets the share, 0 to 1, that the style sheet draws an element by: the length of a bar, the depth of a shade. */
export function setShare(node: HTMLElement, share: number): void {
  node.style.setProperty('--share', String(share));
}
