import { compareEdtf } from '../dates/compare-edtf.ts';
import { covers } from '../dates/date-relation.ts';
import { edtfBounds } from '../dates/edtf-bounds.ts';
import { compareText } from '../hanzi/compare-text.ts';
import { showGaps } from '../hanzi/gap-mark.ts';
import { joinBlocks } from '../mdx/read-body.ts';
import type { ArticleFrontMatter, Person } from '../schema/article.ts';
import type { Article, DayRange } from './archive.ts';
import type { PlaceOutline } from './build-places.ts';
import { honourOfCampaign } from './campaign-id.ts';
import { knowDigest } from './reads/digest-value.ts';
import type { ArchiveRecords } from './records.ts';
import { noteTextKey } from './text-keys.ts';

/**
 * Builds the articles, newest first, undated last. Campaigns named by an article count; an article that
 * names honours only gets the campaign of its place and each honour (`411700-quanguo-wenming`), or of the
 * one campaign file that fits place, honour and year.
 */
export function buildArticles(
  records: ArchiveRecords,
  places: ReadonlyMap<string, PlaceOutline>,
): readonly Article[] {
  const campaignHonours = new Map(records.campaigns.map((record) => [record.id, record.data.honours]));
  const articles = records.articles.map((record): Article => {
    const { data } = record;
    const campaigns = data.campaigns.length > 0 ? data.campaigns : derivedCampaigns(data, records);
    const honours = campaigns.flatMap((id) => campaignHonours.get(id) ?? [honourOfCampaign(id)]);
    const days = data.published === undefined ? undefined : dayRange(data.published);
    const authors = data.authors.map((author) =>
      typeof author === 'string' ? { name: author, role: 'author' as const } : author,
    );
    const placePath = (data.place === undefined ? undefined : places.get(data.place)?.path) ?? [];
    const article: Article = Object.freeze({
      id: record.id,
      url: `/articles/${record.id}/`,
      // Where the content folder lies on the machine that built the site is nobody's business.
      file: record.file.slice(record.file.lastIndexOf('articles/')),
      data: { ...data, authors, people: mergePeople(data.people, record.body.people) },
      title: data.title,
      ...(days && { days }),
      placePath,
      campaigns,
      honours: [...new Set([...data.honours, ...honours])],
      complete: data.capture?.complete ?? data.rights === 'full',
      blocks: record.body.blocks,
      events: record.body.events,
      positions: record.body.positions,
      text: showGaps(joinBlocks(record.body.blocks, { gapMark: true })),
      html: record.html,
    });
    if (record.digest) {
      knowDigest(article, [record.digest, placePath, campaigns, honours]);
      noteTextKey(article.blocks, record.digest);
    }
    return article;
  });
  return articles.sort(newestFirst);
}

/** Newest first; articles without a day last; then by id, so that the order never depends on the disk. */
function newestFirst(a: Article, b: Article): number {
  if (a.days && b.days) {
    const order = compareEdtf(b.data.published ?? '', a.data.published ?? '');
    return order || compareText(b.data.time ?? '', a.data.time ?? '') || compareText(a.id, b.id);
  }
  if (a.days || b.days) return a.days ? -1 : 1;
  return compareText(a.id, b.id);
}

/** The days a date can mean, or undefined when its year is unknown. */
export function dayRange(edtf: string): DayRange | undefined {
  const { from, to } = edtfBounds(edtf);
  return from !== null && to !== null ? { from, to } : undefined;
}

function derivedCampaigns(data: ArticleFrontMatter, records: ArchiveRecords): string[] {
  const { place, published } = data;
  if (place === undefined) return [];
  return data.honours.map((honour) => {
    const fitting = records.campaigns.filter(
      (campaign) =>
        campaign.data.place === place &&
        campaign.data.honours.includes(honour) &&
        campaign.data.honours.length === 1 &&
        published !== undefined &&
        campaign.data.cycle !== undefined &&
        covers(campaign.data.cycle, published),
    );
    return fitting.length === 1 && fitting[0] ? fitting[0].id : `${place}-${honour}`;
  });
}

function mergePeople(listed: readonly Person[], marked: readonly Person[]): Person[] {
  const seen = new Set(listed.map((person) => `${person.name}\t${person.office}`));
  return [...listed, ...marked.filter((person) => !seen.has(`${person.name}\t${person.office}`))];
}
