import type { APIRoute, GetStaticPaths } from 'astro';
import type { Article } from '../../../archive/archive.ts';
import { loadArchive } from '../../../archive/load.ts';
import { buildCslItem } from '../../../outputs/citations/build-csl-item.ts';
import { CITATION_FORMATS, type CitationFormat } from '../../../outputs/citations/render-citations.ts';
import { textResponse } from '../../../outputs/text-response.ts';

export const getStaticPaths = (async () => {
  const { articles } = await loadArchive();
  return articles.flatMap((article) =>
    CITATION_FORMATS.flatMap(({ file, render }) =>
      file ? [{ params: { id: article.id, file: file.name }, props: { article, file, render } }] : [],
    ),
  );
}) satisfies GetStaticPaths;

interface Props {
  article: Article;
  file: NonNullable<CitationFormat['file']>;
  render: CitationFormat['render'];
}

export const GET: APIRoute<Props & Record<string, unknown>> = ({ props: { article, file, render } }) =>
  textResponse(render(buildCslItem(article, { siteUrl: import.meta.env.SITE })), file.mediaType);
