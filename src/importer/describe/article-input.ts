import type { z } from 'zod';
import type { articleSchema } from '../../schema/article.ts';

/** Front matter as it is written: what has a default may be left out. */
export type ArticleInput = z.input<typeof articleSchema>;
