import { looksLikeUtf8InGbk, undoMojibake } from '../importer/decode/undo-mojibake.ts';
import { buildIssue, type Issue } from '../issues/issue.ts';
import { type CheckContext, everyRecord } from './check-context.ts';
import { shownTexts } from './find-in-texts.ts';

/** Letters that UTF-8 or GBK give when they are read byte by byte. */
const SINGLE_BYTES = /[\u00c0-\u00ff][\u0080-\u02ff\u2018-\u203a]/u;
const SHOWN = 12;

/** A text that was read with the wrong encoding, and what it says when it is read with the right one. */
export function checkMojibake(context: CheckContext): Issue[] {
  return everyRecord(context).flatMap((record) =>
    shownTexts(context, record).flatMap(({ text, place }) => {
      const at = looksLikeUtf8InGbk(text) ? 0 : text.search(SINGLE_BYTES);
      const undone = at === -1 ? undefined : undoMojibake(text);
      const found = undone && place(at);
      if (!undone || !found) return [];
      const [shown, reads] = [text.slice(at, at + SHOWN), undone.text.slice(0, SHOWN)];
      return [buildIssue(found.place, { code: 'text-mojibake', found: shown, reads })];
    }),
  );
}
