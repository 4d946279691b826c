import { createRandom, type Random } from '../random.ts';
import { type GeneratedArticle, generateArticles } from './generate-articles.ts';
import { readVocabulary } from './vocabulary.ts';

/** How a made-up paper takes over a text. */
export const REPRINT_KINDS = [
  'verbatim',
  'abridged',
  'own-lead',
  'misread',
  'traditional',
  'reordered',
  'supplemented',
] as const;
type ReprintKind = (typeof REPRINT_KINDS)[number];

/** What looks like a reprint and is none. */
export const DECOY_KINDS = ['quotes-paragraph', 'takes-up-brief', 'same-formulae'] as const;
type DecoyKind = (typeof DECOY_KINDS)[number];

/** An article made of another one, and whether it reprints it. */
export interface PlantedArticle {
  readonly article: GeneratedArticle;
  /** Id of the article that it was made of. */
  readonly of: string;
  readonly kind: ReprintKind | DecoyKind;
}

/** True for a kind that is a reprint. */
export function isReprint({ kind }: PlantedArticle): boolean {
  return (REPRINT_KINDS as readonly string[]).includes(kind);
}

/**
 * Makes `count` articles with known clusters: of every twentieth one article of each kind is planted, printed one to
 * nine days later in another paper. Every value follows from the seed.
 */
export function plantReprints(
  count: number,
  seed = 1,
  length = 1200,
): { readonly articles: readonly GeneratedArticle[]; readonly planted: readonly PlantedArticle[] } {
  const articles = [...generateArticles(count, seed, length, 8)];
  const { toTraditional } = readVocabulary();
  const foreign = [...generateArticles(Math.ceil(count / 20) * 10, seed + 7, length, 8)];
  const planted = articles
    .filter((article, number) => number % 20 === 0 && article.published !== undefined)
    .flatMap((article, number) =>
      [...REPRINT_KINDS, ...DECOY_KINDS].flatMap((kind, at): PlantedArticle[] => {
        const other = foreign[number * 10 + at];
        if (!other) return [];
        const random = createRandom(seed * 7919 + number * 31 + at);
        const paragraphs = rewrite(kind, article.paragraphs, other.paragraphs, random, toTraditional);
        const made = { ...other, ...laterDay(article, random), id: `${article.id}-${kind}`, paragraphs };
        return [{ article: made, of: article.id, kind }];
      }),
    );
  return { articles, planted };
}

function rewrite(
  kind: PlantedArticle['kind'],
  text: readonly string[],
  foreign: readonly string[],
  random: Random,
  toTraditional: (text: string) => string,
): readonly string[] {
  const half = Math.ceil(text.length / 2);
  switch (kind) {
    case 'verbatim':
      return text;
    case 'abridged':
      return text.slice(0, half);
    case 'own-lead':
      return [...foreign.slice(0, 1), ...text.slice(1)];
    case 'misread':
      return text.map((paragraph) => misread(paragraph, random));
    case 'traditional':
      return text.map(toTraditional);
    case 'reordered':
      return [...text.slice(half), ...text.slice(0, half)];
    case 'supplemented':
      return [...text, ...foreign.slice(0, Math.floor(foreign.length / 2))];
    case 'quotes-paragraph':
      return [...foreign, ...text.slice(0, 1)];
    case 'takes-up-brief':
      return [...foreign, text.join('').slice(0, 120)];
    case 'same-formulae':
      return foreign.map((paragraph, at) => `${text[at % text.length]?.slice(0, 30)}${paragraph}`);
  }
}

/** Every fortieth letter or so read wrongly, as machines read print. */
function misread(text: string, random: Random): string {
  return Array.from(text, (letter) => (random.chance(0.025) ? '某' : letter)).join('');
}

function laterDay({ published = '' }: GeneratedArticle, random: Random): { readonly published: string } {
  const day = new Date(`${published}T00:00:00Z`).getTime() + (1 + random.below(9)) * 86_400_000;
  return { published: new Date(day).toISOString().slice(0, 10) };
}
