import { HONOUR_TABLE } from '../../schema/honour-table.ts';

/** Characters of the text in which an article says what it is about. */
const LEAD = 200;

/** A term of the honour table with its id; longest first, so that no term is read inside another. */
const TERMS = HONOUR_TABLE.flatMap(({ id, terms }) => terms.map((term) => ({ id, term }))).sort(
  (a, b) => b.term.length - a.term.length,
);
const PATTERN = new RegExp(TERMS.map(({ term }) => term).join('|'), 'g');
const ID_OF = new Map(TERMS.map(({ id, term }) => [term, id]));

/** Words of a drive that mean the nation's honour or a province's, and what in the article shows the province's. */
const EITHER: ReadonlyMap<string, { readonly provincial: RegExp; readonly national: RegExp }> = new Map(
  [
    ['卫', '卫生(?:城市|县城|县|区|镇|乡镇)', '国家(?:级)?卫生|国卫'],
    ['文', '文明(?:城市|县城|城区)', '全国(?:县级)?文明|国家(?:级)?文明'],
  ].flatMap(([short, honour, national = '']) =>
    ['创', '巩'].map(
      (verb) =>
        [
          `${verb}${short}`,
          { provincial: new RegExp(`(?:省|自治区|直辖市|市级)级?${honour}`), national: new RegExp(national) },
        ] as const,
    ),
  ),
);

/** 创模 is a drive for models of several kinds; the environment's where that is named too. */
const MODEL_DRIVE = { term: /创模/g, id: 'guojia-huanbao-mofan', given: /环保模范|环境保护模范|国家环保/ };

/**
 * Honours an article is about: those its title or lead names, or its text names twice. What is mentioned once
 * in passing is left out. 创卫 and 创文 are not the nation's where the article names only a province's.
 * @returns ids in the order of the honour table.
 */
export function findHonours(title: string, text: string): string[] {
  const weights = new Map<string, number>();
  const whole = `${title}\n${text}`;
  // Asked once, and not at each of the words.
  const provincial = new Set(
    [...EITHER].flatMap(([term, words]) =>
      words.provincial.test(whole) && !words.national.test(whole) ? [term] : [],
    ),
  );
  const add = (id: string, weight: number) => weights.set(id, (weights.get(id) ?? 0) + weight);
  const count = (pattern: RegExp, idOf: (term: string) => string) => {
    for (const [words, lead] of [
      [title, title.length],
      [text, LEAD],
    ] as const)
      for (const match of words.matchAll(pattern))
        if (!provincial.has(match[0])) add(idOf(match[0]), match.index < lead ? 2 : 1);
  };
  count(PATTERN, (term) => ID_OF.get(term) ?? '');
  if (MODEL_DRIVE.given.test(whole)) count(MODEL_DRIVE.term, () => MODEL_DRIVE.id);
  return HONOUR_TABLE.map(({ id }) => id).filter((id) => (weights.get(id) ?? 0) >= 2);
}

/** The text with every honour's name blanked, so that 河南省 in 河南省文明城市 is not read as a place. */
export function maskHonours(text: string): string {
  return text.replace(PATTERN, (term) => '＿'.repeat(term.length));
}
