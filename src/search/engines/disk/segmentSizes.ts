/**
 * Most passages of a segment. Scoring has some arrays of this size, which fit into a processor's cache; a million passages are
 * some thirty segments, and writing one takes about a second.
 */
export const SEGMENT_PASSAGES = 32_768;

/** Segments of nearly one size are merged when there are so many of them. */
export const MERGED_AT_ONCE = 8;
