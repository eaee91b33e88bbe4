/** How long what went is kept for those who still answer from it, in milliseconds. */
export const KEPT_FOR = 60 * 60 * 1000;
