import type { LineWriter } from './line-writer.ts';
import type { Visibility } from './visibility.ts';

const SENTENCE_ENDS = /[。！？]/g;

/**
 * Decides which lines of a page count. What no reader sees does not; but a page that keeps its text hidden until
 * a script has run (`#js_content` of WeChat, templates, text areas) shows next to nothing without it: where the
 * hidden lines hold more sentences than all that are shown, they are the page.
 * @returns whether lines of a visibility count.
 */
export function chooseVisible(lines: LineWriter['lines']): (visibility: Visibility) => boolean {
  const sentences = { shown: 0, 'until-script': 0, never: 0 };
  for (const line of lines) {
    if (line === 'gap' || line.facts.linked > 0.5) continue;
    sentences[line.visibility] += line.text.match(SENTENCE_ENDS)?.length ?? 0;
  }
  const waits = sentences['until-script'] > sentences.shown;
  return (visibility) => visibility === 'shown' || (visibility === 'until-script' && waits);
}
