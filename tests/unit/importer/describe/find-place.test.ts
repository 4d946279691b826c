import { describe, expect, test } from 'vitest';
import { findPlace } from '../../../../src/importer/describe/find-place.ts';

const place = (evidence: { title?: string; source?: string; byline?: string[]; text?: string }) =>
  findPlace({ title: '', byline: [], text: '', ...evidence });
const far = '某'.repeat(200);

describe('findPlace', () => {
  test('a city paper with a county in title and text gives the county', () => {
    expect(
      place({
        title: '扶沟：四城联创',
        source: '新周口客户端',
        byline: ['周口日报'],
        text: '扶沟县召开大会',
      }),
    ).toEqual({
      code: '411621',
      basis: 'stated',
    });
  });
  test('a district named in a list does not win over the city', () => {
    expect(
      place({ source: '驻马店日报', text: `12月7日，驻马店市召开会议。${far}驿城区、开发区等单位作了发言。` })
        ?.code,
    ).toBe('411700');
  });
  test('the office that wrote it tells the district', () => {
    expect(place({ source: '播州区文明办', text: '遵义市创建工作进入攻坚阶段，我区召开会议。' })?.code).toBe(
      '520304',
    );
  });
  test('a passing mention alone is inferred', () => {
    expect(place({ text: `${far}安源区作为主战场，要带头。` })).toEqual({
      code: '360302',
      basis: 'inferred',
    });
  });
  test('our district alone gives no place', () => {
    expect(
      place({ title: '在全区会议上的讲话', text: '全国测评组将来我市测评，我区要做好准备。' }),
    ).toBeNull();
  });
  test('places visited or learned from are none', () => {
    expect(place({ text: `${far}考察组赴张家港市学习。` })).toBeNull();
  });
  test('two strangers in passing leave it open', () => {
    expect(place({ text: `${far}成都市的做法受到好评，${far}昆明市的做法也好。` })).toBeNull();
  });
  test('the name of an honour is no place', () => {
    expect(place({ text: '创建河南省文明城市提名城市工作启动。' })?.code).not.toBe('411500');
  });
  test('a shared name needs its city', () => {
    expect(place({ title: '鼓楼区召开推进会' })).toBeNull();
    expect(place({ title: '鼓楼区召开推进会', source: '徐州日报' })?.code).toBe('320302');
    expect(place({ title: '鼓楼区召开推进会', source: '南京日报' })?.code).toBe('320106');
  });
  test('everyday words that are also names are no places', () => {
    expect(place({ title: '建设文明城市 共享和平安宁', text: '大家团结起来，迎着朝阳前进。' })).toBeNull();
  });
});
