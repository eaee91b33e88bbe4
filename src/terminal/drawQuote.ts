import type { Dossier } from '../dossier/dossier.ts';
import { MisquotationError } from '../dossier/misquotationError.ts';
import { type Slice, trimmed } from '../dossier/slice.ts';
import { allMarks, type Mark, type MarkKind, type Quote, storedText } from '../views/model/quote.ts';
import { wording } from '../wording/catalogue.ts';
import { withPictures } from './controlCharacters.ts';
import type { Paint, Style } from './paint.ts';

/** How quoted words are set off from everything else: by a bar at the left of each line. */
export const BAR = '│ ';

type OneStyle = Extract<Style, string>;

const STYLES: Readonly<Record<MarkKind, OneStyle>> = {
  match: 'bold',
  sentence: 'underline',
  answer: 'inverse',
  time: 'underline',
  differing: 'bold',
  'left off': 'underline',
  said: 'underline',
  gone: 'strikethrough',
  added: 'bold',
  struck: 'strikethrough',
  unsure: 'underline',
};
/** The order of styles if several meet. */
const ORDER: readonly OneStyle[] = ['bold', 'underline', 'inverse', 'strikethrough'];

/**
 * The quoted words in full, each line behind a bar. Throws {@link MisquotationError} if nothing is stored of which they
 * could be a slice.
 */
export function drawQuote(quote: Quote, dossier: Dossier, paint: Paint): readonly string[] {
  const text = storedText(quote.origin, dossier);
  if (text === undefined) throw new MisquotationError(`${quote.origin.document}: nothing is stored to quote from`);
  const { slice, surroundings } = quote;
  const meant: readonly Mark[] = surroundings === undefined ? [] : [{ ...slice, as: 'sentence' }];
  const shown = trimmed(text, surroundings ?? slice);
  return drawMarked(text, shown, [...allMarks(quote, dossier), ...meant], paint)
    .split('\n')
    .map((line) => paint('cyan', BAR) + line);
}

/** The slice with the marked parts of it in their styles; what is struck or doubtful is also said in signs, which survive copying. */
export function drawMarked(text: string, slice: Slice, marks: readonly Mark[], paint: Paint): string {
  const inside = marks.filter(({ start, end }) => start < slice.end && slice.start < end);
  const edges = inside.flatMap(({ start, end }) => [Math.max(start, slice.start), Math.min(end, slice.end)]);
  const places = [...new Set([slice.start, slice.end, ...edges])].sort((a, b) => a - b);
  return places
    .slice(0, -1)
    .map((start, at) => {
      const end = places[at + 1] ?? start;
      const own = inside.filter((mark) => mark.start <= start && end <= mark.end).map(({ as }) => STYLES[as]);
      const styles = ORDER.filter((style) => own.includes(style));
      const part = withPictures(text.slice(start, end));
      const shown = styles.length === 0 ? part : paint(styles, part);
      return opened(start) + shown + closed(end);
    })
    .join('');

  function opened(at: number): string {
    return inside.some(({ as, start }) => as === 'struck' && Math.max(start, slice.start) === at)
      ? wording.marks.struckFrom
      : '';
  }

  function closed(at: number): string {
    const ending = inside.filter(({ end }) => Math.min(end, slice.end) === at).map(({ as }) => as);
    const { unsure, struckTo } = wording.marks;
    return (ending.includes('unsure') ? unsure : '') + (ending.includes('struck') ? struckTo : '');
  }
}
