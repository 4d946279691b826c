import { z } from 'zod';

/**
 * The pictures of the guide, `public/pictures/<name>.webp`, with their width and height in pixels. `npm run pictures`
 * makes them.
 */
export const PICTURE_SIZES = {
  'admin-start': [800, 420],
  'admin-form': [800, 736],
  'admin-mark': [800, 1058],
  'admin-messages': [800, 983],
} as const satisfies Readonly<Record<string, readonly [width: number, height: number]>>;

export type PictureName = keyof typeof PICTURE_SIZES;

/** The attributes of `<Picture>`, which only the guide has: a picture of this site, never of another. */
export const pictureSchema = z.strictObject({
  name: z.enum(Object.keys(PICTURE_SIZES) as [PictureName, ...PictureName[]]).meta({
    description: 'Which picture.',
    zh: '哪一张图。',
  }),
  alt: z.string().min(1).meta({
    description: 'What it shows, for those who do not see it.',
    zh: '图里有什么，给看不见图的人。',
  }),
});
