export interface Ends {
  readonly from: number;
  readonly to: number;
}

/** Where words are in the original: pages, numbered lines, the time in a recording. */
export interface OriginalPlace {
  readonly pages: Ends | null;
  readonly lines: Ends | null;
  readonly seconds: number | null;
  readonly isRecognised: boolean;
}

/** What a language says of such a place. */
interface PlaceWords {
  readonly pages: (pages: Ends, lines: Ends | null) => string;
  /** If no pages are known. */
  readonly lines: (lines: Ends) => string;
  /** Of a clock, as `00:14:05`. */
  readonly at: (clock: string) => string;
  /** The text was recognised in a picture. */
  readonly recognised: string;
  /** Between two of these. */
  readonly between: string;
}

/** The place in words; empty if nothing is known of it. */
export function originalPlaceInWords(
  { pages, lines, seconds, isRecognised }: OriginalPlace,
  words: PlaceWords,
): string {
  return [
    pages === null ? (lines === null ? '' : words.lines(lines)) : words.pages(pages, lines),
    seconds === null ? '' : words.at(clock(seconds)),
    isRecognised ? words.recognised : '',
  ]
    .filter((part) => part !== '')
    .join(words.between);
}

/** `3`, `3–4`, and with lines `12:5–20`, `12:20–13:4`. */
export function pagesAndLines(pages: Ends, lines: Ends | null): string {
  if (lines === null) return range(pages);
  return pages.from === pages.to
    ? `${pages.from}:${range(lines)}`
    : `${pages.from}:${lines.from}–${pages.to}:${lines.to}`;
}

export function range({ from, to }: Ends): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** `00:14:05` */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
