import type { Division } from './division.ts';
import { divisionTable } from './division-table.ts';
import { shortName } from './short-name.ts';

// Compiled by hand, after the changes to divisions from county level up that the Ministry of Civil Affairs lists each
// year (http://xzqh.mca.gov.cn/) and the editions of GB/T 2260 they lead to. A division that was parted among several is that
// of its seat (莱芜市), or left out.

/** Names borne since 1990 that today's do not tell, with the code of the division that took over seat and area. */
const RENAMED =
  '襄樊市=420600 襄阳县=420607 思茅地区=530800 思茅市=530800 ' +
  '淮阴市=320800 荆沙市=421000 宿县地区=341300 惠民地区=371600 ' +
  '零陵地区=431100 达川地区=511700 伊克昭盟=150600 哲里木盟=150500 ' +
  '莱芜市=370116 中甸县=533401 路南彝族自治县=530126 ' +
  '普洱哈尼族彝族自治县=530821 通什市=469001 鄞县=330212 绍兴县=330603 ' +
  '胶南市=370211 通州市=320612 蒲圻市=421281 枝城市=420581 ' +
  '苍山县=371324 陵县=371403 郧县=420304 米泉市=650109 花县=440114 ' +
  '巴县=500113 万县市=500101 开县=500154 郫县=510117 达县=511703 ' +
  '遵义县=520304 户县=610118 长安县=610116 华县=610503 宝鸡县=610304 ' +
  '耀县=610204 任县=130505 开封县=410212 陕县=411203 永定县=350803 许昌县=411003 ' +
  '长治县=140404 大同县=140215 通县=110112 蓟县=120119 南汇县=310115 ' +
  '川沙县=310115 芜湖县=340210 铜陵县=340706 上饶县=361104 ' +
  '九江县=360404 武昌县=420115 汉阳县=420114 宜昌县=420506 ' +
  '株洲县=430212';

/** Counties and cities that are districts of the same name today. */
const RAISED =
  '江宁县 锡山市 武进市 吴江市 江都市 姜堰市 大丰市 海门市 金坛市 铜山县 赣榆县 溧水县 高淳县 ' +
  '六合县 盐都县 洪泽县 宿豫县 丹徒县 萧山市 余杭市 富阳市 临安市 上虞市 奉化市 洞头县 即墨市 ' +
  '章丘市 文登市 兖州市 蓬莱市 长清县 济阳县 定陶县 沾化县 茌平县 垦利县 牟平县 从化市 增城市 ' +
  '番禺市 花都市 顺德市 南海市 三水市 高明市 新会市 斗门县 澄海市 潮阳市 惠阳市 高要市 电白县 ' +
  '揭东县 潮安县 阳东县 清新县 曲江县 云安县 宝安县 武鸣县 邕宁县 临桂县 柳江县 宜州市 田阳县 ' +
  '双流县 温江县 新都县 新津县 罗江县 纳溪县 名山县 彭山县 南溪县 綦江县 大足县 璧山县 铜梁县 ' +
  '潼南县 荣昌县 梁平县 武隆县 长寿县 江津市 合川市 永川市 南川市 涪陵市 平坝县 水城县 呈贡县 ' +
  '晋宁县 马龙县 沾益县 江川县 东川市 临潼县 高陵县 商州市 安塞县 横山县 南郑县 凤翔县 藁城市 ' +
  '鹿泉市 栾城县 丰南市 丰润县 宣化县 崇礼县 万全县 冀州市 永年县 肥乡县 满城县 清苑县 徐水县 ' +
  '抚宁县 南和县 偃师市 孟津县 淮阳县 榆次市 太谷县 屯留县 潞城市 辽中县 大洼县 普兰店市 双阳县 ' +
  '九台市 阿城市 双城市 呼兰县 江源县 顺义县 昌平县 大兴县 怀柔县 平谷县 密云县 延庆县 武清县 ' +
  '宝坻县 宁河县 静海县 嘉定县 松江县 金山县 青浦县 奉贤县 崇明县 繁昌县 长乐市 建阳市 同安县 ' +
  '龙海市 长泰县 南康市 新建县 余江县 东乡县 广丰县 黄陂县 新洲县 望城县 乐都县 平安县 ' +
  '湟中县 堆龙德庆县 达孜县';

/** Short forms of such names that are no other place's and no words: 襄樊创卫. */
const SHORT = '襄樊=420600';

/** A former name with the code of the division that is meant. */
export interface FormerName {
  readonly name: string;
  readonly code: string;
  readonly isFull: boolean;
  /** By the rule that a city was a county before (靖西县), of which a few never were. */
  readonly isDerived: boolean;
}

/** Every former name that no division bears today. */
export function listFormerNames(): FormerName[] {
  const divisions = [...divisionTable.values()];
  const pairs = (table: string) => table.split(' ').map((pair) => pair.split('='));
  const told = [
    ...pairs(RENAMED).map(([name = '', code = '']) => ({ name, code, isFull: true, isDerived: false })),
    ...pairs(SHORT).map(([name = '', code = '']) => ({ name, code, isFull: false, isDerived: false })),
    ...RAISED.split(' ').flatMap((name) => {
      const found = divisions.filter(
        (one) => one.name.endsWith('区') && one.name.slice(0, -1) === name.slice(0, -1),
      );
      return found.map(({ code }) => ({ name, code, isFull: true, isDerived: false }));
    }),
  ];
  const taken = new Set([...divisions, ...told].map(({ name }) => name));
  const derived = divisions.filter(isCountyCity).map(({ name, code }) => ({
    name: `${shortName(name)}县`,
    code,
    isFull: true,
    isDerived: true,
  }));
  return [...told, ...derived.filter(({ name }) => !taken.has(name))];
}

function isCountyCity({ name, level }: Division): boolean {
  return level === 'county' && name.endsWith('市') && name.length > 2;
}
