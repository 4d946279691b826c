import type { Archive, Official } from './archive.ts';
import { pushTo } from './group.ts';
import { oncePerArchive } from './once-per-archive.ts';
import { buildEntries } from './timeline/build-timeline.ts';
import type { ArticleEvidence, TimelineEntry } from './timeline/timeline.ts';

const sentencesOf = oncePerArchive((archive) => {
  const byArticle = new Map<string, { entry: TimelineEntry; evidence: ArticleEvidence }[]>();
  for (const entry of buildEntries(archive)) {
    for (const evidence of entry.evidence) {
      if (evidence.type === 'article') pushTo(byArticle, evidence.articleId, { entry, evidence });
    }
  }
  return byArticle;
});

/**
 * The events whose sentence, in an article that names the person in office, has the person's name in it; in order
 * of time, each once.
 */
export function eventsOfPerson(archive: Archive, { name, offices }: Official): readonly TimelineEntry[] {
  const articles = new Set(offices.map(({ article }) => article));
  const named = [...articles].flatMap((id) =>
    (sentencesOf(archive).get(id) ?? [])
      .filter(({ evidence }) => evidence.sentence.includes(name))
      .map(({ entry }) => entry),
  );
  const found = new Set(named);
  return buildEntries(archive).filter((entry) => found.has(entry));
}
