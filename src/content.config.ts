import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { contentFolder } from './integrations/content/content-folder.ts';
import { recordLoader } from './integrations/content/record-loader.ts';
import { guideSchema } from './schema/guide.ts';

const guideFolder = pathToFileURL(join(contentFolder(), 'guide/'));

export const collections = {
  articles: defineCollection({ loader: recordLoader('articles') }),
  campaigns: defineCollection({ loader: recordLoader('campaigns') }),
  honours: defineCollection({ loader: recordLoader('honours') }),
  places: defineCollection({ loader: recordLoader('places') }),
  coverage: defineCollection({ loader: recordLoader('coverage') }),
  guide: defineCollection({
    loader: glob({
      base: guideFolder,
      pattern: '*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: guideSchema,
  }),
};
