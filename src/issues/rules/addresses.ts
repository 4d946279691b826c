import type { IssueRule } from '../issue-rule.ts';

/** Issues of addresses that lead out of the archive: of sources and of their archived copies. */
export const ADDRESS_RULES = {
  'archived-form': {
    severity: 'error',
    what: {
      zh: '存档副本的网址不是某一份固定的副本。',
      en: 'The address of an archived copy is not that of one fixed copy.',
    },
    why: {
      zh: '原页消失以后，读者只能凭这份副本核对。',
      en: 'When the page is gone, readers can verify nothing but by this copy.',
    },
    fix: {
      zh: '打开副本，照抄浏览器地址栏里带时刻或编号的网址。',
      en: 'Open the copy, and take its address, with the instant or the code in it.',
    },
    guide: 'article',
    say: ({ host, example }: { readonly host: string; readonly example: string }) => ({
      what: {
        zh: `archived 的网址在 ${host}，却不是一份固定的副本。`,
        en: `The address in "archived" is of ${host}, but of no fixed copy.`,
      },
      fix: { zh: `应如 ${example}。`, en: `It looks like ${example}.` },
    }),
  },
  'archived-other-page': {
    severity: 'warning',
    what: {
      zh: '存档副本存的是另一个网页。',
      en: 'The archived copy is of another page.',
    },
    why: {
      zh: '读者会拿另一页来核对这篇报道。',
      en: 'Readers would verify the article by another page.',
    },
    fix: {
      zh: '改正 archived 或 url；网页搬过家的，url 写现在的网址。',
      en: 'Correct archived or url; if the page has moved, url is its address of today.',
    },
    guide: 'article',
    say: ({ page, original }: { readonly page: string; readonly original: string }) => ({
      what: {
        zh: `存档副本存的是 ${page}，报道的网址却是 ${original}。`,
        en: `The archived copy is of ${page}, but the article is at ${original}.`,
      },
    }),
  },
  'archived-unknown': {
    severity: 'warning',
    what: {
      zh: '存档副本不在已知的网页存档里。',
      en: 'The archived copy is in no web archive that is known.',
    },
    why: {
      zh: '普通网站上的副本会变，也会消失。',
      en: 'A copy on a common site can change and vanish.',
    },
    fix: {
      zh: '先存入一家网页存档，再写那里的网址。',
      en: 'Save the page in a web archive, and write the address there.',
    },
    guide: 'article',
    say: ({ host, known }: { readonly host: string; readonly known: readonly string[] }) => ({
      what: {
        zh: `archived 的网址在 ${host}，不是已知的网页存档，也没有写明时刻和原网址。`,
        en: `The address in "archived" is of ${host}: no web archive that is known, and without instant and page.`,
      },
      fix: {
        zh: `先存入 ${known.join('、')} 之一，再写那里的网址。`,
        en: `Save the page in one of ${known.join(', ')}, and write the address there.`,
      },
    }),
  },
  'url-doubtful': {
    severity: 'warning',
    what: {
      zh: 'url 通向裸 IP，或通向别处已写作 address 的网站。',
      en: 'A url leads to a bare IP, or to a host that another record keeps as an address.',
    },
    why: {
      zh: '这样的网页今天是什么内容，没有人能担保，而档案会把读者送去。',
      en: 'Nobody vouches for what such a page shows today, and the archive would send readers there.',
    },
    fix: {
      zh: '改写为 address：只显示、导出文字，不做链接。',
      en: 'Write it as address: it is then shown and exported as text, and never linked.',
    },
    guide: 'article',
    say: ({ host, recordedBy }: { readonly host: string; readonly recordedBy: string | undefined }) => ({
      what:
        recordedBy === undefined
          ? { zh: `url 通向裸 IP：${host}。`, en: `The url leads to a bare IP, ${host}.` }
          : {
              zh: `url 的网站 ${host}，在 ${recordedBy} 里已写作 address。`,
              en: `The url is of the host ${host}, which ${recordedBy} keeps as an address.`,
            },
    }),
  },
} as const satisfies Record<string, IssueRule>;
