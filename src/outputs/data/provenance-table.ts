import type { Archive } from '../../archive/archive.ts';
import { provenanceMadeOf, provenanceOf } from '../../archive/provenance/provenance.ts';
import { digestValue } from '../../archive/reads/digest-value.ts';
import type { Table } from './column.ts';

const STEPS = ['capture', 'import', 'edit', 'correction', 'withdrawal'] as const;

/** One step by which an article came to be what it is. */
interface ProvenanceRow {
  readonly article: string;
  readonly number: number;
  readonly step: (typeof STEPS)[number];
  /** EDTF, or an instant in UTC. */
  readonly date?: string | undefined;
  /** Hash of the saved page, or of the commit. */
  readonly hash?: string | undefined;
  readonly detail?: readonly string[] | undefined;
  readonly by?: string | undefined;
}

/** The steps of every article: capture and import, then its edits, corrections, and that it was withdrawn. */
export function buildProvenanceRows(archive: Archive): readonly ProvenanceRow[] {
  return archive.articles.flatMap((article) => {
    const { capture, page, edits, corrections, withdrawn } = provenanceOf(article, archive.history);
    const counts = (verb: string, counted: Readonly<Record<string, number>> = {}) =>
      Object.entries(counted).map(([kind, count]) => `${verb} ${kind}: ${count}`);
    const steps: Omit<ProvenanceRow, 'article' | 'number'>[] = [
      ...(capture
        ? [
            {
              step: 'capture' as const,
              date: page?.seen,
              hash: capture.sha256,
              detail: [
                capture.encoding ?? [],
                capture.script,
                capture.complete ? 'complete' : 'incomplete',
              ].flat(),
            },
            {
              step: 'import' as const,
              by: capture.importer === undefined ? 'importer' : `importer ${capture.importer}`,
              detail: [...counts('repaired', capture.repaired), ...counts('removed', capture.removed)],
            },
          ]
        : []),
      ...edits.map(({ at, commit }) => ({ step: 'edit' as const, date: at, hash: commit })),
      ...corrections.map(({ date, what, by }) => ({ step: 'correction' as const, date, detail: [what], by })),
      ...(withdrawn
        ? [{ step: 'withdrawal' as const, date: withdrawn.date, detail: [withdrawn.reason] }]
        : []),
    ];
    return steps.map((step, at) => ({ article: article.id, number: at + 1, ...step }));
  });
}

/** The table of how articles came to be what they are. */
export function buildProvenanceTable(archive: Archive): Table<ProvenanceRow> {
  return {
    name: 'provenance',
    title: '来历 Provenance',
    description:
      'How each article came to be what it is, one row for each step. The JSON file tells the same in the terms of W3C PROV-O (JSON-LD). Edits come from the git history, where the build has one.',
    primaryKey: 'key',
    madeOf: ({ article, number }) => {
      const own = archive.articleById.get(article);
      return own && digestValue([number, provenanceMadeOf(own, archive.history)]);
    },
    foreignKeys: [{ field: 'article', table: 'articles', key: 'id' }],
    columns: [
      {
        name: 'key',
        type: 'string',
        description: 'Id of the article and number of the step.',
        value: ({ article, number }) => `${article}-${number}`,
        constraints: { required: true, unique: true },
      },
      {
        name: 'article',
        type: 'string',
        description: 'Id of the article.',
        value: ({ article }) => article,
        constraints: { required: true },
      },
      {
        name: 'step',
        type: 'string',
        description: 'What was done.',
        value: ({ step }) => step,
        constraints: { required: true, enum: STEPS },
      },
      {
        name: 'date',
        type: 'string',
        description:
          'When: of a capture the day the page was last seen, of an edit the instant of its commit (UTC), else the day (EDTF).',
        value: ({ date }) => date,
      },
      {
        name: 'hash',
        type: 'string',
        description: 'Of a capture the SHA-256 of its bytes, of an edit the commit.',
        value: ({ hash }) => hash,
      },
      {
        name: 'by',
        type: 'string',
        description: 'Who or which tool, where it is told.',
        value: ({ by }) => by,
      },
      {
        name: 'detail',
        type: 'string',
        description:
          'Of a capture its encoding, its script and whether it is complete; of an import what was repaired and removed, by kind; of a correction what was put right; joined by "|".',
        value: ({ detail }) => detail,
      },
    ],
  };
}
