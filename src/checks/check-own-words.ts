import { fold } from '../hanzi/fold.ts';
import { buildIssue, type Issue } from '../issues/issue.ts';
import type { CheckContext } from './check-context.ts';
import { shownTexts } from './find-in-texts.ts';

/** Han characters in a row that an abstract may share with its page: names of meetings and honours are as long. */
const LONGEST_SHARED = 19;
const HAN = /\p{Script=Han}/u;

/** An abstract is in the archive's own words: it shares no long run of characters with the page it is of. */
export function checkOwnWords(context: CheckContext): Issue[] {
  const { captures, records } = context;
  if (!captures) return [];
  return records.articles.flatMap((record) => {
    const capture = captures.get(record.data.capture?.sha256 ?? '');
    if (record.data.rights !== 'abstract' || capture === undefined) return [];
    const page = hanOf(capture).text;
    const runs = new Set(
      Array.from(page, (_, at) => page.slice(at, at + LONGEST_SHARED + 1)).filter(
        (run) => run.length > LONGEST_SHARED,
      ),
    );
    const blocks = new Set(record.body.blocks.map(({ text }) => text));
    return shownTexts(context, record)
      .filter(({ text }) => blocks.has(text))
      .flatMap(({ text, place }) =>
        sharedRuns(text, runs).flatMap(({ at, words, length }) => {
          const found = place(at);
          return found ? [buildIssue(found.place, { code: 'abstract-copies', words, length })] : [];
        }),
      );
  });
}

/** The Han characters of a text, folded, and where each stands in it. */
function hanOf(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  const folded = fold(text);
  const offsets = Array.from(folded, (_, at) => at).filter((at) => HAN.test(folded.charAt(at)));
  return { text: offsets.map((at) => folded.charAt(at)).join(''), offsets };
}

function sharedRuns(
  block: string,
  runs: ReadonlySet<string>,
): { readonly at: number; readonly words: string; readonly length: number }[] {
  const size = LONGEST_SHARED + 1;
  const { text, offsets } = hanOf(block);
  const shared: { at: number; words: string; length: number }[] = [];
  for (let start = 0; start + size <= text.length; start++) {
    if (!runs.has(text.slice(start, start + size))) continue;
    let end = start + size;
    while (end < text.length && runs.has(text.slice(end - size + 1, end + 1))) end++;
    const at = offsets[start] ?? 0;
    shared.push({ at, words: block.slice(at, (offsets[end - 1] ?? at) + 1), length: end - start });
    start = end;
  }
  return shared;
}
