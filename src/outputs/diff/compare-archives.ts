import type { Archive, Article } from '../../archive/archive.ts';
import { isHeld } from '../../archive/is-held.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import { buildEventRows } from '../data/event-row.ts';
import type { ArchiveDiff, NamedArticle, NamedEvent } from './archive-diff.ts';
import { compareFacets } from './compare-facets.ts';
import { listAddresses } from './list-addresses.ts';

/** What readers would see differently in `after` than in `before`. */
export function compareArchives(before: Archive, after: Archive): ArchiveDiff {
  const kept = new Set(listAddresses(after));
  return {
    articles: compareArticles(before, after),
    events: compareEvents(before, after),
    facets: compareFacets(before, after),
    broken: listAddresses(before).filter((path) => !kept.has(path)),
  };
}

function compareArticles(before: Archive, after: Archive): ArchiveDiff['articles'] {
  const movedFrom = new Map<string, string>();
  for (const { id } of before.articles) {
    const target = after.articleById.has(id) ? undefined : after.redirects.get(id);
    if (target !== undefined) movedFrom.set(target, id);
  }
  const pairs = before.articles.flatMap((old) => {
    const now = after.articleById.get(old.id) ?? after.articleById.get(after.redirects.get(old.id) ?? '');
    return now ? [{ old, now }] : [];
  });
  return {
    added: named(after.articles.filter(({ id }) => !before.articleById.has(id) && !movedFrom.has(id))),
    changed: pairs
      .filter(({ now }) => isHeld(now))
      .map(({ old, now }) => ({ ...nameOf(now), fields: changedFields(old, now) }))
      .filter(({ fields }) => fields.length > 0)
      .sort(byId),
    withdrawn: named(pairs.filter(({ old, now }) => !isHeld(now) && isHeld(old)).map(({ now }) => now)),
    moved: [...movedFrom]
      .flatMap(([id, from]) => {
        const now = after.articleById.get(id);
        return now ? [{ ...nameOf(now), from }] : [];
      })
      .sort(byId),
    removed: named(
      before.articles.filter(({ id }) => !after.articleById.has(id) && !after.redirects.has(id)),
    ),
  };
}

/** Names of the fields that differ, in the order of the alphabet; `text` is the body with its marks. */
function changedFields(old: Article, now: Article): string[] {
  const fields = new Set([...Object.keys(old.data), ...Object.keys(now.data)]);
  const writtenIn = ({ data }: Article, field: string) =>
    JSON.stringify(Object.entries(data).find(([name]) => name === field)?.[1]);
  const changed = [...fields].filter((field) => writtenIn(old, field) !== writtenIn(now, field));
  return [...changed, ...(old.html === now.html ? [] : ['text'])].sort(compareText);
}

function compareEvents(before: Archive, after: Archive): ArchiveDiff['events'] {
  const now = eventsOf(after);
  // What an article tells under its new id it told before.
  const old = eventsOf(before).map((event) => {
    const moved = after.articleById.has(event.owner) ? undefined : after.redirects.get(event.owner);
    return moved === undefined ? event : { ...event, id: event.id.replace(event.owner, moved), owner: moved };
  });
  const [oldIds, nowIds] = [new Set(old.map(({ id }) => id)), new Set(now.map(({ id }) => id))];
  const appeared = now.filter(({ id }) => !oldIds.has(id));
  const vanished = old.filter(({ id }) => !nowIds.has(id));
  const moved: (NamedEvent & { from: string })[] = [];
  for (const event of appeared) {
    const from = vanished.find(
      ({ words, owner, date }) => words === event.words && owner === event.owner && date !== event.date,
    );
    if (from) moved.push({ ...event, from: from.date });
  }
  const isMoved = ({ words, owner }: NamedEvent) =>
    moved.some((one) => one.words === words && one.owner === owner);
  return {
    appeared: appeared.filter((event) => !isMoved(event)),
    moved,
    vanished: vanished.filter((event) => !isMoved(event)),
  };
}

function eventsOf(archive: Archive): NamedEvent[] {
  return buildEventRows(archive, '').map(({ id, date, text, originId }) => ({
    id,
    date,
    words: text,
    owner: originId,
  }));
}

function nameOf({ id, title }: Article): NamedArticle {
  return { id, title };
}

function named(articles: readonly Article[]): NamedArticle[] {
  return articles.map(nameOf).sort(byId);
}

function byId(a: NamedArticle, b: NamedArticle): number {
  return compareText(a.id, b.id);
}
