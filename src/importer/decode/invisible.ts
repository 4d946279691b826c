/** Characters that show nothing and mean nothing in Chinese prose: zero-width, soft hyphen, BOM, direction marks. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
