import type { Archive } from '../../archive/archive.ts';
import { oncePerArchive } from '../../archive/once-per-archive.ts';
import {
  type Reprint,
  type ReprintCluster,
  reprintClusters,
} from '../../archive/reprints/reprint-clusters.ts';
import type { Language } from '../../i18n/languages.ts';
import { articleTitle } from '../../i18n/titles.ts';
import type { PageHead } from '../frame/page-head.ts';
import { cutByWeight, cutIntoPages, type ListPage, pagePath } from '../pages/cut-into-pages.ts';
import { pagesStrings } from '../pages/strings.ts';
import { type ShownAlignment, shownAlignment } from './shown-alignment.ts';
import { reprintsStrings } from './strings.ts';

/** Clusters that the index shows itself; where there are more a list has them all. */
const MOST_ON_INDEX = 60;
/** Clusters on a page of such a list. */
const MOST_ON_PAGE = 150;
/** Characters of comparisons on one page, marks and addresses among them: some 150 KB. */
const MOST_CHARACTERS = 50_000;

/** A reprint with its comparison; without one where a text is not held. */
export interface ComparedReprint extends Reprint {
  readonly alignment: ShownAlignment | undefined;
}

/** A page of the reprints of a cluster. */
export interface ClusterPage extends ListPage<ComparedReprint> {
  readonly cluster: ReprintCluster;
}

/** The clusters that the index shows. */
export function onReprintsIndex(archive: Archive): readonly ReprintCluster[] {
  return reprintClusters(archive).all.slice(0, MOST_ON_INDEX);
}

/** The pages of the list of all clusters; none while the index shows them all. */
export function reprintListPages(archive: Archive): readonly ListPage<ReprintCluster>[] {
  const { all } = reprintClusters(archive);
  return all.length > MOST_ON_INDEX ? cutIntoPages(all, MOST_ON_PAGE) : [];
}

/** Path of the list of all clusters. */
export const REPRINT_LIST = '/reprints/list/';

/** Every page of every cluster. Comparisons are made here, once for all languages. */
export const clusterPages: (archive: Archive) => readonly ClusterPage[] = oncePerArchive(
  'cluster pages',
  (archive) =>
    reprintClusters(archive).all.flatMap((cluster) => {
      const compared = cluster.reprints.map(
        (reprint): ComparedReprint => ({
          ...reprint,
          alignment: shownAlignment(cluster.first, reprint.article),
        }),
      );
      const pages = cutByWeight(compared, ({ alignment }) => 400 + (alignment?.weight ?? 0), MOST_CHARACTERS);
      return pages.map((page) => ({ ...page, cluster }));
    }),
);

/** What the index of reprints says of itself. */
export function reprintsHead(language: Language): PageHead {
  const { title, lead } = reprintsStrings(language);
  return { title, description: lead, path: '/reprints/', trail: [] };
}

/** What a page of the list of all clusters says of itself. */
export function reprintListHead(number: number, language: Language): PageHead {
  const { title, listTitle, lead } = reprintsStrings(language);
  return {
    title: number === 1 ? listTitle : pagesStrings(language).titled(listTitle, number),
    description: lead,
    path: pagePath(REPRINT_LIST, number),
    trail: [{ name: title, path: '/reprints/' }],
  };
}

/** What a page of a cluster says of itself. */
export function clusterHead(
  { cluster, number }: Pick<ClusterPage, 'cluster' | 'number'>,
  language: Language,
): PageHead {
  const t = reprintsStrings(language);
  const title = t.clusterTitle(articleTitle(cluster.first, language));
  return {
    title: number === 1 ? title : pagesStrings(language).titled(title, number),
    description: t.clusterLead(cluster.reprints.length),
    path: pagePath(cluster.url, number),
    trail: [{ name: t.title, path: '/reprints/' }],
  };
}
