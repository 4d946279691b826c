import { honourOfCampaign, placeOfCampaign } from '../archive/campaign-id.ts';
import type { Issue } from '../issues/issue.ts';
import { divisionTable } from '../places/division-table.ts';
import { HONOUR_TABLE } from '../schema/honour-table.ts';
import { nearestWord } from '../schema/nearest-word.ts';
import { type CheckContext, fieldIssue } from './check-context.ts';
import { citationsOf } from './citations-of.ts';

/** Every place, honour, campaign and article that a file names must exist. */
export function checkReferences(context: CheckContext): Issue[] {
  const { records } = context;
  const honours = new Set([...HONOUR_TABLE.map(({ id }) => id), ...records.honours.map(({ id }) => id)]);
  const places = new Set([...divisionTable.keys(), ...records.places.map(({ id }) => id)]);
  const articles = new Set(records.articles.map(({ id }) => id));
  const issues: Issue[] = [];

  const needPlace = (file: string, path: readonly PropertyKey[], code: string | undefined) => {
    // Townships are numbered below a county of the table, which then vouches for them.
    if (code === undefined || places.has(code) || (code.length === 9 && places.has(code.slice(0, 6)))) return;
    issues.push(fieldIssue(context, file, path, { code: 'place-unknown', place: code }));
  };
  const needHonour = (file: string, path: readonly PropertyKey[], id: string) => {
    if (honours.has(id)) return;
    issues.push(
      fieldIssue(context, file, path, {
        code: 'honour-unknown',
        honour: id,
        near: nearestWord(id, [...honours]),
        known: [...honours].sort(),
      }),
    );
  };
  const needCampaign = (file: string, path: readonly PropertyKey[], id: string) => {
    needPlace(file, path, placeOfCampaign(id));
    needHonour(file, path, honourOfCampaign(id));
  };
  const needArticle = (file: string, path: readonly PropertyKey[], id: string | undefined) => {
    if (id === undefined || articles.has(id)) return;
    issues.push(fieldIssue(context, file, path, { code: 'article-unknown', article: id }));
  };

  for (const { file, data } of records.articles) {
    needPlace(file, ['place'], data.place);
    data.people.forEach((person, at) => {
      needPlace(file, ['people', at, 'place'], person.place);
    });
    for (const [at, id] of data.campaigns.entries()) needCampaign(file, ['campaigns', at], id);
    for (const [at, id] of data.honours.entries()) needHonour(file, ['honours', at], id);
    for (const [at, id] of data.reprints.entries()) needArticle(file, ['reprints', at], id);
  }
  for (const { file, data } of records.campaigns) {
    needPlace(file, ['place'], data.place);
    for (const [at, id] of data.honours.entries()) needHonour(file, ['honours', at], id);
    if (data.drive) needCampaign(file, ['drive'], data.drive);
  }
  for (const { file, id, data } of records.places) {
    if (!divisionTable.has(id) && !data.name)
      issues.push(fieldIssue(context, file, [], { code: 'field-missing', field: 'name', why: undefined }));
    needPlace(file, ['parent'], data.parent);
  }
  for (const { file, data } of records.honours) {
    for (const [at, id] of data.parts.entries()) needHonour(file, ['parts', at], id);
  }
  for (const { file, data } of records.coverage) {
    needPlace(file, ['place'], data.place);
    if (data.honour) needHonour(file, ['honour'], data.honour);
  }
  for (const { file, path, citation } of citationsOf(records)) {
    needArticle(file, [...path, 'article'], citation.article);
  }
  return issues;
}
