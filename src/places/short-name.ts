/**
 * Words at the end of a division's name that daily speech leaves out, longest first. 林区 is one in 神农架林区 alone, and
 * 新区 in three districts: 碑林区 and 清新区 end in 区, and 兰州新区 is not 兰州.
 */
const SUFFIX =
  /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|自治旗|地区|(?<=神农架)林区|特区|(?<=浦东|滨海|沈北)新区|街道|省|市|州|盟|县|区|旗|镇|乡)$/;
/** Peoples' names that stand between the place and its suffix in autonomous areas. */
const PEOPLES =
  /(?:蒙古族|回族|藏族|维吾尔族?|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|土族|达斡尔族?|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族?|阿昌族|普米族|塔吉克族?|怒族|鄂温克族?|裕固族|保安族|独龙族|鄂伦春族?|蒙古|各族)+$/;

/**
 * A division's name without its suffix: 驻马店市 → 驻马店, 湘西土家族苗族自治州 → 湘西. A name of two
 * characters keeps its suffix (扶沟县 → 扶沟, but 赵县 stays 赵县), as it is spoken.
 */
export function shortName(name: string): string {
  const stem = name.replace(SUFFIX, '');
  if (stem.length < 2) return name;
  if (!/自治/.test(name)) return stem;
  const place = stem.replace(PEOPLES, '');
  return place.length < 2 ? stem : place;
}
