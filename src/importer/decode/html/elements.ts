/** Elements that begin and end a line. */
export const BLOCKS: ReadonlySet<string> = words(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td template tfoot th thead tr ul',
);

/** Elements without content. */
export const VOID: ReadonlySet<string> = words(
  'area base br col embed frame hr img input link meta param source track wbr',
);

/** Elements whose words are no part of what a page says. */
export const SILENT: ReadonlySet<string> = words(
  'amp-ad amp-embed amp-sidebar button canvas datalist map object option optgroup select svg math',
);

/** Elements whose content is characters and no tags. */
export const RAW: ReadonlySet<string> = words('iframe noembed noframes noscript style xmp');

/** What the begin of an element ends when it was left open, and the elements beyond which it ends nothing. */
export const IMPLIED_ENDS: ReadonlyMap<
  string,
  { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }
> = new Map([
  ['li', { ends: words('li p'), within: words('ul ol menu table td section') }],
  ['dt', { ends: words('dt dd p'), within: words('dl table td section') }],
  ['dd', { ends: words('dt dd p'), within: words('dl table td section') }],
  ['td', { ends: words('td th p li'), within: words('tr table') }],
  ['th', { ends: words('td th p li'), within: words('tr table') }],
  ['tr', { ends: words('tr td th p li'), within: words('table') }],
]);

/** A new block ends an open paragraph, but not one outside the cell or list item that it stands in. */
export const PARAGRAPH_END = {
  ends: words('p'),
  within: words('td th table li dd dt div section article button'),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
