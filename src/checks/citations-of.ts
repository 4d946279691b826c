import type { ArchiveRecords } from '../archive/records.ts';
import type { Citation } from '../schema/event.ts';

/** A citation with the file and the front matter path it stands at. */
export interface CitationField {
  readonly file: string;
  readonly path: readonly PropertyKey[];
  readonly citation: Citation;
}

/** Every page that campaigns, honours and places cite: for facts, outcomes, batches and former names. */
export function citationsOf({ campaigns, honours, places }: ArchiveRecords): readonly CitationField[] {
  return [
    ...campaigns.flatMap(({ file, data }) => [
      ...listed(file, ['outcome'], data.outcome),
      ...data.facts.flatMap((fact, at) => listed(file, ['facts', at], fact)),
    ]),
    ...honours.flatMap(({ file, data }) => [
      ...data.batches.flatMap((batch, at) => listed(file, ['batches', at], batch)),
      ...data.facts.flatMap((fact, at) => listed(file, ['facts', at], fact)),
    ]),
    ...places.flatMap(({ file, data }) => [
      ...data.former.flatMap((former, at) => listed(file, ['former', at], former)),
      ...data.facts.flatMap((fact, at) => listed(file, ['facts', at], fact)),
    ]),
  ];
}

function listed(
  file: string,
  path: readonly PropertyKey[],
  { sources }: { readonly sources: readonly Citation[] },
): CitationField[] {
  return sources.map((citation, at) => ({ file, path: [...path, 'sources', at], citation }));
}
