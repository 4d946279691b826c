import { createRandom, type Random } from '../random.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';
import { FORMS, GIVEN, SURNAMES, WORDS } from './word-lists.ts';

/** One made-up article. Every value follows from the seed and the article's number alone. */
export interface GeneratedArticle {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** ISO day, or nothing for the few without a date. */
  readonly published?: string;
  /** County code; nothing for the few without a place. */
  readonly place?: string;
  readonly source: string;
  readonly author: string;
  readonly honour: string;
  readonly type: string;
  readonly phase: string;
  readonly person: string;
  readonly office: string;
  readonly complete: boolean;
  readonly traditional: boolean;
}

export const TYPES = [
  'report',
  'report',
  'report',
  'speech',
  'notice',
  'plan',
  'summary',
  'feature',
  'brief',
] as const;
export const PHASES = [
  'mobilise',
  'deploy',
  'push',
  'sprint',
  'inspect',
  'review',
  'award',
  'follow-up',
] as const;
export const HONOURS = [
  'quanguo-wenming',
  'quanguo-wenming',
  'quanguo-wenming',
  'guojia-weisheng',
  'guojia-yuanlin',
  'shuangyong-mofan',
] as const;

/**
 * Makes `count` articles of about `length` characters of realistic Chinese, one in ten Traditional.
 * @param spread takes every n-th county only: an archive follows the places that campaign, not all of them.
 */
export function* generateArticles(
  count: number,
  seed = 1,
  length = 1200,
  spread = 1,
): Generator<GeneratedArticle> {
  const all = readVocabulary();
  const vocabulary = { ...all, counties: all.counties.filter((_, at) => at % spread === 0) };
  for (let number = 0; number < count; number++) {
    yield generateArticle(number, createRandom(seed * 1_000_003 + number), vocabulary, length);
  }
}

function generateArticle(
  number: number,
  random: Random,
  vocabulary: Vocabulary,
  length: number,
): GeneratedArticle {
  // Some places report far more than others: half of all articles come from a sixth of the counties.
  const place = random.pick(
    vocabulary.counties.slice(0, 1 + Math.floor(vocabulary.counties.length * random.next() ** 2)),
  );
  const person = random.pick(SURNAMES) + random.pick(GIVEN) + (random.next() < 0.7 ? random.pick(GIVEN) : '');
  const office = random.pick(WORDS['office'] ?? []);
  const dated = random.next() > 0.01;
  const placed = random.next() > 0.01;
  const year = 2005 + Math.floor(Math.sqrt(random.next()) * 20);
  const published = `${year}-${pad(1 + random.below(12))}-${pad(1 + random.below(28))}`;
  const traditional = random.next() < 0.1;
  const script = (text: string) => (traditional ? vocabulary.toTraditional(text) : text);
  const fill = (form: string): string =>
    form.replace(/\{(\w+)\}/g, (_, slot: string) => {
      if (slot === 'date') return `${1 + random.below(12)}月${1 + random.below(28)}日`;
      if (slot === 'place') return random.next() < 0.6 ? place.name : random.pick(vocabulary.counties).name;
      if (slot === 'person')
        return random.next() < 0.6 ? person : random.pick(SURNAMES) + random.pick(GIVEN) + random.pick(GIVEN);
      if (slot === 'number') return String(3 + random.below(900));
      if (slot === 'decimal') return (random.next() * 20).toFixed(1);
      if (slot === 'percent') return `${50 + random.below(50)}%`;
      if (slot === 'filler')
        return Array.from({ length: 3 + random.below(5) }, () => vocabulary.word(random)).join('');
      return random.pick(WORDS[slot] ?? ['']);
    });
  const paragraphs: string[] = [];
  let size = 0;
  while (size < length) {
    const paragraph = Array.from({ length: 3 + random.below(4) }, () => fill(random.pick(FORMS))).join('');
    paragraphs.push(script(paragraph));
    size += paragraph.length;
  }
  const title = script(
    fill(
      random.pick([
        '{place}{meeting}召开 部署{honour}',
        '{place}{verb}{object} 推进{honour}',
        '{honour}:{place}{measure}见成效',
      ]),
    ),
  );
  const suffix = number.toString(16).padStart(5, '0');
  return {
    id: `${dated ? published : 'undated'}-${placed ? place.code : 'unplaced'}-${suffix}`,
    title,
    paragraphs,
    ...(dated ? { published } : {}),
    ...(placed ? { place: place.code } : {}),
    source: `${random.pick(vocabulary.cities)}日报`,
    author: random.pick(SURNAMES) + random.pick(GIVEN),
    honour: random.pick(HONOURS),
    type: random.pick(TYPES),
    phase: random.pick(PHASES),
    person,
    office,
    complete: random.next() > 0.05,
    traditional,
  };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
