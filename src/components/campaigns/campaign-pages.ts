import type { Archive, Campaign } from '../../archive/archive.ts';
import { oncePerArchive } from '../../archive/once-per-archive.ts';
import { cutIntoPages, type ListPage } from '../pages/cut-into-pages.ts';
import { campaignsByProvince } from './campaigns-by-province.ts';

/** Campaigns that the index shows itself; with more it leads to a page for each province. */
const MOST_TOGETHER = 60;
/** Campaigns on one page of a province. */
const MOST_ON_PAGE = 120;

/** Stands in an address for campaigns whose place no source says. */
const UNPLACED = 'unplaced';

/** A page of the campaigns of a province. */
export interface ProvincePage extends ListPage<Campaign> {
  /** Code of the province, or `unplaced`. */
  readonly province: string;
}

/** True when the index of campaigns leaves them to pages by province. */
export function areCampaignsCut(archive: Archive): boolean {
  return archive.campaigns.size > MOST_TOGETHER;
}

/** Every page of campaigns by province; none while the index holds them all. */
export const campaignPages: (archive: Archive) => readonly ProvincePage[] = oncePerArchive(
  'campaign pages',
  (archive) =>
    areCampaignsCut(archive)
      ? campaignsByProvince(archive).flatMap(({ province = UNPLACED, campaigns }) =>
          cutIntoPages(campaigns, MOST_ON_PAGE).map((page) => ({ ...page, province })),
        )
      : [],
);

/** Path of the campaigns of a province (`unplaced` when left out): on a page of their own, or on the index. */
export function provinceCampaignsPath(archive: Archive, province: string = UNPLACED): string {
  return areCampaignsCut(archive) ? `/campaigns/in/${province}/` : `/campaigns/#${province}`;
}
