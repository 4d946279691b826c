/** A tile of the map: a province-level division and its cell, column and row counted from 1. */
export interface ProvinceTile {
  readonly code: string;
  /** Two letters of GB/T 2260, for the English map where names are too long for a tile. */
  readonly letters: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
}

/** The 34 province-level divisions on a grid of equal tiles, roughly where they lie. */
export const PROVINCE_TILES: readonly ProvinceTile[] = [
  { code: '110000', letters: 'BJ', name: '北京', column: 6, row: 3 },
  { code: '120000', letters: 'TJ', name: '天津', column: 7, row: 3 },
  { code: '130000', letters: 'HE', name: '河北', column: 5, row: 3 },
  { code: '140000', letters: 'SX', name: '山西', column: 4, row: 3 },
  { code: '150000', letters: 'NM', name: '内蒙古', column: 5, row: 2 },
  { code: '210000', letters: 'LN', name: '辽宁', column: 6, row: 2 },
  { code: '220000', letters: 'JL', name: '吉林', column: 7, row: 2 },
  { code: '230000', letters: 'HL', name: '黑龙江', column: 7, row: 1 },
  { code: '310000', letters: 'SH', name: '上海', column: 7, row: 5 },
  { code: '320000', letters: 'JS', name: '江苏', column: 6, row: 4 },
  { code: '330000', letters: 'ZJ', name: '浙江', column: 6, row: 5 },
  { code: '340000', letters: 'AH', name: '安徽', column: 5, row: 5 },
  { code: '350000', letters: 'FJ', name: '福建', column: 6, row: 6 },
  { code: '360000', letters: 'JX', name: '江西', column: 5, row: 6 },
  { code: '370000', letters: 'SD', name: '山东', column: 5, row: 4 },
  { code: '410000', letters: 'HA', name: '河南', column: 4, row: 4 },
  { code: '420000', letters: 'HB', name: '湖北', column: 4, row: 5 },
  { code: '430000', letters: 'HN', name: '湖南', column: 4, row: 6 },
  { code: '440000', letters: 'GD', name: '广东', column: 4, row: 7 },
  { code: '450000', letters: 'GX', name: '广西', column: 3, row: 7 },
  { code: '460000', letters: 'HI', name: '海南', column: 4, row: 8 },
  { code: '500000', letters: 'CQ', name: '重庆', column: 3, row: 5 },
  { code: '510000', letters: 'SC', name: '四川', column: 2, row: 5 },
  { code: '520000', letters: 'GZ', name: '贵州', column: 3, row: 6 },
  { code: '530000', letters: 'YN', name: '云南', column: 2, row: 6 },
  { code: '540000', letters: 'XZ', name: '西藏', column: 1, row: 4 },
  { code: '610000', letters: 'SN', name: '陕西', column: 3, row: 4 },
  { code: '620000', letters: 'GS', name: '甘肃', column: 2, row: 3 },
  { code: '630000', letters: 'QH', name: '青海', column: 2, row: 4 },
  { code: '640000', letters: 'NX', name: '宁夏', column: 3, row: 3 },
  { code: '650000', letters: 'XJ', name: '新疆', column: 1, row: 3 },
  { code: '710000', letters: 'TW', name: '台湾', column: 7, row: 6 },
  { code: '810000', letters: 'HK', name: '香港', column: 6, row: 7 },
  { code: '820000', letters: 'MO', name: '澳门', column: 5, row: 7 },
];
