import type { Archive } from '../../archive/archive.ts';
import { type Reprint, reprintClusters } from '../../archive/reprints/reprint-clusters.ts';
import { absoluteUrl } from '../absolute-url.ts';
import type { Table } from './column.ts';

/** One row of `reprints.json`: an article of a cluster. */
interface ReprintRecord {
  readonly article: string;
  /** Id of the first printing, which names the cluster; of a first printing its own. */
  readonly first: string;
  readonly role: 'first' | 'reprint';
  readonly share: number | undefined;
  readonly basis: Reprint['basis'] | undefined;
  readonly surelyLater: boolean | undefined;
  /** Page of the cluster. */
  readonly url: string;
}

/** The articles of all clusters, cluster by cluster, each first printing before its reprints. */
export function buildReprintRecords(archive: Archive, siteUrl: string): readonly ReprintRecord[] {
  return reprintClusters(archive).all.flatMap(({ first, reprints, url }): ReprintRecord[] => {
    const shared = { first: first.id, url: absoluteUrl(siteUrl, url) };
    const none = { share: undefined, basis: undefined, surelyLater: undefined };
    return [
      { article: first.id, role: 'first', ...none, ...shared },
      ...reprints.map(
        ({ article, share, basis, isSurelyLater }): ReprintRecord => ({
          article: article.id,
          role: 'reprint',
          share: share === undefined ? undefined : Math.round(share * 1000) / 1000,
          basis,
          surelyLater: isSurelyLater,
          ...shared,
        }),
      ),
    ];
  });
}

/** The table of first printings and reprints. */
export function buildReprintTable(): Table<ReprintRecord> {
  return {
    name: 'reprints',
    title: '转载 Reprints',
    description:
      'One row for each article that is a first printing or a reprint. An article that is in no row was printed once, as far as this archive knows.',
    primaryKey: 'article',
    foreignKeys: [
      { field: 'article', table: 'articles', key: 'id' },
      { field: 'first', table: 'articles', key: 'id' },
    ],
    columns: [
      {
        name: 'article',
        type: 'string',
        description: 'Id of the article.',
        value: ({ article }) => article,
        constraints: { required: true, unique: true },
      },
      {
        name: 'first',
        type: 'string',
        description:
          'Id of the earliest printing held, which names the cluster; of a first printing its own.',
        value: ({ first }) => first,
        constraints: { required: true },
      },
      {
        name: 'role',
        type: 'string',
        description:
          'Whether it is the first printing or a reprint. Counts without reprints leave these out.',
        value: ({ role }) => role,
        constraints: { required: true, enum: ['first', 'reprint'] },
      },
      {
        name: 'share',
        type: 'number',
        description:
          'Letters of the reprint that stand in runs of eight or more letters of the first printing, over all its letters: 0.5 to 1. Empty where editors alone tie the two.',
        value: ({ share }) => share,
      },
      {
        name: 'basis',
        type: 'string',
        description: '`stated` by editors, or `inferred` from the wording.',
        value: ({ basis }) => basis,
        constraints: { enum: ['stated', 'inferred'] },
      },
      {
        name: 'surely_later',
        type: 'boolean',
        description: 'Whether both days are known and the reprint is the later one.',
        value: ({ surelyLater }) => surelyLater,
      },
      {
        name: 'url',
        type: 'string',
        description: 'Page of the cluster, with the comparison.',
        value: ({ url }) => url,
      },
    ],
  };
}
