import { COMPOUND_SURNAMES, SURNAMES } from './surnames.ts';

const SINGLE = new Set(SURNAMES);
const COMPOUND = new Set(COMPOUND_SURNAMES);

/** True for a Chinese personal name: a listed surname and one or two given characters, or 复姓 likewise. */
export function isPersonName(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  if (COMPOUND.has(text.slice(0, 2))) return text.length >= 3;
  return text.length <= 3 && SINGLE.has(text.slice(0, 1));
}

/** True when a character or pair begins a listed surname. */
export function beginsWithSurname(text: string): boolean {
  return COMPOUND.has(text.slice(0, 2)) || SINGLE.has(text.slice(0, 1));
}

/** Splits a printed list of names at blanks and enumeration marks; a name printed with a gap is closed (李 一). */
export function splitNames(text: string): string[] {
  const parts = text
    .split(/[\s\u3000,，、;；/|]+/)
    .map((part) => part.replace(/^[(（【[]+|[)）】\]]+$/g, ''))
    .filter((part) => part !== '');
  const names: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const [part = '', next = ''] = [parts[i], parts[i + 1]];
    if (part.length === 1 && next.length === 1 && isPersonName(part + next)) {
      names.push(part + next);
      i++;
    } else if (/^[A-Z][a-z.]*$/.test(part) && /^[A-Z][a-z]+$/.test(next)) {
      names.push(`${part} ${next}`);
      i++;
    } else {
      names.push(part);
    }
  }
  return names;
}

/** What stands for no person: accounts, collectors, buttons. */
const NOBODY =
  /^(?:admin\d*|administrator|root|webmaster|test|news|editor|管理员|系统管理员|网站管理员|超级管理员|佚名|未知|匿名|网络|网络整理|网络转载|网友|本站|本站原创|本站编辑|本网|原创|转载|整理|综合|综合整理|编辑|小编|编者|责任编辑|责编|记者|通讯员|不详|无|暂无|秘书组?|简介|介绍|简历|资料|信息|团队|有话说?|手记|专栏|打印本页|打印|关闭|查看|分享|更多|\d+|[-—_.]+)$/i;

/** True for words in the place of a name that name nobody. */
export function isNobody(name: string): boolean {
  return name === '' || NOBODY.test(name) || (name.length > 12 && /\p{Script=Han}/u.test(name));
}

/** A name without the code of the staff list and the remark behind it: 李某_N1234, 李某 PK155, 李某（实习）. */
export function cleanName(name: string): string {
  return name
    .replace(/[_＿].*$/u, '')
    .replace(/[(（[【].*$/u, '')
    .replace(/(?<=\p{Script=Han})\s*[A-Za-z]{1,4}\d{2,6}$/u, '')
    .trim();
}
