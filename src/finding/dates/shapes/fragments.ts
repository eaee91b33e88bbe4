/** Pieces that the shapes of dates are put together from. Each is bounded, so that no text makes them slow. */

/** Space between two words of one date: some spaces, or one line break, never an empty line. */
export const GAP = '(?:[^\\S\\n]{1,3}|[^\\S\\n]{0,2}\\n[^\\S\\n]{0,2})';
/** The same, or a hyphen. */
export const JOINT = `(?:[-‐‑]|${GAP})`;
/** No letter or digit follows. */
export const END = '(?![\\p{L}\\p{M}\\p{N}])';
/** Between the ends of a range. */
export const TO = `(?:${GAP}?[-–—]${GAP}?|${GAP}(?:to|through|until|bis|au|al)${GAP})`;

/** 1 to 31, in any script, with the ending or the dot that makes it an ordinal. */
export function dayOfMonth(group: string): string {
  return `(?<${group}>\\p{Nd}{1,2})(?:st|nd|rd|th|er|º)?(?![\\p{Nd}])`;
}

/** A year in four digits. */
export const YEAR = '(?<year>\\p{Nd}{4})(?![\\p{L}\\p{Nd}])';
/** The same, or ’89, or in words. */
export const SHORT_YEAR = "(?:(?<year>\\p{Nd}{4})|['’](?<short>\\d{2}))(?![\\p{L}\\p{Nd}])";

/** Which share of a period is meant; TIMEX3 counts these words to the expression. */
export const PART = `(?:(?:the${GAP})?(?<part>early|late|mid|earlier|later|(?:middle|end|beginning|start|close|turn)(?=${GAP}of))(?:${GAP}(?:on|of|in))?(?:${JOINT}|\\sof\\s))`;

/** Round figures: "about", "nearly". */
export const ABOUT = `(?:(?:nearly|almost|about|around|roughly|approximately|just${GAP}over|just${GAP}under|over|more${GAP}than|less${GAP}than|at${GAP}least|only|just|some)${GAP})`;
