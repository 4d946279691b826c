/** Told on `document` when the text of an article has come to stand on its page in another language. */
export const TEXT_CAME = 'archive:text';
