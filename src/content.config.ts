import { defineCollection } from 'astro:content';
import { guideLoader } from './integrations/content/guide-loader.ts';
import { recordLoader } from './integrations/content/record-loader.ts';
import { guideSchema } from './schema/guide.ts';

export const collections = {
  articles: defineCollection({ loader: recordLoader('articles') }),
  campaigns: defineCollection({ loader: recordLoader('campaigns') }),
  honours: defineCollection({ loader: recordLoader('honours') }),
  places: defineCollection({ loader: recordLoader('places') }),
  coverage: defineCollection({ loader: recordLoader('coverage') }),
  guide: defineCollection({ loader: guideLoader(), schema: guideSchema }),
};
