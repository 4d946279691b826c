import { expect } from 'vitest';
import { importCapture } from '../../../src/importer/pipeline.ts';

/** What an import must give; what is left out is not looked at, `null` must be missing. */
export interface Expected {
  readonly title?: string;
  readonly published?: string | null;
  readonly time?: string | null;
  readonly source?: string | null;
  readonly site?: string | null;
  readonly siteNot?: string;
  readonly authors?: readonly string[];
  readonly editors?: readonly string[];
  /** Parts of the text, besides the three paragraphs of the story. */
  readonly holds?: readonly string[];
  readonly lacks?: readonly string[];
}

/** A page and what must come out of it. */
export interface Case extends Expected {
  readonly name: string;
  readonly page: string | Uint8Array;
  /** Name of the file; a web page unless it is told. */
  readonly file?: string;
}

export const TITLE = '麦溪市部署文明城市迎检准备';
export const PARAGRAPHS = [
  '6月3日下午，麦溪市把各街道负责人请到一处老小区的院子里，边走边开迎检准备会，市长当场点了七处问题。',
  '会上商定，乱停车、楼道堆物和夜市油烟三件事先办，哪个街道先做完就把办法写成一页纸，发给其他街道照着做。',
  '散会以后，居民代表把自己画的巷道图交给工作人员，图上标着十一盏不亮的路灯和四个常年积水的路口。',
] as const;

/** The story's paragraphs as elements. */
export const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

/** A page as most systems print it; each part can be another. */
export function page(parts: {
  readonly head?: string;
  readonly pageTitle?: string;
  readonly above?: string;
  readonly heading?: string;
  readonly info?: string;
  readonly body?: string;
  readonly below?: string;
}): string {
  const {
    head = '',
    pageTitle = `${TITLE}_麦溪新闻网`,
    above = '',
    heading = `<h1>${TITLE}</h1>`,
    info = '<div class="info">2019-06-04 09:15　来源：麦溪日报</div>',
    body = BODY,
    below = '',
  } = parts;
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${pageTitle}</title>${head}</head>
<body>${above}
${heading}
${info}
<div class="con">${body}</div>
${below}
</body></html>`;
}

const OVERSEAS = [
  '市長昨日下午把各里里長請到一處舊社區的院子裡，邊走邊開迎檢準備會，當場點出七處問題，要求月底前改善。',
  '會中商定，違規停車、樓梯間堆物和夜市油煙三件事先辦，哪一區先完成，就把作法寫成一頁，發給其他各區參考。',
  '散會之後，居民代表把自己畫的巷道圖交給工作人員，圖上標著十一盞不亮的路燈，和四個常年積水的路口。',
];

/** A page of Taiwan or Hong Kong, with lines of its own and, before the first paragraph, a dateline. */
export function overseas(
  name: string,
  { lead = '', ...parts }: Omit<Parameters<typeof page>[0], 'body'> & { readonly lead?: string },
  expected: Expected,
): Case {
  const [first = '', ...rest] = OVERSEAS;
  const body = [lead + first, ...rest].map((text) => `<p>${text}</p>`).join('');
  const heading = '<h1>里長上街看環境 居民遞上巷道圖</h1>';
  return {
    name,
    page: page({ heading, pageTitle: '里長上街看環境 居民遞上巷道圖', ...parts, body }),
    holds: OVERSEAS,
    ...expected,
  };
}

/** A capture in plain text. */
export function lines(...rest: readonly string[]): string {
  return [TITLE, '时间：2019-06-04 09:15 来源：麦溪日报', ...rest].join('\n');
}

/** Imports a page and compares; the story's paragraphs must all be there, whole. */
export function check({ name, page: source, file = 'page.html', ...expected }: Case): void {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const { article, text, issues } = importCapture(bytes, { fileName: file, rights: 'full' });
  expect(
    issues.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    name,
  ).toEqual([]);
  for (const part of [...PARAGRAPHS.filter(() => expected.holds === undefined), ...(expected.holds ?? [])]) {
    expect(text, name).toContain(part);
  }
  for (const part of expected.lacks ?? []) expect(text, name).not.toContain(part);
  const names = (article?.authors ?? []).map((author) => (typeof author === 'string' ? author : author.name));
  const found = {
    title: article?.title ?? null,
    published: article?.published ?? null,
    time: article?.time ?? null,
    source: article?.source?.name ?? null,
    site: article?.source?.site ?? null,
    authors: names,
    editors: article?.editors ?? [],
  };
  const { holds: _holds, lacks: _lacks, siteNot, ...fields } = expected;
  expect(found, name).toMatchObject(fields);
  if (siteNot) expect(found.site, name).not.toBe(siteNot);
}
