import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { article, parseFiles } from './fixture.ts';

const campaign = (id: string, lines: string) => ({
  [`campaigns/${id}.mdx`]: `---\ntitle: 某地创文\nhonours: [quanguo-wenming]\n${lines}\n---\n`,
});
const drive = (id: string, lines: string) => ({
  [`campaigns/${id}.mdx`]: `---\ntitle: 某地联创\nhonours: [sicheng]\ncycle: "2020"\n${lines}\n---\n`,
});
const of2021 = {
  'articles/2021/2021-05-04-520304-aaaa.mdx': article(
    'published: "2021-05-04"\nplace: "520304"\nhonours: [quanguo-wenming]',
  ),
};
const build = (...files: Record<string, string>[]) => buildArchive(parseFiles(Object.assign({}, ...files)));

describe('the campaign of an article that names an honour alone', () => {
  it.each(['2020/', '2020/..', '../2021', '2021', '2019/2023'])(
    'is the one of its place whose cycle %s covers its date',
    (cycle) => {
      const id = '520304-quanguo-wenming-2020';
      const { articles } = build(of2021, campaign(id, `place: "520304"\ncycle: "${cycle}"`));
      expect(articles[0]?.campaigns).toEqual([id]);
    },
  );

  it.each(['2022/', '../2020', '2021-06/2023'])('is none whose cycle %s does not', (cycle) => {
    const { articles } = build(
      of2021,
      campaign('520304-quanguo-wenming-2020', `place: "520304"\ncycle: "${cycle}"`),
    );
    expect(articles[0]?.campaigns).toEqual(['520304-quanguo-wenming']);
  });

  it('is none when two cycles of its place do', () => {
    const { articles } = build(
      of2021,
      campaign('520304-quanguo-wenming-2020', 'place: "520304"\ncycle: "2020/"'),
      campaign('520304-quanguo-wenming-2021', 'place: "520304"\ncycle: "2021/2023"'),
    );
    expect(articles[0]?.campaigns).toEqual(['520304-quanguo-wenming']);
  });
});

describe('the articles of a campaign', () => {
  it.each([
    ['2020/', true],
    ['../2021', true],
    ['2015/2017', false],
    ['2022/', false],
  ])('of a place above, with the cycle %s, hold those of the place below: %s', (cycle, held) => {
    const id = '520300-quanguo-wenming-2020';
    const { campaigns } = build(of2021, campaign(id, `place: "520300"\ncycle: "${cycle}"`));
    expect(campaigns.get(id)?.articles).toEqual(held ? ['2021-05-04-520304-aaaa'] : []);
  });

  it('lack an article without a date, and one of a place beside', () => {
    const id = '520300-quanguo-wenming-2020';
    const { campaigns } = build(
      {
        'articles/undated/undated-520304-bbbb.mdx': article('place: "520304"\nhonours: [quanguo-wenming]'),
        'articles/2021/2021-05-04-411621-cccc.mdx': article(
          'published: "2021-05-04"\nplace: "411621"\nhonours: [quanguo-wenming]',
        ),
      },
      campaign(id, 'place: "520300"\ncycle: "2020/"'),
    );
    expect(campaigns.get(id)?.articles).toEqual([]);
  });

  it('of a joint drive hold those of its parts, which it names', () => {
    const { campaigns } = build(
      {
        'articles/2020/2020-05-04-411621-aaaa.mdx': article(
          'published: "2020-05-04"\nplace: "411621"\ncampaigns: [411621-quanguo-wenming-2020]',
        ),
        'campaigns/411621-sicheng-2020.mdx':
          '---\ntitle: 四城联创\nplace: "411621"\nhonours: [quanguo-wenming, guojia-weisheng-xian]\ncycle: "2020"\n---\n',
      },
      campaign('411621-quanguo-wenming-2020', 'place: "411621"\ncycle: "2020"\ndrive: 411621-sicheng-2020'),
    );
    const drive = campaigns.get('411621-sicheng-2020');
    expect(drive?.articles).toEqual(['2020-05-04-411621-aaaa']);
    expect(drive?.parts).toEqual(['411621-quanguo-wenming-2020']);
  });

  it('of a drive that is part of another are those of the other too, even where each is part of the other', () => {
    const of = {
      'articles/2020/2020-05-04-411621-aaaa.mdx': article(
        'published: "2020-05-04"\nplace: "411621"\ncampaigns: [411621-quanguo-wenming-2020]',
      ),
    };
    const { campaigns } = build(
      of,
      drive('410000-sicheng-2020', 'place: "410000"\ndrive: 411600-sicheng-2020'),
      drive('411600-sicheng-2020', 'place: "411600"\ndrive: 410000-sicheng-2020'),
      campaign('411621-quanguo-wenming-2020', 'place: "411621"\ncycle: "2020"\ndrive: 411600-sicheng-2020'),
    );
    for (const id of ['410000-sicheng-2020', '411600-sicheng-2020']) {
      expect(campaigns.get(id)?.articles).toEqual(['2020-05-04-411621-aaaa']);
    }
  });
});

describe('a campaign without a file', () => {
  it('is named for its place and honour, and nothing is claimed of its outcome', () => {
    const { campaigns } = build(of2021);
    expect(campaigns.get('520304-quanguo-wenming')).toMatchObject({
      title: '播州区创建全国文明城市',
      documented: false,
      articles: ['2021-05-04-520304-aaaa'],
      data: { place: '520304', honours: ['quanguo-wenming'], outcome: { status: 'unknown', sources: [] } },
    });
  });
});
