import { compareEdtf } from '../../dates/compare-edtf.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import type { Correction } from '../../schema/correction.ts';
import type { Archive } from '../archive.ts';
import { coveragePath } from '../coverage/coverage-scope.ts';

/** A change to something that readers may have cited: a correction, or that it was withdrawn. */
export interface Change {
  readonly kind: 'corrected' | 'withdrawn';
  readonly of: 'article' | 'campaign' | 'honour' | 'place' | 'coverage';
  /** Id of the record, or code of the place. */
  readonly id: string;
  /** Title or name; of a withdrawn article its id, for its title is withdrawn too. */
  readonly title: string;
  /** Path of the page, with the anchor of a correction. */
  readonly url: string;
  /** EDTF. */
  readonly date: string;
  /** One sentence: what was put right, or why it was withdrawn. */
  readonly what: string;
  readonly by?: string;
  readonly was?: Correction['was'];
}

/**
 * Anchor of a correction on the page of its record, counted from 0 in the order of the file.
 * @param record id of the record, on a page that tells of several
 */
export function correctionAnchor(at: number, record?: string): string {
  return `${record === undefined ? '' : `${record}-`}correction-${at + 1}`;
}

/** Everything that was corrected or withdrawn, the newest change first. */
export function buildChanges(archive: Archive): readonly Change[] {
  const records = [
    ...archive.articles.map(({ id, url, title, data }) => ({ of: 'article' as const, id, url, title, data })),
    ...[...archive.campaigns.values()].map(({ id, url, title, data }) => ({
      of: 'campaign' as const,
      id,
      url,
      title,
      data,
    })),
    ...[...archive.honours.values()].map(({ id, url, name, data }) => ({
      of: 'honour' as const,
      id,
      url,
      title: name,
      data,
    })),
    ...[...archive.places.values()].map(({ code, url, fullName, data }) => ({
      of: 'place' as const,
      id: code,
      url,
      title: fullName,
      data,
    })),
  ];
  const withdrawn = archive.articles.flatMap(({ id, url, data }): Change[] =>
    data.withdrawn
      ? [
          {
            kind: 'withdrawn',
            of: 'article',
            id,
            title: id,
            url,
            date: data.withdrawn.date,
            what: data.withdrawn.reason,
          },
        ]
      : [],
  );
  const gone = new Set(withdrawn.map(({ id }) => id));
  const corrected = records
    .filter(({ id }) => !gone.has(id))
    .flatMap(({ of, id, url, title, data }) =>
      data.corrections.map(
        (correction, at): Change => ({
          kind: 'corrected',
          of,
          id,
          title,
          url: `${url}#${correctionAnchor(at)}`,
          ...correction,
        }),
      ),
    );
  const searches = archive.coverage.flatMap((item) =>
    item.data.corrections.map(
      (correction, at): Change => ({
        kind: 'corrected',
        of: 'coverage',
        id: item.id,
        title: item.data.question,
        url: `${coveragePath(archive, item).split('#')[0]}#${correctionAnchor(at, item.id)}`,
        ...correction,
      }),
    ),
  );
  return [...corrected, ...searches, ...withdrawn].sort(
    (a, b) => compareEdtf(b.date, a.date) || compareText(a.url, b.url),
  );
}
