import type { FormArchive, NamedEntry } from '../../outputs/editor/form/form-archive.ts';
import type { ChoiceOf } from '../../outputs/editor/form/form-config.ts';
import { plainTyped } from '../../outputs/editor/form/plain-typed.ts';
import { fullPlaceName, resolvePlace } from '../../outputs/editor/resolve-names.ts';
import { divisionTable } from '../../places/division-table.ts';
import { HONOUR_TABLE } from '../../schema/honour-table.ts';

/** What was typed, as an id where it can be told, and what it may mean. */
export interface FoundChoice {
  /** The id; what was typed where it is neither an id nor a name. */
  readonly id: string;
  readonly offered: readonly NamedEntry[];
}

/** What a form lets one choose among, by names. */
export interface Choices {
  readonly placeholder: (among: ChoiceOf) => string;
  /** The full name of an id; undefined for one that is not known. */
  readonly nameOf: (among: ChoiceOf, id: string) => string | undefined;
  readonly find: (among: ChoiceOf, typed: string) => FoundChoice;
}

const MOST_OFFERED = 8;
const PLACEHOLDERS: Readonly<Record<ChoiceOf, string>> = {
  places: '写名称或代码，如 驻马店市',
  campaigns: '写名称或编号，如 驻马店市创建全国文明城市',
  honours: '写名称或编号，如 全国文明城市',
  articles: '写标题或编号',
};

/** Makes the choices of an archive. */
export function makeChoices(archive: FormArchive): Choices {
  const named: Readonly<Record<ChoiceOf, readonly NamedEntry[]>> = {
    ...archive,
    honours: uniqueById([...archive.honours, ...HONOUR_TABLE.map(({ id, name }): NamedEntry => [id, name])]),
  };
  const nameOf = (among: ChoiceOf, id: string): string | undefined => {
    const held = named[among].find(([known]) => known === id)?.[1];
    return among === 'places' ? fullPlaceName(id) || held : held;
  };
  return {
    placeholder: (among) => PLACEHOLDERS[among],
    nameOf,
    find: (among, typed) => {
      const plain = plainTyped(typed);
      const words = nameOf(among, plain) === undefined ? typed.trim() : plain;
      if (words === '' || nameOf(among, words) !== undefined) return { id: words, offered: [] };
      if (among === 'places') return findPlace(words, named.places);
      const exact = named[among].filter(([, name]) => name === words);
      const [only] = exact;
      if (only && exact.length === 1) return { id: only[0], offered: [] };
      return { id: words, offered: containing(named[among], words) };
    },
  };
}

/** Every place that one may mean, by its own name; a full name is told by its last part. */
function findPlace(words: string, held: readonly NamedEntry[]): FoundChoice {
  const found = resolvePlace(words);
  if ('id' in found) return { id: found.id, offered: [] };
  const named = [...divisionTable.values()].filter(({ name }) => name.includes(words));
  const codes = [
    ...found.candidates.map((candidate) => candidate.split(' ')[0] ?? ''),
    ...named.map(({ code }) => code),
  ];
  const offered = [...new Set(codes)].map((code): NamedEntry => [code, `${fullPlaceName(code)} ${code}`]);
  const others = containing(held, words).filter(([code]) => !codes.includes(code));
  return { id: words, offered: [...offered, ...others].slice(0, MOST_OFFERED) };
}

function containing(entries: readonly NamedEntry[], words: string): readonly NamedEntry[] {
  return entries
    .filter(([id, name]) => name.includes(words) || id.startsWith(words))
    .slice(0, MOST_OFFERED)
    .map(([id, name]) => [id, `${name} ${id}`]);
}

function uniqueById(entries: readonly NamedEntry[]): readonly NamedEntry[] {
  return [...new Map(entries.toReversed()).entries()].toReversed();
}
