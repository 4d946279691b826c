/** Stands for text that a parser took. A private-use character: no pattern of words or figures matches it. */
export const TAKEN = '\ue000';
