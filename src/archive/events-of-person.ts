import type { Archive } from './archive.ts';
import { pushTo } from './group.ts';
import { oncePerArchive, oncePerKey } from './once-per-archive.ts';
import { personById } from './people-index.ts';
import { buildEntries, inTimelineOrder } from './timeline/build-timeline.ts';
import type { ArticleEvidence, TimelineEntry } from './timeline/timeline.ts';

const sentencesOf = oncePerArchive('sentences by article', (archive) => {
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
 * of time, each once. None for the id of an unknown person.
 */
export const eventsOfPerson: (archive: Archive, id: string) => readonly TimelineEntry[] = oncePerKey(
  'events of a person',
  (archive, id) => {
    const { name = '', offices = [] } = personById(archive, id) ?? {};
    const articles = new Set(offices.map(({ article }) => article));
    const named = [...articles].flatMap((article) =>
      (sentencesOf(archive).get(article) ?? [])
        .filter(({ evidence }) => evidence.sentence.includes(name))
        .map(({ entry }) => entry),
    );
    return inTimelineOrder(archive, named);
  },
);
