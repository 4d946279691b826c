import type { Script } from '../../schema/capture.ts';
import { isSimplifiedOnly, isTraditionalOnly } from '../language/script-table.ts';
import { CONVERSION_SIGNS, MAINLAND_WORDS, OVERSEAS_WORDS } from './script-evidence.ts';

/** What is known of a page beside its text. */
export interface ScriptHints {
  /** True when the page bears a mirror's annotations, which settles the matter. */
  readonly mirror: boolean;
  /** The site's host name or address, where known. */
  readonly site?: string;
}

const OVERSEAS_SITE = /\.(?:tw|hk|mo)(?:[/:]|$)/i;
/** A Traditional page in which at least this part of the script-bound characters is Simplified is a mixture. */
const MIXTURE = 0.02;

/**
 * Tells Simplified from Traditional by the characters that only one of them has, and genuine Traditional from
 * converted: by mirror damage, by the site, by forms that only a character map gives (關于, 干凈), by a mixture of
 * both scripts, and by the vocabulary. A short text without evidence is held for genuine and left as it is.
 */
export function detectScript(text: string, hints: ScriptHints): Script {
  let traditional = 0;
  let simplified = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isTraditionalOnly(code)) traditional++;
    else if (isSimplifiedOnly(code)) simplified++;
  }
  if (traditional === 0 || traditional * 2 < simplified) return 'Hans';
  if (hints.mirror) return 'Hant-converted';
  if (hints.site !== undefined && OVERSEAS_SITE.test(hints.site)) return 'Hant';
  const signs = CONVERSION_SIGNS.reduce(
    (sum, [converted, genuine]) => sum + sign(text, converted) - sign(text, genuine),
    0,
  );
  const mixture = simplified > 2 && simplified / (simplified + traditional) > MIXTURE ? 2 : 0;
  const words = countWords(text, MAINLAND_WORDS) - 2 * countWords(text, OVERSEAS_WORDS);
  return signs + mixture + words > 0 ? 'Hant-converted' : 'Hant';
}

function sign(text: string, form: string): number {
  return text.includes(form) ? 1 : 0;
}

function countWords(text: string, words: readonly string[]): number {
  return words.reduce((sum, word) => sum + sign(text, word), 0);
}
