import { expect, it } from 'vitest';
import { campaignHead } from '../../../../src/components/campaigns/campaign-head.ts';
import { archiveOf } from '../../archive/timeline/archive-of.ts';

const campaign = (place: string, cycle: string) =>
  `---\ntitle: ${place === '411700' ? '甲市' : '乙市'}创建\nplace: "${place}"\nhonours: [quanguo-wenming]\ncycle: "${cycle}"\noutcome: { status: unknown }\n---\n`;

it('the page of a campaign names its cycle where another round of the honour in its place has the same title', () => {
  const archive = archiveOf({
    honours: {
      'quanguo-wenming': '---\nname: 全国文明城市\nnameEn: National Civilised City\nlevel: national\n---\n',
    },
    campaigns: {
      '411700-quanguo-wenming-2015': campaign('411700', '2015/2017'),
      '411700-quanguo-wenming-2018': campaign('411700', '2018/2020'),
      '520300-quanguo-wenming-2015': campaign('520300', '2015/2017'),
    },
  });
  const titles = (language: 'zh' | 'en') =>
    [...archive.campaigns.values()].map((one) => campaignHead(archive, one, language, 'all').title);
  const [first = '', second = '', alone = ''] = titles('zh');
  expect(first).toMatch(/（2015年至2017年）$/);
  expect(second).toBe(first.replace('（2015年至2017年）', '（2018年至2020年）'));
  expect(alone).not.toContain('2015');
  expect(new Set(titles('en')).size).toBe(3);
});
