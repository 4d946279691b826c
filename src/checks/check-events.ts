import { edtfBounds } from '../dates/edtf-bounds.ts';
import { buildIssue, type Issue, startOf } from '../issues/issue.ts';
import { type CheckContext, isSound } from './check-context.ts';

/** An event told as happened cannot lie after the day its article was published. */
export function checkEvents(context: CheckContext): Issue[] {
  return context.records.articles.flatMap(({ file, data, body }) => {
    const published = data.published === undefined ? null : edtfBounds(data.published).to;
    if (published === null || !isSound(context, file, 'published')) return [];
    return body.events.flatMap((event): Issue[] => {
      const { from } = edtfBounds(event.date);
      if (event.status !== 'happened' || from === null || from <= published) return [];
      return [
        buildIssue(
          { ...startOf(file), ...body.positions.get(event.anchor) },
          { code: 'event-after-publication', date: event.date, published: data.published ?? '' },
        ),
      ];
    });
  });
}
