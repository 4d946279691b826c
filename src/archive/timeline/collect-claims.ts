import { gapDays } from '../../dates/date-relation.ts';
import { showGaps } from '../../hanzi/gap-mark.ts';
import type { Phase } from '../../schema/article.ts';
import type { Citation, Confidence, Fact } from '../../schema/event.ts';
import { buildEventId } from '../../schema/event-id.ts';
import type { Archive, Article, Campaign, Honour, Place } from '../archive.ts';
import { isHeld } from '../is-held.ts';
import type { Claim } from './claim.ts';
import { phaseAt } from './phase-at.ts';
import { quotedSentence } from './quoted-sentence.ts';
import { factsOfCampaign, factsOfHonour, factsOfPlace, type RecordedFact } from './recorded-facts.ts';
import type { CitationEvidence, Settlement } from './timeline.ts';

/** Everything dated that the archive's sources say: marked words, facts, batches and outcomes, unmerged. */
export function collectClaims(archive: Archive): readonly Claim[] {
  return [
    ...archive.articles.flatMap((article) => articleClaims(article, archive)),
    ...[...archive.campaigns.values()].flatMap((campaign) => campaignClaims(campaign, archive)),
    ...[...archive.places.values()].flatMap((place) => placeClaims(place, archive)),
    ...[...archive.honours.values()].flatMap((honour) => honourClaims(honour, archive)),
  ];
}

function articleClaims(article: Article, archive: Archive): readonly Claim[] {
  const { data } = article;
  if (!isHeld(article)) return [];
  const blocks = new Map(article.blocks.map((block) => [block.id, showGaps(block.text)]));
  const seen = new Map<string, number>();
  return article.events.map((event): Claim => {
    const key = `${event.block} ${event.quote}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const sentence = quotedSentence(blocks.get(event.block) ?? '', event.quote, nth);
    const phase = phaseAt(event.date, article.campaigns, archive) ?? phaseReported(event.date, data);
    const source = data.source?.name ?? data.source?.site;
    const { date, basis, anchor, quote } = event;
    return {
      id: buildEventId({ owner: article.id, anchor }),
      origin: article.file,
      date,
      kind: event.kind,
      status: event.status,
      basis,
      text: quote,
      isFact: false,
      words: sentence,
      ...(event.note && { note: event.note }),
      ...(data.place && { place: data.place }),
      campaigns: article.campaigns,
      honours: article.honours,
      ...(phase && { phase }),
      evidence: [
        {
          type: 'article',
          articleId: article.id,
          anchor,
          url: `${article.url}#${anchor}`,
          title: article.title,
          ...(source && { source }),
          ...(data.published && { published: data.published }),
          quote,
          sentence,
          date,
          basis,
          confidence: heldAs(data),
        },
      ],
      settles: settlements(event),
      layer: 'campaign',
    };
  });
}

// An abstract without a capture is only as good as the page it tells of; a mirror is second-hand.
function heldAs({ rights, capture, source }: Article['data']): Confidence {
  if (capture || rights === 'full') return 'capture';
  return source?.address === undefined ? 'page' : 'secondary';
}

/** Days around its publication in which the phase that an article reports is that of an event. */
const REPORTED = 31;

// An article of the sprint also looks back to the launch; that was another phase.
function phaseReported(date: string, { phase, published }: Article['data']): Phase | undefined {
  const gap = published === undefined ? 0 : gapDays(date, published);
  return gap !== null && gap <= REPORTED ? phase : undefined;
}

function campaignClaims(campaign: Campaign, archive: Archive): readonly Claim[] {
  const { data } = campaign;
  const owner: Owner = {
    origin: `campaigns/${campaign.id}`,
    ...(data.place && { place: data.place }),
    campaigns: [campaign.id],
    honours: data.honours,
    layer: 'campaign',
  };
  return factsOfCampaign(campaign).map((recorded) => factClaim(recorded, owner, archive));
}

function placeClaims(place: Place, archive: Archive): readonly Claim[] {
  const owner: Owner = {
    origin: `places/${place.code}`,
    place: place.code,
    campaigns: [],
    honours: [],
    layer: 'campaign',
  };
  return factsOfPlace(place).map((recorded) => factClaim(recorded, owner, archive));
}

function honourClaims(honour: Honour, archive: Archive): readonly Claim[] {
  const owner: Owner = {
    origin: `honours/${honour.id}`,
    campaigns: [],
    honours: [honour.id],
    layer: 'national',
  };
  return factsOfHonour(honour).map((recorded) => factClaim(recorded, owner, archive));
}

type Owner = Pick<Claim, 'origin' | 'place' | 'campaigns' | 'honours' | 'layer'>;

function factClaim({ id, fact }: RecordedFact, owner: Owner, archive: Archive): Claim {
  const phase = phaseAt(fact.date, owner.campaigns, archive);
  return {
    ...owner,
    id,
    date: fact.date,
    kind: fact.kind,
    status: fact.status,
    basis: fact.basis,
    text: fact.text,
    ...(fact.en && { textEn: fact.en }),
    isFact: true,
    words: fact.text,
    ...(fact.note && { note: fact.note }),
    ...(phase && { phase }),
    evidence: fact.sources.map((source) => citationEvidence(source, fact, archive)),
    cites: fact.sources.flatMap(({ article }) => article ?? []),
    ...(fact.contradicts && { contradicts: fact.contradicts }),
    settles: settlements(fact),
  };
}

function settlements({ fulfils = [], changes = [] }: Pick<Fact, 'fulfils' | 'changes'>): Settlement[] {
  return [
    ...fulfils.map((plan) => ({ plan, as: 'fulfils' as const })),
    ...changes.map((plan) => ({ plan, as: 'changes' as const })),
  ];
}

function citationEvidence(source: Citation, fact: Fact, archive: Archive): CitationEvidence {
  const held = source.article === undefined ? undefined : archive.articleById.get(source.article);
  const url = held?.url ?? source.url;
  const { title, address, confidence } = source;
  return {
    type: 'citation',
    title,
    ...(url && { url }),
    ...(address && { address }),
    confidence,
    date: fact.date,
    basis: fact.basis,
  };
}
