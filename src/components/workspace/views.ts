/** The views of one query and subcorpus, in the order of their tabs; each is the path of its page. */
export const VIEWS = ['search', 'concordance', 'trends', 'compare'] as const;
export type View = (typeof VIEWS)[number];
