import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../src/archive/archive.ts';
import { buildLedger } from '../../../../src/archive/ledger/build-ledger.ts';
import { archiveOf, article, type Files } from '../timeline/archive-of.ts';

const SOURCE = 'sources: [{ title: 某报, url: "https://example.org/a", confidence: secondary }]';
const campaign = (facts: string, place = '411700') => ({
  [`${place}-quanguo-wenming`]: `---\ntitle: 某市创建\nplace: "${place}"\nhonours: [quanguo-wenming]\nfacts:\n${facts}\n---\n`,
});
const fact = (date: string, kind: string, text: string, more = '') =>
  `  - { date: "${date}", kind: ${kind}, text: ${text}, ${more}${SOURCE} }`;
const PLANNED = 'status: planned, ';
const HONOURS = {
  'quanguo-wenming': `---\nname: 全国文明城市\nnameEn: National Civilised City\nlevel: national\nbatches:\n  - { ordinal: 7, cycle: "2021/2023", date: "2025-05-23", ${SOURCE} }\n---\n`,
};

/** Each planned event as: its words, its fate, how that is known, and when it came. */
function told(files: Files): string[] {
  const archive: Archive = archiveOf({ honours: HONOURS, ...files });
  return buildLedger(archive).rows.map(
    ({ plan, fate, basis, arrival }) => `${plan.text} ${fate} ${basis} ${arrival?.date ?? '—'}`,
  );
}

