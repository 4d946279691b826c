import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../../../src/archive/build-archive.ts';
import { buildCampaignStrip } from '../../../../src/components/article/campaign-strip.ts';
import { parseFiles } from '../../archive/fixture.ts';
import { article } from '../titled-article.ts';

const CAMPAIGN = '411700-quanguo-wenming-2015';
const front = (title: string, day: string) =>
  `title: ${title}\npublished: "${day}"\nplace: "411700"\ncampaigns: [${CAMPAIGN}]`;
const event = (date: string) => `<Event date="${date}" kind="meeting">${date}开会</Event>。`;

const archive = buildArchive(
  parseFiles({
    'articles/2015/2015-06-01-411700-aaaa.mdx': article(
      front('早', '2015-06-01'),
      ['2015-01-05', '2015-02-05', '2015-03-05', '2015-04-05'].map(event).join(''),
    ),
    'articles/2016/2016-12-09-411700-bbbb.mdx': article(front('中', '2016-12-09'), event('2016-12-07')),
    'articles/2017/2017-12-01-411700-cccc.mdx': article(
      front('晚', '2017-12-01'),
      ['2017-09-01', '2017-10-01', '2017-11-01'].map(event).join(''),
    ),
  }),
);

function stripOf(id: string) {
  const found = archive.articleById.get(id);
  if (!found) throw new Error(`no ${id}`);
  const strip = buildCampaignStrip(archive, CAMPAIGN, found);
  const labels = strip.steps.map((step) =>
    step.type === 'article' ? 'here' : `${step.own ? '*' : ''}${step.entry.date}`,
  );
  return { ...strip, labels };
}

describe('buildCampaignStrip', () => {
  it('shows the article among two events before and two after its own', () => {
    const { labels, earlier, later } = stripOf('2016-12-09-411700-bbbb');
    expect(labels).toEqual(['2015-03-05', '2015-04-05', '*2016-12-07', 'here', '2017-09-01', '2017-10-01']);
    expect([earlier, later]).toEqual([2, 1]);
  });

  it('counts nothing beyond the ends', () => {
    const { labels, later } = stripOf('2017-12-01-411700-cccc');
    expect(labels.at(-1)).toBe('here');
    expect(later).toBe(0);
  });

  it('is empty for a campaign without dated events', () => {
    const bare = buildArchive(
      parseFiles({ 'articles/2016/2016-12-09-411700-bbbb.mdx': article(front('中', '2016-12-09')) }),
    );
    const [only] = bare.articles;
    if (!only) throw new Error('no article');
    expect(buildCampaignStrip(bare, CAMPAIGN, only)).toEqual({ steps: [], earlier: 0, later: 0 });
  });
});
