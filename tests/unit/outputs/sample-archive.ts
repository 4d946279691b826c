import type { Archive, Article } from '../../../src/archive/archive.ts';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { parseRecord, type RecordData, type RecordKind } from '../../../src/archive/parse-record.ts';
import type { ContentRecord } from '../../../src/archive/records.ts';

/** Content files by path, e.g. `{ 'articles/2016/x.mdx': '---\n…' }`. */
export type SampleFiles = Readonly<Record<string, string>>;

/** Builds an archive from files written in a test. Throws when one of them has an issue. */
export function sampleArchive(files: SampleFiles): Archive {
  const records = <K extends RecordKind>(kind: K): ContentRecord<RecordData<K>>[] =>
    Object.entries(files)
      .filter(([file]) => file.startsWith(`${kind}/`))
      .map(([file, source]) => {
        const { record, issues } = parseRecord(kind, { file, source });
        if (!record) throw new Error(JSON.stringify(issues));
        return record;
      });
  return buildArchive({
    articles: records('articles'),
    campaigns: records('campaigns'),
    honours: records('honours'),
    places: records('places'),
    coverage: records('coverage'),
  });
}

/** An archive of one article: its front matter (YAML lines) and body. */
export function sampleArticle(frontMatter: string, body = '全文。', id = '2016-12-09-411700-3f2a'): Article {
  const archive = sampleArchive({ [`articles/x/${id}.mdx`]: `---\n${frontMatter.trim()}\n---\n${body}\n` });
  const [article] = archive.articles;
  if (!article) throw new Error('no article');
  return article;
}
