import { foldWidth } from '../../hanzi/fold-width.ts';
import { unmarkLetters } from '../../hanzi/unmark-letters.ts';
import { SUGGESTED_KINDS, type Suggested, type Suggestions } from '../format/suggestions.ts';
import { suggestDates } from './suggest-dates.ts';
import type { Suggestion } from './suggestion.ts';

/** A function that finds the pages of what is typed, the likeliest first. */
export type Suggester = (typed: string) => readonly Suggestion[];

const FOLDERS: Readonly<Record<Suggested['kind'], string>> = {
  place: 'places',
  honour: 'honours',
  campaign: 'campaigns',
  person: 'people',
  source: 'sources',
};
/** Signs of a query: what has some is no name. */
const QUERY_SIGN =
  /[|｜~～*＊?？]|^["“「『＂(（]|(?:^|\s)[-－−]|^(?:title|people|source|标题|標題|人物|来源|來源)[:：]/i;
const SEARCHABLE = /[\p{L}\p{N}]/u;
/** Suggestions of one kind, and in all. */
const MOST = { kind: 3, all: 8 } as const;

/** A name as it is compared. */
interface Spelled {
  readonly text: string;
  /** Pinyin of all its characters, and their initials; empty where it has letters of its own. */
  readonly pinyin: string;
  readonly initials: string;
}

/** How well a name fits what was typed: the whole, its beginning, its reading, or a part of it. */
const FITS = ['whole', 'start', 'reading', 'part'] as const;
type Fit = (typeof FITS)[number];

/**
 * Prepares suggestions for looking them up. Script, width and case do not matter, nor do
 * marks above letters, apostrophes and pinyin's tones.
 */
export function createSuggester({ names, dates, characters }: Suggestions): Suggester {
  const readings = new Map(characters.map(({ character, reading }) => [character, reading]));
  const folds = new Map(
    characters.flatMap(({ character, variants }) => [...variants].map((variant) => [variant, character])),
  );
  const spell = (text: string): Spelled => {
    const folded = [...foldAll(text)].flatMap((one) => (SEARCHABLE.test(one) ? (folds.get(one) ?? one) : []));
    const read = folded.map((one) => readings.get(one) ?? '');
    const isRead = read.every((reading) => reading !== '');
    return {
      text: folded.join(''),
      pinyin: isRead ? read.join('') : '',
      initials: isRead ? read.map((reading) => reading.charAt(0)).join('') : '',
    };
  };
  const entries = names.map((one) => ({ one, spelled: [one.name, ...one.others].map(spell) }));
  const placeNames = new Map(names.flatMap(({ kind, id, name }) => (kind === 'place' ? [[id, name]] : [])));
  const days = new Set(dates);

  return (typed) => {
    if (QUERY_SIGN.test(typed.trim())) return [];
    const { text: wanted } = spell(typed);
    if (wanted === '') return [];
    const found = entries.flatMap(({ one, spelled }, rank) => {
      const fits = spelled.map((name) => fitOf(name, wanted));
      const best = Math.min(...fits.map((fit) => (fit === undefined ? FITS.length : FITS.indexOf(fit))));
      if (best === FITS.length) return [];
      const at = fits.findIndex((fit) => fit !== undefined && FITS.indexOf(fit) === best);
      return [{ one, best, at, rank }];
    });
    found.sort((a, b) => a.best - b.best || a.rank - b.rank);
    const perKind = new Map(SUGGESTED_KINDS.map((kind) => [kind, 0]));
    const listed = found.filter(({ one: { kind } }) => {
      const count = (perKind.get(kind) ?? 0) + 1;
      perKind.set(kind, count);
      return count <= MOST.kind;
    });
    const pages = listed.map(({ one, at }): Suggestion => {
      const also = at === 0 ? undefined : one.others[at - 1];
      const within = placeAbove(one, placeNames);
      return {
        kind: one.kind,
        name: one.name,
        ...(also === undefined ? {} : { also }),
        ...(within === undefined ? {} : { within }),
        path: `/${FOLDERS[one.kind]}/${one.id}/`,
      };
    });
    return [...suggestDates(typed, days), ...pages].slice(0, MOST.all);
  };
}

function fitOf({ text, pinyin, initials }: Spelled, wanted: string): Fit | undefined {
  if (text === wanted) return 'whole';
  if (text.startsWith(wanted)) return 'start';
  // A single letter begins too many readings to mean one of them.
  if (wanted.length > 1 && (pinyin.startsWith(wanted) || initials.startsWith(wanted))) return 'reading';
  return [...wanted].length > 1 && text.includes(wanted) ? 'part' : undefined;
}

/** The name of the place that a person held office in, or that a place lies in. */
function placeAbove({ kind, id }: Suggested, names: ReadonlyMap<string, string>): string | undefined {
  if (kind === 'person') return names.get(id.slice(0, 6));
  if (kind !== 'place') return undefined;
  const above = [`${id.slice(0, 4)}00`, `${id.slice(0, 2)}0000`].filter((code) => code !== id);
  return above.map((code) => names.get(code)).find((name) => name !== undefined);
}

function foldAll(text: string): string {
  return unmarkLetters(Array.from(text, foldWidth).join(''));
}
