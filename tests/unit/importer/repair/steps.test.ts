import { describe, expect, it } from 'vitest';
import { detectScript } from '../../../../src/importer/repair/detect-script.ts';
import { dropJammers } from '../../../../src/importer/repair/drop-jammers.ts';
import { joinBrokenLines } from '../../../../src/importer/repair/join-broken-lines.ts';
import { mapScript } from '../../../../src/importer/repair/map-script.ts';
import { restorePunctuation } from '../../../../src/importer/repair/restore-punctuation.ts';
import { tidyWhitespace } from '../../../../src/importer/repair/tidy-whitespace.ts';
import { toLines, toText } from './lines.ts';

describe('restorePunctuation', () => {
  const restore = (text: string) => toText(restorePunctuation(toLines(text)).lines);

  it.each([
    ['会上,大家说:好!为什么?因为(党委)重视;', '会上，大家说：好！为什么？因为（党委）重视；'],
    ['2017年,全市37%,其中APP,网站各半', '2017年，全市37%，其中APP，网站各半'],
    ['他说:"人人都讲\'文明\',城市才文明."', '他说：“人人都讲‘文明’，城市才文明。”'],
    ['时间:2016-12-09 20:07来源:某某日报', '时间：2016-12-09 20:07来源：某某日报'],
    ['这是为什么?!大家都在问??', '这是为什么？！大家都在问？？'],
  ])('%s → %s', (from, to) => {
    expect(restore(from)).toBe(to);
  });

  it.each([
    '早上6:40集合，20:07解散',
    '增长3.5%，共1,024户',
    '手机客户端(APP)和(PPP)项目',
    '依据办字(2017)7号文件',
    '网址http://www.example.cn/a?b=1,2:3和mail@example.cn',
    'A plain line, with marks: no Han (none)!',
    '作者 ...',
  ])('%s stays', (text) => {
    expect(restore(text)).toBe(text);
  });

  it('tells the marks it changed, in order', () => {
    const { repairs } = restorePunctuation(toLines('好,坏:"中"'));
    expect(repairs).toEqual([
      { line: 1, from: '""', to: '“”', kind: 'quote', certain: true },
      { line: 1, from: ',:', to: '，：', kind: 'punctuation', certain: true },
    ]);
  });
});

describe('script', () => {
  it('leaves genuine Traditional pages as they are', () => {
    const text = '臺北市府昨日表示，民眾可透過網路報名，里長將協助宣導資訊品質。';
    const { lines, script } = mapScript(toLines(text), { mirror: false });
    expect(script).toBe('Hant');
    expect(toText(lines)).toBe(text);
  });

  it('believes the site of a Traditional page', () => {
    expect(detectScript('縣委部署創建全國文明城市', { mirror: false, site: 'www.example.gov.hk' })).toBe(
      'Hant',
    );
  });

  it('maps a converted page back one for one and tells the map once', () => {
    const { lines, script, repairs } = mapScript(
      toLines('縣委部署創建全國文明城市，環境干凈，關于著名的乾隆碑'),
      {
        mirror: false,
      },
    );
    expect(script).toBe('Hant-converted');
    expect(toText(lines)).toBe('县委部署创建全国文明城市，环境干净，关于著名的乾隆碑');
    expect(repairs).toHaveLength(1);
    expect(repairs[0]?.from.length).toBe(repairs[0]?.to.length);
  });

  it('knows Simplified', () => {
    expect(detectScript('县委部署创建全国文明城市', { mirror: false })).toBe('Hans');
    expect(detectScript('', { mirror: false })).toBe('Hans');
  });
});

describe('joinBrokenLines', () => {
  const join = (text: string) => toText(joinBrokenLines(toLines(text)).lines);
  const long = '会议的主要目的，就是贯彻落实上级关于城市创建工作的各项部署和主要领导在调度会上的';

  it('joins a line that breaks off in the middle, and one that ends in a comma', () => {
    expect(join(`${long}\n讲话要求。`)).toBe(`${long}讲话要求。`);
    expect(join('对工作进行再安排、再部署，\n动员全市上下行动起来。')).toBe(
      '对工作进行再安排、再部署，动员全市上下行动起来。',
    );
  });

  it.each([
    `${long}\n\n讲话要求。`,
    `${long}\n二、下一步安排`,
    `${long}\n……（省略540字）……`,
    `某市召开创建工作推进会\n同志们：`,
    '第一段结束了。\n第二段开始了。',
  ])('leaves %j', (text) => {
    expect(join(text)).toBe(text);
  });

  it('carries marks over to the joined line', () => {
    const marks = [{ line: 2, start: 0, end: 1, candidates: ['讲'] }];
    const joined = joinBrokenLines(toLines(`${long}\n讲话要求。`), marks);
    expect(joined.marks).toEqual([{ line: 1, start: long.length, end: long.length + 1, candidates: ['讲'] }]);
  });
});

describe('dropJammers', () => {
  const drop = (text: string) => toText(dropJammers(toLines(text)).lines);

  it.each([
    ['全市◆上下■★齐心协力', '全市上下齐心协力'],
    ['会议要求，，各单位要、、落实', '会议要求，各单位要、落实'],
    ['创建工作4 }- S* v: T7 X+ y全面铺开', '创建工作全面铺开'],
  ])('%s → %s', (from, to) => {
    expect(drop(from)).toBe(to);
  });

  it.each([
    '◆工作动态',
    '打造APP平台和5G基站',
    '加强yq监测',
    '回顾20__年，**书记指出',
    'XX街道',
    '看清□字',
    '等等……',
  ])('%s stays', (text) => {
    expect(drop(text)).toBe(text);
  });

  it('moves marks behind a cut', () => {
    const marks = [{ line: 1, start: 4, end: 5, candidates: [] }];
    expect(dropJammers(toLines('全市◆上□下'), marks).marks).toEqual([
      { line: 1, start: 3, end: 4, candidates: [] },
    ]);
  });
});

describe('tidyWhitespace', () => {
  it('trims indents of every kind and drops what cannot be seen', () => {
    const { lines, repairs } = tidyWhitespace(toLines('\u00a0\u00a0　　第一\u200b段 \n第二段'));
    expect(toText(lines)).toBe('第一段\n第二段');
    expect(repairs.map((repair) => repair.line)).toEqual([1]);
  });
});
