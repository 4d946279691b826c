/** An honour as far as the importer and a bare content folder need it: an id, a name, words that mean it. */
export interface HonourTerm {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** Words that name the honour beyond doubt, longest first; Simplified. */
  readonly terms: readonly string[];
  /** Ids of the honours a joint drive usually combines; empty when the drive must be spelled out. */
  readonly joint?: boolean;
}

/**
 * The honours known without any file in `honours/`. Files there add to it and override the names. Order
 * matters: a term that contains another (全国文明典范城市) comes before it.
 */
export const HONOUR_TABLE: readonly HonourTerm[] = [
  {
    id: 'wenming-dianfan',
    name: '全国文明典范城市',
    nameEn: 'National Model Civilised City',
    terms: ['全国文明典范城市', '文明典范城市'],
  },
  {
    id: 'sheng-wenming-timing',
    name: '省级文明城市提名城市',
    nameEn: 'Provincial Civilised City, nominated',
    terms: ['省级文明城市提名城市', '省文明城市提名城市', '省文明城市提名'],
  },
  {
    id: 'sheng-wenming',
    name: '省级文明城市',
    nameEn: 'Provincial Civilised City',
    terms: ['省级文明城市', '省文明城市', '自治区文明县城', '自治区文明城市', '省级文明县城', '省文明县城'],
  },
  {
    id: 'quanguo-wenming',
    name: '全国文明城市',
    nameEn: 'National Civilised City',
    terms: ['全国县级文明城市', '全国文明城市', '全国文明城区', '创文'],
  },
  {
    id: 'guojia-weisheng-xian',
    name: '国家卫生县城',
    nameEn: 'National Sanitary County Town',
    terms: ['国家卫生县城'],
  },
  {
    id: 'guojia-weisheng-xiangzhen',
    name: '国家卫生乡镇',
    nameEn: 'National Sanitary Township',
    terms: ['国家卫生乡镇', '国家卫生镇'],
  },
  {
    id: 'guojia-weisheng',
    name: '国家卫生城市',
    nameEn: 'National Sanitary City',
    terms: ['国家卫生城市', '国家卫生区', '国家级卫生城市', '创国卫', '巩国卫', '创卫', '巩卫'],
  },
  {
    id: 'guojia-yuanlin-xian',
    name: '国家园林县城',
    nameEn: 'National Garden County Town',
    terms: ['国家园林县城'],
  },
  {
    id: 'guojia-yuanlin',
    name: '国家园林城市',
    nameEn: 'National Garden City',
    terms: ['国家园林城市', '创园'],
  },
  {
    id: 'guojia-shengtai-yuanlin',
    name: '国家生态园林城市',
    nameEn: 'National Ecological Garden City',
    terms: ['国家生态园林城市'],
  },
  {
    id: 'guojia-senlin',
    name: '国家森林城市',
    nameEn: 'National Forest City',
    terms: ['国家级森林城市', '国家森林城市', '创森'],
  },
  {
    id: 'guojia-huanbao-mofan',
    name: '国家环境保护模范城市',
    nameEn: 'National Environmental Protection Model City',
    terms: ['国家环境保护模范城市', '国家环境保护模范城区', '国家环保模范城市'],
  },
  {
    id: 'guojia-shengtai-shi',
    name: '国家生态市',
    nameEn: 'National Ecological City',
    terms: ['国家生态市'],
  },
  {
    id: 'guojia-shipin-anquan',
    name: '国家食品安全示范城市',
    nameEn: 'National Food Safety Demonstration City',
    terms: ['国家食品安全示范城市'],
  },
  {
    id: 'guojia-lishi-mingcheng',
    name: '国家历史文化名城',
    nameEn: 'National Famous Historical and Cultural City',
    terms: ['国家历史文化名城'],
  },
  {
    id: 'guojia-jieshui',
    name: '国家节水型城市',
    nameEn: 'National Water-Saving City',
    terms: ['国家节水型城市'],
  },
  {
    id: 'quanguo-wuzhangai',
    name: '全国无障碍建设城市',
    nameEn: 'National Barrier-Free City',
    terms: ['全国无障碍建设示范城市', '全国无障碍建设城市'],
  },
  {
    id: 'sheng-shuangyong',
    name: '省级双拥模范城（县）',
    nameEn: 'Provincial Double-Support Model City',
    terms: ['省级双拥模范城', '省级双拥模范县', '省双拥模范城', '省双拥模范县'],
  },
  {
    id: 'shuangyong-mofan',
    name: '全国双拥模范城',
    nameEn: 'National Double-Support Model City',
    terms: ['全国双拥模范城', '全国双拥模范县', '双拥模范城'],
  },
  {
    id: 'sicheng',
    name: '四城联创',
    nameEn: 'Four-Title Joint Drive',
    terms: ['四城联创', '四城同创'],
    joint: true,
  },
  {
    id: 'wucheng',
    name: '五城联创',
    nameEn: 'Five-Title Joint Drive',
    terms: ['五城联创', '五城同创', '五城一乡'],
    joint: true,
  },
];
