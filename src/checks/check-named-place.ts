import type { ContentRecord } from '../archive/records.ts';
import type { Issue } from '../issues/issue.ts';
import { ancestorCodes } from '../places/division.ts';
import { divisionTable } from '../places/division-table.ts';
import { shortName } from '../places/short-name.ts';
import type { ArticleFrontMatter } from '../schema/article.ts';
import { type CheckContext, fieldIssue, isSound } from './check-context.ts';

/** An article stands in the place that its title, its text or its source names; its code may be mistyped. */
export function checkNamedPlace(context: CheckContext): Issue[] {
  const former = new Map(
    context.records.places.map(({ id, data }) => [
      id,
      [data.name, ...data.former.map(({ name }) => name)].filter((name) => name !== undefined),
    ]),
  );
  const namesOf = (code: string) => [
    ...[divisionTable.get(code)?.name ?? ''].filter((name) => name !== ''),
    ...(former.get(code) ?? []),
  ];
  return context.records.articles.flatMap((record) => {
    const { file, data } = record;
    if (data.place === undefined || data.note !== undefined) return [];
    if (!isSound(context, file, 'place', 'title', 'source', 'rights', 'body')) return [];
    const names = namesOf(data.place);
    // A place below speaks for it, e.g. 驿城区 for 驻马店市.
    const below = [...divisionTable.keys()]
      .filter((code) => isBelow(code, data.place ?? ''))
      .flatMap(namesOf);
    const shown = wordsOf(record);
    const isNamed = [...names, ...below].some((name) => name !== '' && shown.includes(shortName(name)));
    if (isNamed || names.length === 0) return [];
    return [
      fieldIssue(context, file, ['place'], {
        code: 'place-unnamed',
        place: data.place,
        name: names[0] ?? data.place,
      }),
    ];
  });
}

function isBelow(code: string, place: string): boolean {
  return code !== place && ancestorCodes(code).includes(place);
}

function wordsOf({ data, body }: ContentRecord<ArticleFrontMatter>): string {
  const people = data.people.map(({ office }) => office);
  return [
    data.title,
    data.subtitle,
    data.source?.name,
    data.source?.site,
    ...people,
    ...body.blocks.map(({ text }) => text),
  ].join('\n');
}
