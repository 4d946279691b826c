import type { Archive, SourceEntry } from '../../archive/archive.ts';
import { absoluteUrl } from '../absolute-url.ts';
import type { Table } from './column.ts';
import { pageColumn } from './shared-columns.ts';

/** Who wrote or carried articles, with their ids. */
export function sourceJson(source: SourceEntry, siteUrl: string): object {
  return { ...source, url: absoluteUrl(siteUrl, source.url) };
}

/** The table of papers, offices and sites, those that wrote first, then those that only carried. */
export function buildSourceTable(archive: Archive, siteUrl: string): Table<SourceEntry> {
  const days = ({ articles }: SourceEntry): readonly string[] =>
    articles.flatMap((id) => archive.articleById.get(id)?.days?.from ?? []);
  return {
    name: 'sources',
    title: '来源 Sources',
    description:
      'One row for each paper, office or site and what it did: one that wrote some articles and carried others has two.',
    primaryKey: 'key',
    foreignKeys: [],
    columns: [
      {
        name: 'key',
        type: 'string',
        description: 'Id and role.',
        value: ({ id, role }) => `${id}-${role}`,
        constraints: { required: true, unique: true },
      },
      {
        name: 'id',
        type: 'string',
        description: 'Permanent id, a hash of the name; the same for both roles.',
        value: ({ id }) => id,
        constraints: { required: true },
      },
      pageColumn(siteUrl),
      {
        name: 'name',
        type: 'string',
        description: 'Name as printed.',
        value: ({ name }) => name,
        constraints: { required: true },
      },
      {
        name: 'role',
        type: 'string',
        description: 'source: it wrote or first published them. site: it only carried them.',
        value: ({ role }) => role,
        constraints: { required: true, enum: ['source', 'site'] },
      },
      {
        name: 'articles',
        type: 'integer',
        description: 'Number of articles.',
        value: ({ articles }) => articles.length,
      },
      {
        name: 'first_published',
        type: 'date',
        description: 'First day on which the oldest of them can have been published.',
        value: (source) => days(source).at(-1),
      },
      {
        name: 'last_published',
        type: 'date',
        description: 'First day on which the newest of them can have been published.',
        value: (source) => days(source)[0],
      },
      {
        name: 'article_ids',
        type: 'string',
        description: 'Their ids, newest first, joined by "|".',
        value: ({ articles }) => articles,
      },
    ],
  };
}
