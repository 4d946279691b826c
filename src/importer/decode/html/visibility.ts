/** Whether a reader sees an element: always, once a script has run, or never. */
export type Visibility = 'shown' | 'until-script' | 'never';

/** Classes by which themes hide words from everybody but screen readers. */
const UNSEEN_CLASSES = /(?:^|\s)(?:screen-reader-text|sr-only|visually-hidden)(?:\s|$)/;
/** Far outside the window, or no larger than a point: a farm of links for search engines. */
const NEVER =
  /(?:left|top|right|text-indent|margin-left|margin-top)\s*:\s*-\d{3,}|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|!|$)|(?:^|[;\s])height\s*:\s*0(?:px)?\s*;[^}]*overflow\s*:\s*hidden/i;
const UNTIL_SCRIPT = /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)/i;

/** Reads from an element's attributes whether it is seen; style sheets are not looked at. */
export function readVisibility(attributes: ReadonlyMap<string, string>): Visibility {
  if (UNSEEN_CLASSES.test(attributes.get('class') ?? '')) return 'never';
  const style = attributes.get('style');
  if (style !== undefined && NEVER.test(style)) return 'never';
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return 'until-script';
  return style !== undefined && UNTIL_SCRIPT.test(style) ? 'until-script' : 'shown';
}

/** The less visible of two: nothing is more visible than what holds it. */
export function darker(a: Visibility, b: Visibility): Visibility {
  const order: readonly Visibility[] = ['shown', 'until-script', 'never'];
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}
