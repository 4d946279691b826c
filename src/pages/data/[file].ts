import type { APIRoute, GetStaticPaths } from 'astro';
import { isBuiltHere } from '../../archive/built-part.ts';
import { loadArchive } from '../../archive/load.ts';
import { buildSettings } from '../../layouts/build-settings.ts';
import { buildDataExport } from '../../outputs/data/build-data-export.ts';

interface Props {
  text: string;
  mediaType: string;
}

/** The one kind of file that pages make themselves: the page of data names their sizes and digests. */
export const getStaticPaths = (async () => {
  if (!isBuiltHere('pages')) return [];
  const { files, dataPackage } = buildDataExport(
    await loadArchive(),
    import.meta.env.SITE,
    buildSettings().space,
  );
  return [
    ...files.map(({ path, text, mediaType }) => ({ params: { file: path }, props: { text, mediaType } })),
    { params: { file: 'datapackage.json' }, props: { text: dataPackage, mediaType: 'application/json' } },
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { text, mediaType } }) =>
  new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
