import type { Line } from '../decode/line.ts';

const NAME =
  '[\\p{Script=Han}A-Za-z0-9·]{1,14}(?:网|在线|论坛|热线|门户|客户端|手机报|信息港|政府网|晚报|日报)';
const GENERIC =
  /^(?:首页|主页|中国政府网|本网|本站|官网|互联网|网|万维网|某某网|局域网|政务网|门户网|新闻网|中国网|技术支持.*)$/;

/** Shapes in which a page's furniture names its own site, the surest first. */
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `(?:Copyright|版权所有|©|&copy;)[\\s©:：]*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?\\s*(${NAME})`,
    'iu',
  ),
  new RegExp(`^[^\\p{Script=Han}]*(${NAME})\\s*(?:版权所有|版权声明|版权归)`, 'iu'),
  new RegExp(`位置[:：]\\s*(${NAME})\\s*[>»›]`, 'u'),
  new RegExp(`^(${NAME})\\s*[>»›]`, 'u'),
  new RegExp(`(${NAME})\\s*[(（]\\s*\\p{Script=Han}ICP`, 'u'),
  new RegExp(`^(?:欢迎(?:来到|访问|光临))?(${NAME})(?:欢迎您)?[！!]?$`, 'u'),
  new RegExp(`^(${NAME})\\s*[—–\\-|_]+\\s*\\S`, 'u'),
  new RegExp(`[(（]?(${NAME})\\s*https?://\\S*省略`, 'u'),
];

/**
 * The name of the site a page was saved from, as its bars, breadcrumbs and legal lines print it.
 * @param lines the lines that were dropped.
 * @returns undefined when none names it.
 */
export function findSite(lines: readonly Line[]): string | undefined {
  for (const shape of SHAPES) {
    for (const { text } of lines) {
      const name = shape.exec(text.trim())?.[1];
      if (name && !GENERIC.test(name)) return name;
    }
  }
  return undefined;
}
