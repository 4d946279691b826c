import { createHash } from 'node:crypto';
import { buildScriptTable } from '../hanzi/convert/build-script-table.ts';
import type { ScriptTable } from '../hanzi/convert/convert-by-table.ts';
import type { NeighbourPairs } from '../hanzi/convert/neighbour-pairs.ts';
import { readSimplifiedDictionary, readTraditionalDictionary } from '../hanzi/convert/script-dictionary.ts';
import { lastBuild } from './last-build.ts';

/** The tables by which texts are shown in Traditional and in Simplified characters. */
interface ScriptTables {
  readonly hant: ScriptTable;
  readonly hans: ScriptTable;
}

const NAME = 'script tables';

interface KeptTables {
  readonly madeOf: string;
  readonly tables: ScriptTables;
}

/**
 * The tables for texts that have these pairs, and for these personal names; see `buildScriptTable`. Those of the last build where
 * they are of the same: the dictionaries are large.
 */
export function scriptTables(met: NeighbourPairs, names: ReadonlySet<string>): ScriptTables {
  const last = lastBuild();
  const madeOf = digestOf(met, names);
  const kept = last?.find(NAME) as KeptTables | undefined;
  if (kept?.madeOf === madeOf) return kept.tables;
  const tables = {
    hant: buildScriptTable(readTraditionalDictionary(), met, names),
    hans: buildScriptTable(readSimplifiedDictionary(), met),
  };
  last?.keep(NAME, { madeOf, tables } satisfies KeptTables);
  return tables;
}

function digestOf(met: NeighbourPairs, names: ReadonlySet<string>): string {
  return createHash('sha256')
    .update([...names].join('\n'))
    .update(met.list())
    .digest('hex');
}
