import type { APIRoute, GetStaticPaths } from 'astro';
import { isBuiltHere } from '../../archive/built-part.ts';
import { loadArchive } from '../../archive/load.ts';
import { buildSettings } from '../../layouts/build-settings.ts';
import { buildDataExport } from '../../outputs/data/build-data-export.ts';
import { PACKED_TYPE } from '../../outputs/packing.ts';

interface Props {
  body: string | Uint8Array<ArrayBuffer>;
  contentType: string;
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
    ...files.map(({ path, body, mediaType, isPacked }) => ({
      params: { file: path },
      props: { body, contentType: isPacked ? PACKED_TYPE : textType(mediaType) },
    })),
    {
      params: { file: 'datapackage.json' },
      props: { body: dataPackage, contentType: textType('application/json') },
    },
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { body, contentType } }) =>
  new Response(body, { headers: { 'content-type': contentType } });

function textType(mediaType: string): string {
  return `${mediaType}; charset=utf-8`;
}
