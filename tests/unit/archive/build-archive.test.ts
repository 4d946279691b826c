import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { WITHDRAWN_TITLE } from '../../../src/archive/withhold-record.ts';
import { article, parseFiles } from './fixture.ts';

const files = {
  'articles/2016/2016-12-09-411700-aaaa.mdx': article(
    'published: "2016-12-09"\nplace: "411700"\nhonours: [quanguo-wenming]\npeople: [{ name: 某甲, office: 市长 }]\nsource: { name: 某日报, site: 某网 }',
  ),
  'articles/2017/2017-04-21-520304-bbbb.mdx': article(
    'published: "2017-04-21"\nplace: "520304"\ncampaigns: [520304-quanguo-wenming-2015]\nformerIds: [2017-04-20-520304-bbbb]\nsource: { name: 某日报 }',
  ),
  'articles/undated/undated-unplaced-cccc.mdx': article('honours: [wenming-dianfan]'),
  'campaigns/520300-quanguo-wenming-2015.mdx':
    '---\ntitle: 遵义市创文\nplace: "520300"\nhonours: [quanguo-wenming]\ncycle: "2015/2017"\n---\n',
  'campaigns/411621-sicheng-2020.mdx':
    '---\ntitle: 扶沟县四城联创\nplace: "411621"\nhonours: [guojia-yuanlin, guojia-weisheng-xian]\ncycle: "2020"\n---\n',
  'campaigns/411621-guojia-yuanlin-2020.mdx':
    '---\ntitle: 扶沟县创园\nplace: "411621"\nhonours: [guojia-yuanlin]\ncycle: "2020"\ndrive: 411621-sicheng-2020\n---\n',
  'places/520304.mdx': '---\nformer: [{ name: 遵义县, until: "2016-03" }]\n---\n',
};
const archive = buildArchive(parseFiles(files));

describe('buildArchive', () => {
  it('sorts articles newest first, undated last', () => {
    expect(archive.articles.map(({ id }) => id)).toEqual([
      '2017-04-21-520304-bbbb',
      '2016-12-09-411700-aaaa',
      'undated-unplaced-cccc',
    ]);
  });

  it('does not depend on the order of reading', () => {
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    const again = buildArchive(parseFiles(reversed));
    const flat = ({ articles, people, sources, coverage, ...maps }: typeof archive) => [
      articles,
      people,
      sources,
      coverage,
      ...Object.values(maps).map((map) => (map instanceof Map ? [...map] : map)),
    ];
    expect(flat(again)).toEqual(flat(archive));
  });

  it('makes places from codes, with every place above', () => {
    expect(archive.places.get('520304')).toMatchObject({
      name: '播州区',
      shortName: '播州',
      fullName: '贵州省遵义市播州区',
      path: ['520000', '520300', '520304'],
    });
    expect(archive.places.get('520000')?.allArticles).toEqual(['2017-04-21-520304-bbbb']);
    expect(archive.places.get('520000')?.articles).toEqual([]);
    expect(archive.provinces).toEqual(['410000', '520000']);
  });

  it('derives a campaign from place and honour when there is no file', () => {
    expect(archive.campaigns.get('411700-quanguo-wenming')).toMatchObject({
      title: '驻马店市创建全国文明城市',
      documented: false,
      articles: ['2016-12-09-411700-aaaa'],
    });
  });

  it('rolls the coverage of a district up to the campaign of its city', () => {
    expect(archive.campaigns.get('520300-quanguo-wenming-2015')?.articles).toEqual([
      '2017-04-21-520304-bbbb',
    ]);
  });

  it('knows the parts of a joint drive', () => {
    expect(archive.campaigns.get('411621-sicheng-2020')?.parts).toEqual(['411621-guojia-yuanlin-2020']);
  });

  it('gives an unplaced, undated article no campaign, no place and no days', () => {
    const unplaced = archive.articleById.get('undated-unplaced-cccc');
    expect(unplaced).toMatchObject({ placePath: [], campaigns: [], honours: ['wenming-dianfan'] });
    expect(unplaced && 'days' in unplaced).toBe(false);
  });

  it('resolves former ids', () => {
    expect(archive.redirects.get('2017-04-20-520304-bbbb')).toBe('2017-04-21-520304-bbbb');
  });

  it('lists people by place and office, and sources by number', () => {
    expect(archive.people).toEqual([
      {
        id: '411700-047e8e07',
        url: '/people/411700-047e8e07/',
        name: '某甲',
        place: '411700',
        offices: [{ office: '市长', article: '2016-12-09-411700-aaaa' }],
      },
    ]);
    expect(archive.sources.map(({ name, role, articles }) => [name, role, articles.length])).toEqual([
      ['某日报', 'source', 2],
      ['某网', 'site', 1],
    ]);
  });

  it('withholds everything of a withdrawn article but its place, its date and why', () => {
    const withdrawn = buildArchive(
      parseFiles({
        'articles/2016/2016-12-09-411700-aaaa.mdx':
          '---\ntitle: 秘密题目\npublished: "2016-12-09"\nplace: "411700"\ntype: report\nrights: withdrawn\nauthors: [某甲]\nsource: { name: 某报 }\npeople: [{ name: 某乙, office: 市长 }]\nwithdrawn: { date: "2026", reason: 应作者请求 }\n---\n',
      }),
    );
    expect(withdrawn.articles[0]).toMatchObject({
      title: WITHDRAWN_TITLE,
      placePath: ['410000', '411700'],
      text: '',
    });
    expect(JSON.stringify([withdrawn.articles, withdrawn.people, withdrawn.sources])).not.toMatch(
      /秘密|某甲|某乙|某报/,
    );
    expect(withdrawn.articles[0]?.data.withdrawn?.reason).toBe('应作者请求');
  });
});
