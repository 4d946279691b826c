import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../archive/load.ts';
import { isBuiltHere } from '../../i18n/build-part.ts';
import { buildDataExport } from '../../outputs/data/build-data-export.ts';
import { textResponse } from '../../outputs/text-response.ts';

export const getStaticPaths = (async () => {
  if (!isBuiltHere('pages')) return [];
  const { files, dataPackage } = buildDataExport(await loadArchive(), import.meta.env.SITE);
  return [
    ...files.map(({ path, text, mediaType }) => ({ params: { file: path }, props: { text, mediaType } })),
    { params: { file: 'datapackage.json' }, props: { text: dataPackage, mediaType: 'application/json' } },
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string; mediaType: string }> = ({ props: { text, mediaType } }) =>
  textResponse(text, mediaType);
