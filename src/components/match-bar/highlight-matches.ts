import { findMatches, joinMatches } from '../../search/match/find-matches.ts';
import { wantedPhrases } from '../../search/match/wanted-phrases.ts';
import type { Pattern } from '../../search/pattern.ts';
import { parseQuery } from '../../search/query.ts';
import { pageLanguage } from '../browser/page-language.ts';
import { matchBarStrings } from './strings.ts';

/**
 * Marks every match of the address's `?q=` in the title and body of an article, as the index counts them,
 * and adds a bar that leads from one to the next. Does nothing when there is no match.
 */
export function highlightMatches(title: Element | null, body: Element | null, search: string): void {
  const parameters = new URLSearchParams(search);
  const parsed = parseQuery(parameters.get('q') ?? '');
  if ('error' in parsed) return;
  const phrases = wantedPhrases(parsed.query);
  const exact = parameters.get('exact') === '1';
  const matches = [
    ...(title ? markIn(title, phrases.title, exact) : []),
    ...(body ? markIn(body, phrases.text, exact) : []),
  ];
  if (matches.length === 0) return;
  matches.forEach(([first], i) => {
    if (first) first.id = `match-${i + 1}`;
  });
  addBar(matches);
}

/** Marks one element's text across its inline elements; the pieces of each match in order. */
function markIn(root: Element, phrases: readonly Pattern[], exact: boolean): HTMLElement[][] {
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest('button, [hidden], [aria-hidden="true"]'))
      continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const found = joinMatches(findMatches(text, phrases, exact));
  // From the end, so that cutting a text node leaves the offsets before it as they were.
  const pieces: HTMLElement[][] = [];
  for (const { start, end } of found.reverse()) {
    const marks: HTMLElement[] = [];
    for (const { node, start: first } of nodes.toReversed()) {
      const from = Math.max(start - first, 0);
      const to = Math.min(end - first, node.data.length);
      if (from >= to) continue;
      const mark = document.createElement('mark');
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      range.surroundContents(mark);
      marks.unshift(mark);
    }
    pieces.unshift(marks);
  }
  return pieces;
}

function addBar(matches: readonly HTMLElement[][]): void {
  const strings = matchBarStrings(pageLanguage());
  const bar = document.createElement('div');
  bar.className = 'match-bar';
  bar.setAttribute('role', 'group');
  const count = document.createElement('output');
  let current = Math.max(
    0,
    matches.findIndex(([first]) => `#${first?.id}` === location.hash),
  );
  const go = (step: number) => {
    for (const mark of matches[current] ?? []) mark.removeAttribute('aria-current');
    current = (current + step + matches.length) % matches.length;
    for (const mark of matches[current] ?? []) mark.setAttribute('aria-current', 'true');
    matches[current]?.[0]?.scrollIntoView({ block: 'center' });
    count.textContent = `${current + 1} / ${matches.length}`;
  };
  const button = (label: string, sign: string, act: () => void) => {
    const node = document.createElement('button');
    node.type = 'button';
    node.title = label;
    node.setAttribute('aria-label', label);
    node.textContent = sign;
    node.addEventListener('click', act);
    return node;
  };
  const close = () => {
    bar.remove();
    for (const mark of matches.flat()) mark.replaceWith(...mark.childNodes);
  };
  bar.append(
    button(strings.previous, '↑', () => go(-1)),
    count,
    button(strings.next, '↓', () => go(1)),
    button(strings.close, '×', close),
  );
  document.body.append(bar);
  go(0);
}
