import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../../archive/load.ts';
import { buildCitationFiles } from '../../../outputs/citations/citation-files.ts';
import { textResponse } from '../../../outputs/text-response.ts';

/** While developing only: a build writes these files itself (see the integration `archive-files`). */
export const getStaticPaths = (async () => {
  if (import.meta.env.PROD) return [];
  const { articles } = await loadArchive();
  return articles.flatMap((article) =>
    buildCitationFiles(article, import.meta.env.SITE).map(({ name, text, mediaType }) => ({
      params: { id: article.id, file: name },
      props: { text, mediaType },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string; mediaType: string }> = ({ props: { text, mediaType } }) =>
  textResponse(text, mediaType);
