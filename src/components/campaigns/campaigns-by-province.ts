import type { Archive, Campaign } from '../../archive/archive.ts';
import { compareText } from '../../hanzi/compare-text.ts';

/** Campaigns of one province; `province` is undefined for those whose place no source says. */
export interface ProvinceGroup {
  readonly province: string | undefined;
  readonly campaigns: readonly Campaign[];
}

/** Groups campaigns by province in order of code, within it by place and cycle; the unplaced come last. */
export function campaignsByProvince(archive: Archive): ProvinceGroup[] {
  const provinceOf = ({ data }: Campaign) => archive.places.get(data.place ?? '')?.path[0] ?? '';
  const groups = Map.groupBy(archive.campaigns.values(), provinceOf);
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || compareText(a, b))
    .map(([province, campaigns]) => ({
      province: province === '' ? undefined : province,
      campaigns: campaigns.sort((a, b) => compareText(a.id, b.id)),
    }));
}
