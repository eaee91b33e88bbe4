import type { ForeignKind } from '../../views/model/piece.ts';
import type { QuoteRole } from '../../views/model/quote.ts';
import { MAX_TEXT } from '../limits.ts';
import type { FoldRoom } from './folded.ts';

// All rooms are in UTF-16 units of Markdown, as `roomOf` measures them.

/** Room for words of others in a line, in UTF-16 units of Markdown: longer ones are shown as their beginning. */
export const ROOMS: Readonly<Record<ForeignKind, number>> = {
  // /cite gives long titles and sources whole.
  title: 240,
  'short title': 54,
  source: 120,
  name: 120,
  'listed name': 80,
  'claimed name': 200,
  office: 120,
  term: 60,
  words: 80,
  'few words': 60,
  'differing words': 160,
  'previous question': 110,
  question: 190,
  query: 500,
  'listed query': 300,
  rule: 160,
  detail: 400,
  reason: 120,
  fault: 500,
  plain: Number.POSITIVE_INFINITY,
};

/** Room for an id, in UTF-16 units of Markdown. */
export const ID_ROOM = 200;
/** Head and foot are on every page; what is too long for them has a block of its own. UTF-16 units of Markdown. */
export const HEAD_ROOM = 300;
export const FOOT_ROOM = 500;
/** Head and foot at their longest, with the line that says who shared. UTF-16 units of Markdown. */
const FRAME_TEXT = 1200;
/** For the blocks of one page. UTF-16 units of Markdown. */
export const PAGE_TEXT = MAX_TEXT - FRAME_TEXT;
/** For one block of the bot's own words, UTF-16 units of Markdown. */
export const OWN_ROOM = 2000;
/** A note up to this length is beside the words that it is on. UTF-16 units of Markdown. */
export const SHORT_NOTE = 400;
/** A quotation with everything under it; what is more has a block of its own. UTF-16 units of Markdown. */
export const BLOCK_ROOM = 2600;

/** How much is quoted at once. */
export interface QuoteRoom {
  /** Longest excerpt, in UTF-16 units of the document; [Context] shows the rest. */
  readonly excerpt: number;
  /** Longest line, in UTF-16 units of Markdown: what is longer is divided; the rest of a page is for what is around it. */
  readonly line: number;
  /** What is shown of a focus that is longer than the excerpt. */
  readonly longFocus: 'whole' | 'beginning';
  /** Set if whole sentences are shown instead of an excerpt that is cut between words. */
  readonly fold?: FoldRoom;
}

/** Six lines on a phone, so that three passages fit its screen; a sentence that answers may take ten. */
const FOLD: FoldRoom = { room: 240, most: 420 };

export const QUOTE_ROOMS: Readonly<Record<QuoteRole, QuoteRoom>> = {
  passage: { excerpt: 500, line: 1800, longFocus: 'whole', fold: FOLD },
  line: { excerpt: 420, line: 1200, longFocus: 'whole' },
  account: { excerpt: 700, line: 900, longFocus: 'whole', fold: FOLD },
  event: { excerpt: 280, line: 1800, longFocus: 'beginning' },
  side: { excerpt: 240, line: 1800, longFocus: 'beginning' },
};
