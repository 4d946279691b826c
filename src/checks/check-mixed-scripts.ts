import { isSimplifiedOnly, isTraditionalOnly } from '../importer/language/script-table.ts';
import { buildIssue, type Issue } from '../issues/issue.ts';
import { type CheckContext, everyRecord } from './check-context.ts';
import { findInTexts, shownTexts } from './find-in-texts.ts';

/** A letter of one alphabet in a word of another: they look alike, and no search finds the word. */
const FOREIGN_LETTER =
  /(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/gu;

/** Japanese has characters of both scripts. */
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A file is in one script: characters of the other are left over from converting it, or from a mirror. */
export function checkMixedScripts(context: CheckContext): Issue[] {
  const left = everyRecord(context).flatMap((record) => {
    const texts = shownTexts(context, record);
    const whole = texts.map(({ text }) => text).join('');
    const strange = KANA.test(whole) ? new Set<string>() : strangers(whole);
    if (strange.size === 0) return [];
    return texts.flatMap(({ text, place }) => {
      const at = [...text].findIndex((character) => strange.has(character));
      const found = at === -1 ? undefined : place([...text].slice(0, at).join('').length);
      const characters = [...text].filter((character) => strange.has(character)).join('');
      return found ? [buildIssue(found.place, { code: 'text-mixed-scripts', characters })] : [];
    });
  });
  const foreign = findInTexts(context, {
    pattern: FOREIGN_LETTER,
    say: ([characters]) => ({ code: 'text-mixed-scripts', characters }),
  });
  return [...left, ...foreign];
}

/** The characters of the script that fewer of a text's characters belong to; empty for a text of one script. */
function strangers(text: string): ReadonlySet<string> {
  const traditional: string[] = [];
  const simplified: string[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (isTraditionalOnly(code)) traditional.push(character);
    else if (isSimplifiedOnly(code)) simplified.push(character);
  }
  return new Set(traditional.length <= simplified.length ? traditional : simplified);
}
