import { simplifiedCode } from '../../hanzi/convert/simplify.ts';
import type { Script } from '../../schema/capture.ts';
import type { Line, Repair } from '../decode/line.ts';
import { pairProbability } from '../language/bigram-model.ts';
import { detectScript, type ScriptHints } from './detect-script.ts';

/** Characters of converted pages that stand for one of two Simplified characters, the usual one first. */
const AMBIGUOUS: ReadonlyMap<string, string> = new Map([
  ['乾', '干乾'],
  ['著', '着著'],
  ['瞭', '了瞭'],
  ['藉', '借藉'],
  ['徵', '征徵'],
  ['於', '于於'],
  ['夥', '伙夥'],
  ['餘', '余馀'],
  ['鍾', '钟锺'],
]);

export interface MappedScript {
  readonly lines: readonly Line[];
  readonly repairs: readonly Repair[];
  readonly script: Script;
}

/**
 * Maps a converted page back to Simplified, character by character and without changing any length, so that
 * marks stay where they are. Simplified and genuine Traditional pages come back as they are.
 * @returns one repair for the whole page, on its first mapped line: `from` holds each mapped character once and
 * `to` what it became, in the same order.
 */
export function mapScript(lines: readonly Line[], hints: ScriptHints): MappedScript {
  const script = detectScript(lines.map((line) => line.text).join('\n'), hints);
  if (script !== 'Hant-converted') return { lines, repairs: [], script };
  const mapping = new Map<string, Set<string>>();
  let first = 0;
  const mapped = lines.map((line) => {
    const text = mapText(line.text, mapping);
    if (text === line.text) return line;
    if (first === 0) first = line.line;
    return { line: line.line, text };
  });
  if (first === 0) return { lines, repairs: [], script };
  const pairs = [...mapping].flatMap(([from, to]) => [...to].map((one) => [from, one] as const));
  const repair: Repair = {
    line: first,
    from: pairs.map(([from]) => from).join(''),
    to: pairs.map(([, to]) => to).join(''),
    kind: 'script',
    certain: true,
  };
  return { lines: mapped, repairs: [repair], script };
}

function mapText(text: string, mapping: Map<string, Set<string>>): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const from = text.charAt(at);
    const choices = AMBIGUOUS.get(from);
    const to = choices
      ? chooseByContext(text, at, choices)
      : String.fromCharCode(simplifiedCode(text.charCodeAt(at)));
    out += to;
    if (to === from) continue;
    const known = mapping.get(from);
    if (known) known.add(to);
    else mapping.set(from, new Set([to]));
  }
  return out;
}

/** The choice that makes likelier words with its neighbours; the usual one when nothing tells them apart. */
function chooseByContext(text: string, at: number, choices: string): string {
  const before = simplifiedCode(text.charCodeAt(at - 1) || 0);
  const after = simplifiedCode(text.charCodeAt(at + 1) || 0);
  let best = choices.charAt(0);
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const choice of choices) {
    const own = choice.charCodeAt(0);
    const score = Math.max(pairProbability(before, own, 0), pairProbability(own, after, 0));
    if (score > bestScore) {
      best = choice;
      bestScore = score;
    }
  }
  return best;
}
