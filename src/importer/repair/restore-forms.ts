import type { Line, Repair } from '../decode/line.ts';

/** Radicals that programs take out of PDF files for the characters they look like; Unicode equates only some of them. */
const RADICALS =
  '⺁厂⺇几⺌小⺎兀⺑长⺒巳⺓幺⺗心⺘手⺙攵⺛无⺝月⺟母⺠民⺡氵⺢水⺣灬⺤爪⺦丬⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺳网⺴网⺶羊⺷羊⺹老⺺聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';
/** Marks of vertical print, with those of print in rows. */
const VERTICAL =
  '︐，︑、︒。︓：︔；︕！︖？︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』︱—︙…';
const FORMS = new Map(pairUp(RADICALS + VERTICAL));

/** A number in Chinese digits whose noughts are typed as figures or letters: 二0一九年, 一O五号, 二OO九年. */
const DIGITS =
  /(?<![0-9A-Za-z０-９Ａ-Ｚ])[一二三四五六七八九][一二三四五六七八九〇○◯0OoＯ０]+(?![0-9A-Za-z０-９Ａ-Ｚ%％])年?/gu;
/** Noughts between digits, two at most; the last figure of a year. */
const NOUGHTS =
  /(?<![0OoＯ０])[0OoＯ０]{1,2}(?=[一二三四五六七八九〇○◯])|(?<=^.{3})[0OoＯ０](?=年)|(?<=^.{2})[0OoＯ０]{2}(?=年)/gu;

/** What may have to be restored: radicals, compatibility ideographs, vertical marks, full-width digits and letters. */
const FORM =
  /[\u2e80-\u2fd5\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe44]|[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|(?<=[0-9\uff10-\uff19])\uff0e(?=[0-9\uff10-\uff19])/gu;

/**
 * Restores the character that a text means where it has another form of it: `⽂⼈` for `文人`, a mark of vertical print,
 * `２０１７年`, and the nought of `二O一七年`. They look alike and are not found by the same search.
 * @returns one repair a line: `from` holds the forms in order, `to` what they became.
 */
export function restoreForms(lines: readonly Line[]): { lines: Line[]; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const restored = lines.map((line) => {
    let from = '';
    let to = '';
    const restore = (form: string, plain: string) => {
      // Marks on the line stay where they are.
      if (plain.length !== form.length) return form;
      if (plain !== form) {
        from += form;
        to += plain;
      }
      return plain;
    };
    const text = line.text
      .replace(DIGITS, (number) =>
        number.replace(NOUGHTS, (noughts) => restore(noughts, '〇'.repeat(noughts.length))),
      )
      .replace(FORM, (form) => restore(form, FORMS.get(form) ?? form.normalize('NFKC')));
    if (from === '') return line;
    repairs.push({ line: line.line, from, to, kind: 'form', certain: true });
    return { ...line, text };
  });
  return { lines: restored, repairs };
}

function pairUp(characters: string): [string, string][] {
  const all = [...characters];
  return all.flatMap((form, at) => (at % 2 === 0 ? [[form, all[at + 1] ?? form] as [string, string]] : []));
}
