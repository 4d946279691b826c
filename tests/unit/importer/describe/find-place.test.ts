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
  test.each([
    ['襄樊市召开创建国家卫生城市动员会', '420600'],
    ['襄樊创卫再动员', '420600'],
    ['即墨市召开推进会', '370215'],
    ['思茅市创建国家园林城市', '530800'],
  ])('a former name is the division of today: %s', (title, code) => {
    expect(place({ title })?.code).toBe(code);
  });
  test('a market is no former city', () => {
    expect(place({ title: '高明市场整治见成效' })).toBeNull();
    expect(place({ title: '江南市场整治见成效', text: '合作县市联合行动。' })).toBeNull();
  });
  test('a city and one of its counties side by side are the city', () => {
    expect(place({ title: '平顶山市和宝丰县获表彰', text: '平顶山市和宝丰县在列。' })?.code).toBe('410400');
    expect(place({ title: '平顶山市宝丰县获表彰' })?.code).toBe('410421');
  });
  test('a name that may be a word heads the article in the paper of its prefecture', () => {
    expect(place({ title: '西昌创文：小巷换新颜', source: '凉山日报' })?.code).toBe('513401');
    expect(place({ title: '延长服务时间 创文有新招', source: '延安日报' })?.code).toBe('610600');
  });
  test('everyday words that are also names are no places', () => {
    expect(place({ title: '建设文明城市 共享和平安宁', text: '大家团结起来，迎着朝阳前进。' })).toBeNull();
  });
});

describe('a short name in a title', () => {
  const meeting = '4月12日上午，宝鸡市召开创建全国文明城市工作推进会，各单位负责人参加会议。';

  test.each([
    ['福安', '文明创建让市民生活幸福安康'],
    ['长治', '为城市长治久安打牢文明根基'],
    ['和政', '坚持依法依规和政策引导推进文明创建'],
    ['延长', '延长整治时间 提升城市颜值'],
    ['大方', '落落大方的志愿者'],
    ['公安', '公安交警护航文明城市创建'],
    ['兴和', '各地大力兴和谐之风'],
    ['天长', '天长日久见真功'],
    ['高安', '素质高安全好'],
    ['新丰', '新丰收带来新气象'],
    ['遂宁', '从容之风遂宁静致远'],
    ['保定', '保定期检查到位'],
    ['日照', '日照充足的宜居小区'],
    ['江山', '江山如画处处新'],
    ['平和', '态度平和服务优'],
    ['资源', '节约资源从我做起'],
    ['湖南', '湖南路夜市规范有序'],
    ['南京', '南京东路整治一新'],
    ['临西', '临西大街提升完工'],
  ])('%s is none in %s', (_name, title) => {
    expect(place({ title, text: meeting })).toEqual({ code: '610300', basis: 'stated' });
    expect(place({ title, text: '会议要求，各单位把责任压实到人。' })).toBeNull();
  });

  test.each([
    ['遵义创建文明城市纪实', '', '520300'],
    ['驻马店创建全国文明城市进入冲刺', '', '411700'],
    ['固原创建全国文明城市', '', '640400'],
    ['扶沟掀起创建热潮', '', '411621'],
    ['陕西延长全民动手', '', '610621'],
    ['安康：文明花开', '', '610900'],
    ['长治创建又一年', '长治市召开会议。', '140400'],
    ['大方扎实推进县城创建', '大方县召开会议。', '520521'],
  ])('is the place of %s %s', (title, text, code) => {
    expect(place({ title, text })).toEqual({ code, basis: 'stated' });
  });

  test('that may be a word counts where its own paper writes', () => {
    expect(place({ title: '江山全力创文' })).toBeNull();
    expect(place({ title: '江山全力创文', source: '江山日报' })?.code).toBe('330881');
  });
  test('that may be a word is a doubt below the province that is named alone', () => {
    expect(place({ title: '兰考创建纪实', text: '河南省召开会议。' })).toEqual({
      code: '410225',
      basis: 'inferred',
    });
    expect(place({ title: '延长整治时间', text: '陕西省宝鸡市召开会议。' })?.code).toBe('610300');
  });
  test('does not win over a stranger named in full, which is a doubt then', () => {
    const stranger = { code: '411700', basis: 'inferred' };
    expect(place({ title: '信阳创建纪实', text: '驻马店市召开会议。' })).toEqual(stranger);
    expect(place({ title: '信阳创建纪实', text: '河南省驻马店市召开会议。' })).toEqual(stranger);
  });
});

describe('a full name', () => {
  test.each([
    '老城东城区域换新颜',
    '东西城区别具特色',
    '发展循环经济和县域特色',
    '全市街道县城一起创',
    '富民兴县正当时',
    '七十九个县级市和县中的佼佼者',
  ])('is none in %s', (text) => {
    expect(place({ title: text })).toBeNull();
    expect(place({ text })).toBeNull();
  });

  test.each([
    ['东城区分局上门服务', '110101'],
    ['江西省会昌县召开大会', '360733'],
    ['平和县城换新颜', '350628'],
    ['和县召开创建大会', '340523'],
    ['安徽省和县召开大会', '340523'],
    ['测评组来冠县验收', '371525'],
    ['晋城市城区召开推进会', '140502'],
  ])('is the place of %s', (title, code) => {
    expect(place({ title, source: title.startsWith('东城') ? '北京日报' : '' })?.code).toBe(code);
  });
});

describe('findPlace: names that several places share', () => {
  test.each([
    ['恩施州召开创文推进会', '恩施日报', '422800'],
    ['大理州召开创文推进会', undefined, '532900'],
    ['海南州召开创卫推进会', undefined, '632500'],
    ['恩施市召开创文推进会', undefined, '422801'],
    ['西湖区启动创城行动', '南昌日报', '360103'],
    ['新城区召开创文推进会', '西安日报', '610102'],
    ['公厕一夜全开放', '荆州日报', '421000'],
  ])('%s, %s', (title, source, code) => {
    expect(place({ title, ...(source && { source }) })).toEqual({ code, basis: 'stated' });
  });

  test('a district elsewhere that has the name of one the city had is doubted', () => {
    expect(place({ title: '清河区启动创城行动', source: '淮安日报' })?.basis).toBe('inferred');
  });

  test('no county is read within the name of a new area, nor a word in the name of a paper', () => {
    expect(place({ title: '雄安新区召开创城推进会' })).toBeNull();
    expect(place({ title: '我市又有五个乡镇获称号', source: '平原晚报' })).toBeNull();
    expect(place({ title: '平原县又有乡镇获称号', source: '平原报' })?.code).toBe('371426');
  });
});

describe('findPlace: a city in the title and its counties in the text', () => {
  test('the article is about what the title names', () => {
    const text = '揭晓当日，市里的东河片区与米易县城都挂出了红灯。米易县城管局连夜值守。';
    expect(place({ title: '攀枝花市获提名城市称号', source: '攀枝花日报', text })).toEqual({
      code: '510400',
      basis: 'stated',
    });
  });
  test('but the county, where title or writer names it, or the title names no place', () => {
    const text = '米易县连夜值守。';
    expect(place({ title: '攀枝花市米易县连夜值守', text })?.code).toBe('510421');
    expect(place({ title: '攀枝花创城见闻', source: '米易县融媒体中心', text })?.code).toBe('510421');
    expect(place({ title: '连夜值守', source: '攀枝花日报', text })?.code).toBe('510421');
  });
});