describe('the ledger', () => {
  it('proposes the first title that the place won after the plan, and says that it did', () => {
    const facts = [
      fact('2014', 'award', '旧称号。'),
      fact('2017', 'award', '争取创成。', PLANNED),
      fact('2020-11-20', 'award', '获命名。'),
    ];
    expect(told({ campaigns: campaign(facts.join('\n')) })).toEqual(['争取创成。 late inferred 2020-11-20']);
  });

  it('proposes the outcome of a campaign that only a plan foretold', () => {
    const outcome = `outcome: { status: awarded, date: "2017-11-14", text: 获命名。, ${SOURCE} }`;
    const files = campaign(fact('2017', 'award', '争取创成。', PLANNED));
    const [[id, file] = []] = Object.entries(files);
    const campaigns = { [id ?? '']: (file ?? '').replace('facts:', `${outcome}\nfacts:`) };
    expect(told({ campaigns })).toEqual(['争取创成。 met inferred 2017-11-14']);
  });

  it('takes a plan of which an article tells afterwards for one made before its day', () => {
    const articles = {
      '2019-03-01-411700-aaaa': article(
        'published: "2019-03-01"\nplace: "411700"\ncampaigns: [411700-quanguo-wenming]',
        '原定<Event date="2015" kind="award" status="planned">三年前创成</Event>。',
      ),
    };
    const won = (date: string) => campaign(fact(date, 'award', '获命名。'));
    expect(told({ articles, campaigns: won('2017-11-14') })).toEqual(['三年前创成 late inferred 2017-11-14']);
    expect(told({ articles, campaigns: won('2012') })).toEqual(['三年前创成 not-looked stated —']);
  });

  it('counts a round as its round', () => {
    const facts = [fact('2023', 'award', '争取创成。', PLANNED), fact('2025-05-23', 'award', '获命名。')];
    expect(told({ campaigns: campaign(facts.join('\n')) })).toEqual(['争取创成。 met inferred 2025-05-23']);
  });

  it('proposes no later inspection, none of another place, and none for a province', () => {
    const plan = fact('2017-09', 'inspection', '迎接测评。', PLANNED);
    const later = fact('2018-09-03', 'inspection', '测评组来。');
    const inTime = fact('2017-09-03', 'inspection', '测评组来。');
    expect(told({ campaigns: campaign(`${plan}\n${later}`) })).toEqual(['迎接测评。 not-looked stated —']);
    expect(told({ campaigns: campaign(`${plan}\n${inTime}`) })).toEqual([
      '迎接测评。 met inferred 2017-09-03',
    ]);
    expect(told({ campaigns: { ...campaign(plan), ...campaign(inTime, '411600') } })).toEqual([
      '迎接测评。 not-looked stated —',
    ]);
    expect(told({ campaigns: campaign(`${plan}\n${inTime}`, '410000') })).toEqual([
      '迎接测评。 not-looked stated —',
    ]);
  });

  it('believes an editor before it guesses, and takes an id of any source of the plan', () => {
    const articles = {
      '2016-12-09-411700-aaaa': article(
        'published: "2016-12-09"\nplace: "411700"\ncampaigns: [411700-quanguo-wenming]',
        '要<Event date="2017" kind="award" status="planned">争取创成</Event>。',
      ),
    };
    const [plan] = buildLedger(archiveOf({ articles })).rows;
    const facts = [
      fact('2017', 'award', '争取创成。', PLANNED),
      fact('2017-11-14', 'award', '获命名。'),
      fact('2017-06', 'other', '改为争取提名。', `changes: [${plan?.plan.id}], `),
    ];
    expect(told({ articles, campaigns: campaign(facts.join('\n')) })).toEqual([
      '争取创成。 changed stated 2017-06',
    ]);
  });

  it('takes the first event that settled any of the sources of a plan', () => {
    const articles = {
      '2016-12-09-411700-aaaa': article(
        'published: "2016-12-09"\nplace: "411700"\ncampaigns: [411700-quanguo-wenming]',
        '要<Event date="2017" kind="award" status="planned">争取创成</Event>。',
      ),
    };
    const plan = fact('2017', 'award', '争取创成。', PLANNED);
    const ids = [{ articles }, { campaigns: campaign(plan) }].map(
      (files) => buildLedger(archiveOf(files)).rows[0]?.plan.id,
    );
    const tied = (first?: string, second?: string) => {
      const facts = [
        plan,
        fact('2017-11-14', 'award', '获命名。', `fulfils: [${first}], `),
        fact('2018-01', 'other', '授牌。', `fulfils: [${second}], `),
      ];
      return told({ articles, campaigns: campaign(facts.join('\n')) });
    };
    expect(tied(ids[0], ids[1])).toEqual(['争取创成。 met stated 2017-11-14']);
    expect(tied(ids[1], ids[0])).toEqual(['争取创成。 met stated 2017-11-14']);
  });

  it.each([
    ['../2017-12-31', '2017-03-01', '2017-11-14', 'met'],
    ['2016/2020', '2016-03-01', '2018-05', 'met'],
    ['2016/2020', '2016-03-01', '2021-05', 'late'],
    // Of the year of the plan no more is known of the title.
    ['2017', '2017-03-01', '2017', 'met'],
    ['../2017-12-31', '2017-03-01', '2017-02-28', 'not-looked'],
    ['2017/..', '2017-03-01', '2018-05', 'pending'],
  ])('of a title planned for %s on %s and given on %s says %s', (planned, made, came, fate) => {
    const files = {
      articles: {
        [`${made}-411700-aaaa`]: article(
          `published: "${made}"\nplace: "411700"\ncampaigns: [411700-quanguo-wenming]`,
          `要<Event date="${planned}" kind="award" status="planned">争取创成</Event>。`,
        ),
      },
      campaigns: campaign(fact(came, 'award', '获命名。')),
      honours: HONOURS,
    };
    const archive: Archive = { ...archiveOf(files), today: '2026-01-01' };
    expect(buildLedger(archive).rows.map((row) => row.fate)).toEqual([fate]);
  });

  it('leaves the titles of a joint drive to editors', () => {
    const facts = [fact('2017', 'award', '争取创成。', PLANNED), fact('2017-11-14', 'award', '获一称号。')];
    const [[id = '', drive = ''] = []] = Object.entries(campaign(facts.join('\n')));
    const joint = drive.replace('[quanguo-wenming]', '[quanguo-wenming, guojia-weisheng]');
    expect(told({ campaigns: { [id]: joint } })).toEqual(['争取创成。 not-looked stated —']);
  });

  it('says where it was looked for: of this plan, or else of the place, honour and years', () => {
    const search = (more: string) => ({
      x: `---\nplace: "411700"\nhonour: quanguo-wenming\nperiod: "2017/2018"\n${more}question: 有没有？\nwhere: [某报]\nfound: false\n---\n`,
    });
    const campaigns = campaign(fact('2017', 'award', '争取创成。', PLANNED));
    const id = buildLedger(archiveOf({ campaigns })).rows[0]?.plan.id;
    expect(told({ campaigns, coverage: search('') })).toEqual(['争取创成。 no-trace inferred —']);
    expect(told({ campaigns, coverage: search(`plans: [${id}]\n`) })).toEqual([
      '争取创成。 no-trace stated —',
    ]);
  });

  it('leads from what came back to the plan', () => {
    const facts = [fact('2017', 'award', '争取创成。', PLANNED), fact('2017-11-14', 'award', '获命名。')];
    const { rows, byArrival, byPlan } = buildLedger(archiveOf({ campaigns: campaign(facts.join('\n')) }));
    expect(byArrival.get(rows[0]?.arrival?.id ?? '')).toEqual(rows);
    expect(byPlan.get(rows[0]?.plan.id ?? '')).toBe(rows[0]);
  });
});
